package app.daybreak.settings;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/// Everything that is remembered between two starts. A value that is null was never chosen.
///
/// @param language `zh` or `en`; null follows the system
/// @param layout how the reader is laid out
/// @param window where the window was
/// @param sidebarDivider the share of the width left of the first divider, 0 to 1
/// @param listDivider the share of the width left of the second divider, 0 to 1
/// @param readerDivider the share of the Chinese pane, 0 to 1
/// @param place what was being read
/// @param list how the list looks
/// @param zoom how much larger than usual the reader's text is, 1 for as usual
/// @param colours of the window
/// @param dwellSeconds how long a paper is on the screen until it is marked as read; 0 for never
public record Settings(
        @Nullable String language,
        ReaderLayout layout,
        @Nullable WindowBounds window,
        double sidebarDivider,
        double listDivider,
        double readerDivider,
        @Nullable Place place,
        ListLook list,
        double zoom,
        Colours colours,
        int dwellSeconds) {

    /// Refuses what a damaged file may give.
    public Settings {
        if (!(zoom > 0.1 && zoom < 10)) zoom = 1;
        dwellSeconds = Math.clamp(dwellSeconds, 0, 3600);
    }

    /// What a first start has.
    public static final Settings FIRST =
            new Settings(
                    null,
                    ReaderLayout.SIDE_BY_SIDE,
                    null,
                    0.16,
                    0.46,
                    0.5,
                    null,
                    ListLook.FIRST,
                    1,
                    Colours.SYSTEM,
                    0);

    /// Where the window was, in screen coordinates.
    public record WindowBounds(double x, double y, double width, double height, boolean maximised) {
        /// The same place, maximised.
        public WindowBounds maximise() {
            return new WindowBounds(x, y, width, height, true);
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
            if (!(tableDivider > 0 && tableDivider < 1)) tableDivider = 0.45; // older files lack it
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
                value,
                layout,
                window,
                sidebarDivider,
                listDivider,
                readerDivider,
                place,
                list,
                zoom,
                colours,
                dwellSeconds);
    }

    /// These settings with a layout of the reader.
    public Settings withLayout(ReaderLayout value) {
        return new Settings(
                language,
                value,
                window,
                sidebarDivider,
                listDivider,
                readerDivider,
                place,
                list,
                zoom,
                colours,
                dwellSeconds);
    }

    /// These settings with the window somewhere.
    public Settings withWindow(WindowBounds value) {
        return new Settings(
                language,
                layout,
                value,
                sidebarDivider,
                listDivider,
                readerDivider,
                place,
                list,
                zoom,
                colours,
                dwellSeconds);
    }

    /// These settings with the dividers somewhere.
    public Settings withDividers(double sidebar, double list, double reader) {
        return new Settings(
                language,
                layout,
                window,
                sidebar,
                list,
                reader,
                place,
                this.list,
                zoom,
                colours,
                dwellSeconds);
    }

    /// These settings with something being read.
    public Settings withPlace(Place value) {
        return new Settings(
                language,
                layout,
                window,
                sidebarDivider,
                listDivider,
                readerDivider,
                value,
                list,
                zoom,
                colours,
                dwellSeconds);
    }

    /// These settings with a look of the list.
    public Settings withList(ListLook value) {
        return new Settings(
                language,
                layout,
                window,
                sidebarDivider,
                listDivider,
                readerDivider,
                place,
                value,
                zoom,
                colours,
                dwellSeconds);
    }

    /// These settings with a size of the reader's text.
    public Settings withZoom(double value) {
        return new Settings(
                language,
                layout,
                window,
                sidebarDivider,
                listDivider,
                readerDivider,
                place,
                list,
                value,
                colours,
                dwellSeconds);
    }

    /// These settings with colours.
    public Settings withColours(Colours value) {
        return new Settings(
                language,
                layout,
                window,
                sidebarDivider,
                listDivider,
                readerDivider,
                place,
                list,
                zoom,
                value,
                dwellSeconds);
    }

    /// These settings with a time after which a paper on the screen is read.
    public Settings withDwell(int seconds) {
        return new Settings(
                language,
                layout,
                window,
                sidebarDivider,
                listDivider,
                readerDivider,
                place,
                list,
                zoom,
                colours,
                seconds);
    }
}
