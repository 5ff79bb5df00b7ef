package app.daybreak.settings;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Everything that is remembered between two starts, a part of the window a record. A value that is
/// null was never chosen.
///
/// @param language `zh` or `en`; null follows the system
/// @param colours of the window
/// @param still whether nothing moves by itself, also where the system does not ask for it
/// @param frame where the window was and how it is divided
/// @param reader how the reader looks
/// @param list how the list looks
/// @param triage how a morning's papers are gone through
/// @param keys the keys that a person chose, by the name of what they do; what is not in it has its
///   first keys
/// @param keeping where the library is kept
/// @param place what was being read
public record Settings(
        @Nullable String language,
        Colours colours,
        boolean still,
        Frame frame,
        ReaderLook reader,
        ListLook list,
        Triage triage,
        Map<String, List<String>> keys,
        Keeping keeping,
        @Nullable Place place) {

    /// Refuses what a damaged file may give.
    public Settings {
        keys =
                keys.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, e -> List.copyOf(e.getValue())));
    }

    /// What a first start has.
    public static final Settings FIRST =
            new Settings(
                    null,
                    Colours.SYSTEM,
                    false,
                    new Frame(null, 0.16, 0.46, false),
                    new ReaderLook(ReaderLayout.SIDE_BY_SIDE, 0.5, 1, Typefaces.FIRST),
                    ListLook.FIRST,
                    new Triage(0, false, false),
                    Map.of(),
                    new Keeping("", ""),
                    null);

    /// Where the window was and how it is divided.
    ///
    /// @param bounds in screen coordinates, or null
    /// @param sidebarDivider the share of the width left of the first divider, 0 to 1
    /// @param listDivider the share of the width left of the second divider, 0 to 1
    /// @param sidebarHidden whether the person hid the sidebar
    public record Frame(
            @Nullable WindowBounds bounds,
            double sidebarDivider,
            double listDivider,
            boolean sidebarHidden) {}

    /// Where the window was, in screen coordinates.
    public record WindowBounds(double x, double y, double width, double height, boolean maximised) {
        /// The same place, maximised.
        public WindowBounds maximise() {
            return new WindowBounds(x, y, width, height, true);
        }
    }

    /// How the reader looks.
    ///
    /// @param layout how the two languages lie
    /// @param divider the share of the Chinese pane, 0 to 1
    /// @param zoom how much larger than usual the text is, 1 for as usual
    /// @param typefaces in which papers are set
    public record ReaderLook(
            ReaderLayout layout, double divider, double zoom, Typefaces typefaces) {
        /// Refuses what a damaged file may give.
        public ReaderLook {
            Objects.requireNonNull(layout);
            Objects.requireNonNull(typefaces);
            if (!(zoom > 0.1 && zoom < 10)) zoom = 1;
        }
    }

    /// How a morning's papers are gone through.
    ///
    /// @param dwellSeconds how long a paper is on the screen until it is marked as read; 0 for
    ///   never
    /// @param mutedShown whether muted papers are dimmed rather than left out
    /// @param revisedHidden whether papers that were renewed since they were read do not come back
    public record Triage(int dwellSeconds, boolean mutedShown, boolean revisedHidden) {
        /// Refuses what a damaged file may give.
        public Triage {
            dwellSeconds = Math.clamp(dwellSeconds, 0, 3600);
        }
    }

    /// Where the library is kept.
    ///
    /// @param warned the folder of the library when a warning about its place was sent away, or
    ///   empty
    /// @param copies where copies of the backups go, or empty
    public record Keeping(String warned, String copies) {
        /// Refuses what a damaged file may give.
        public Keeping {
            Objects.requireNonNull(warned);
            Objects.requireNonNull(copies);
        }
    }

    /// What was being read.
    ///
    /// @param scope the kind of the sidebar's item: `all`, `unread`, `day`, …
    /// @param value which day, channel, digest or tag, or empty
    /// @param paper the arXiv id, or null
    public record Place(String scope, String value, @Nullable String paper) {
        /// Refuses what a damaged file may give.
        public Place {
            Objects.requireNonNull(scope);
            Objects.requireNonNull(value);
        }
    }

    /// How the list looks.
    ///
    /// @param order `date`, `relevance` or `title`
    /// @param table whether it is a table rather than cells of three lines
    /// @param columns the table's columns from the left; empty for those of a first start
    /// @param tableDivider the share of the height that the table takes from the reader below it, 0
    ///   to 1
    public record ListLook(
            String order, boolean table, List<TableColumn> columns, double tableDivider) {
        static final ListLook FIRST = new ListLook("date", false, List.of(), 0.45);

        /// Refuses what a damaged file may give.
        public ListLook {
            Objects.requireNonNull(order);
            columns = List.copyOf(columns);
            if (!(tableDivider > 0 && tableDivider < 1)) tableDivider = 0.45;
        }
    }

    /// A column of the table.
    ///
    /// @param name which one
    /// @param width in pixels
    /// @param shown whether it is to be seen
    public record TableColumn(String name, double width, boolean shown) {
        /// Refuses what a damaged file may give.
        public TableColumn {
            Objects.requireNonNull(name);
        }
    }

    /// These settings in a language.
    public Settings withLanguage(@Nullable String value) {
        return new Settings(
                value, colours, still, frame, reader, list, triage, keys, keeping, place);
    }

    /// These settings with colours.
    public Settings withColours(Colours value) {
        return new Settings(
                language, value, still, frame, reader, list, triage, keys, keeping, place);
    }

    /// These settings with or without what moves by itself.
    public Settings withStill(boolean value) {
        return new Settings(
                language, colours, value, frame, reader, list, triage, keys, keeping, place);
    }

    /// These settings with the window somewhere.
    public Settings withFrame(Frame value) {
        return new Settings(
                language, colours, still, value, reader, list, triage, keys, keeping, place);
    }

    /// These settings with a look of the reader.
    public Settings withReader(ReaderLook value) {
        return new Settings(
                language, colours, still, frame, value, list, triage, keys, keeping, place);
    }

    /// These settings with a look of the list.
    public Settings withList(ListLook value) {
        return new Settings(
                language, colours, still, frame, reader, value, triage, keys, keeping, place);
    }

    /// These settings with a way of going through papers.
    public Settings withTriage(Triage value) {
        return new Settings(
                language, colours, still, frame, reader, list, value, keys, keeping, place);
    }

    /// These settings with keys.
    public Settings withKeys(Map<String, List<String>> value) {
        return new Settings(
                language, colours, still, frame, reader, list, triage, value, keeping, place);
    }

    /// These settings with another way of keeping the library.
    public Settings withKeeping(Keeping value) {
        return new Settings(
                language, colours, still, frame, reader, list, triage, keys, value, place);
    }

    /// These settings with something being read.
    public Settings withPlace(Place value) {
        return new Settings(
                language, colours, still, frame, reader, list, triage, keys, keeping, value);
    }
}
