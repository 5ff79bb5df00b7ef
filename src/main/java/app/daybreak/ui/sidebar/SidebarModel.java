package app.daybreak.ui.sidebar;

import app.daybreak.library.DigestInfo;
import app.daybreak.library.Left;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryChange;
import app.daybreak.library.LibraryException;
import app.daybreak.library.Overview;
import app.daybreak.library.SavedSearch;
import app.daybreak.paper.Tag;
import app.daybreak.query.PaperQuery;
import app.daybreak.query.Scope;
import app.daybreak.task.Background;
import app.daybreak.task.Newest;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// What the library holds and which part of it is chosen.
public final class SidebarModel {
    /// What the sidebar shows, read together.
    ///
    /// @param left what is left to read
    /// @param acts how many acts it holds, or -1 while nothing has been read
    public record Contents(
            Overview overview,
            List<DigestInfo> digests,
            List<SavedSearch> saved,
            Left left,
            long acts) {
        static final Contents UNKNOWN =
                new Contents(Overview.EMPTY, List.of(), List.of(), Left.NOTHING, -1);

        /// Whether anything has been read.
        public boolean known() {
            return acts >= 0;
        }

        /// Whether the lines are the same, whatever their numbers. While digests come in, the parts
        /// are read at different moments, so each is compared.
        boolean sameLines(Contents other) {
            return saved.equals(other.saved)
                    && digests.equals(other.digests)
                    && names(overview).equals(names(other.overview));
        }

        private static List<Object> names(Overview overview) {
            return List.of(
                    tags(overview),
                    overview.days().stream().map(Overview.Day::date).toList(),
                    overview.channels().stream().map(Overview.Channel::name).toList());
        }

        private static List<Tag> tags(Overview overview) {
            return overview.tags().stream().map(Overview.TagCount::tag).toList();
        }
    }

    private final Library library;
    private final Background background;
    private final Newest counting;
    private final Newest countingSaved;
    private final Consumer<Exception> failed;
    private final ReadOnlyObjectWrapper<Contents> contents =
            new ReadOnlyObjectWrapper<>(Contents.UNKNOWN);
    private final ReadOnlyObjectWrapper<Map<String, Integer>> unread =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ObjectProperty<@Nullable SavedSearch> renaming = new SimpleObjectProperty<>();
    private final BooleanProperty revisedShown = new SimpleBooleanProperty(true);
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(new Scope.All());

    /// A sidebar over a library.
    ///
    /// @param failed told when the library cannot answer
    public SidebarModel(Library library, Background background, Consumer<Exception> failed) {
        this.library = library;
        this.failed = failed;
        this.background = background;
        counting = new Newest(background);
        countingSaved = new Newest(background, library::interruptCount);
    }

    /// What the library holds.
    public ReadOnlyObjectProperty<Contents> contentsProperty() {
        return contents.getReadOnlyProperty();
    }

    /// The part that is looked at.
    public ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    /// Whether papers that were renewed since they were read have a line.
    public BooleanProperty revisedShownProperty() {
        return revisedShown;
    }

    /// The unread papers of each saved search by its query, as far as they are counted; they follow
    /// the rest, because a search may take long.
    public ReadOnlyObjectProperty<Map<String, Integer>> unreadProperty() {
        return unread.getReadOnlyProperty();
    }

    /// The saved search whose name is to be typed as soon as it is there, or null.
    public ObjectProperty<@Nullable SavedSearch> renaming() {
        return renaming;
    }

    /// Counts again.
    public void refresh() {
        counting.ask(this::read, this::show, failed);
    }

    /// Acts may come in between; then it is read again, because those are added up afterwards.
    private Contents read() throws LibraryException {
        while (true) {
            long acts = library.acts().kept();
            Contents read =
                    new Contents(
                            library.overview(),
                            library.digests(),
                            library.savedSearches(),
                            library.left(),
                            acts);
            if (library.acts().kept() == acts) return read;
        }
    }

    /// Adds up what an act changed.
    public void acted(LibraryChange.Acted act) {
        background.run(() -> changed(act), change -> add(act, change), failed);
    }

    private Change changed(LibraryChange.Acted act) throws LibraryException {
        return new Change(library.leftChanged(act), library.tags(), library.savedSearches());
    }

    private record Change(Left left, List<Overview.TagCount> tags, List<SavedSearch> saved) {}

    private void add(LibraryChange.Acted act, Change change) {
        Contents now = contents.get();
        if (!now.known() || act.number() <= now.acts()) return; // was counted with the rest
        show(
                new Contents(
                        now.overview().withTags(change.tags()),
                        now.digests(),
                        change.saved(),
                        now.left().plus(change.left()),
                        act.number()));
    }

    private void show(Contents now) {
        contents.set(now);
        recountSaved();
    }

    /// Counts again what saved searches find.
    public void recountSaved() {
        Set<String> queries = new LinkedHashSet<>();
        for (SavedSearch search : contents.get().saved()) queries.add(search.query());
        countingSaved.forget();
        countNext(new ArrayDeque<>(queries), new HashMap<>());
    }

    /// One at a time, so that other counts need not wait for all of them.
    private void countNext(Deque<String> queries, Map<String, Integer> counted) {
        if (queries.isEmpty()) {
            unread.set(Map.copyOf(counted));
            return;
        }
        String query = queries.pop();
        countingSaved.ask(
                () -> library.countUnread(PaperQuery.in(Scope.Saved.of(query))),
                n -> {
                    counted.put(query, n);
                    countNext(queries, counted);
                },
                failed);
    }
}
