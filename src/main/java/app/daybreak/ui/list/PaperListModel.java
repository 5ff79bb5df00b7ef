package app.daybreak.ui.list;

import app.daybreak.library.Library;
import app.daybreak.library.PaperKeys;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.PaperRow;
import app.daybreak.query.PaperQuery;
import app.daybreak.task.Background;
import app.daybreak.task.Newest;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/// What the master list shows and which paper in it is chosen.
public final class PaperListModel {
    private record Answer(PaperQuery query, PaperKeys keys, int index, List<PaperRow> rows) {}

    /// How much is listed.
    ///
    /// @param papers all of it
    /// @param unread what is neither read nor dismissed
    public record Counts(int papers, int unread) {}

    private final Library library;
    private final Background background;
    private final Newest listing;
    private final Newest counting;
    private final Consumer<Exception> failed;

    private final ReadOnlyObjectWrapper<PaperQuery> query =
            new ReadOnlyObjectWrapper<>(PaperQuery.ALL);
    private final ReadOnlyObjectWrapper<PagedRows> rows;
    private final ReadOnlyObjectWrapper<Counts> counts =
            new ReadOnlyObjectWrapper<>(new Counts(0, 0));
    private final ReadOnlyIntegerWrapper selectedIndex = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<@Nullable ArxivId> selected = new ReadOnlyObjectWrapper<>();
    private PaperKeys keys = PaperKeys.NONE;
    private @Nullable ArxivId wanted;

    /// An empty list over a library.
    ///
    /// @param failed told when the library cannot answer
    public PaperListModel(Library library, Background background, Consumer<Exception> failed) {
        this.library = library;
        this.background = background;
        this.failed = failed;
        listing = new Newest(background);
        counting = new Newest(background);
        rows = new ReadOnlyObjectWrapper<>(new PagedRows(keys, this::load));
    }

    /// What is asked.
    public ReadOnlyObjectProperty<PaperQuery> queryProperty() {
        return query.getReadOnlyProperty();
    }

    /// The answer; replaced as a whole when the question or the library changes.
    public ReadOnlyObjectProperty<PagedRows> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// How much is listed; follows the list by a moment, because listing never waits for counting.
    public ReadOnlyObjectProperty<Counts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// The place of the chosen paper, or -1.
    public ReadOnlyIntegerProperty selectedIndexProperty() {
        return selectedIndex.getReadOnlyProperty();
    }

    /// The chosen paper, or null.
    public ReadOnlyObjectProperty<@Nullable ArxivId> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// Asks something else.
    ///
    /// @param paper the paper to choose in the answer, or null for none in particular
    public void ask(PaperQuery question, @Nullable ArxivId paper) {
        wanted = paper;
        answer(question);
    }

    /// Asks the same again because the library changed; the chosen paper stays chosen. When it is
    /// no longer in the answer, the one that took its place is chosen.
    public void refresh() {
        if (wanted == null) wanted = selected.get();
        answer(query.get());
    }

    private void answer(PaperQuery question) {
        ArxivId paper = wanted;
        int place = Math.max(0, selectedIndex.get());
        listing.ask(
                () -> {
                    PaperKeys found = library.list(question);
                    int index = paper == null ? -1 : found.indexOf(paper);
                    int around = index >= 0 ? index : Math.min(place, found.size() - 1);
                    boolean any = found.size() > 0;
                    return new Answer(
                            question,
                            found,
                            index >= 0 || !question.equals(query.get()) ? index : around,
                            any
                                    ? library.rows(PagedRows.page(found, Math.max(0, around)))
                                    : List.of());
                },
                this::show,
                failed);
    }

    private void show(Answer answer) {
        wanted = null;
        keys = answer.keys();
        PagedRows shown = new PagedRows(keys, this::load);
        shown.preload(Math.max(0, answer.index()), answer.rows());
        query.set(answer.query());
        rows.set(shown);
        choose(answer.index());
        count();
    }

    /// Counts again because marks changed.
    public void count() {
        PaperQuery question = query.get();
        int papers = keys.size();
        counting.ask(() -> new Counts(papers, library.countUnread(question)), counts::set, failed);
    }

    private void load(List<ArxivId> ids, Consumer<List<PaperRow>> loaded) {
        background.run(() -> library.rows(ids), loaded, failed);
    }

    /// Chooses the paper at a place; out of range chooses none.
    public void choose(int index) {
        boolean there = index >= 0 && index < keys.size();
        selectedIndex.set(there ? index : -1);
        selected.set(there ? keys.get(index) : null);
    }

    /// Chooses the next paper, or the first when none is chosen.
    public void next() {
        if (selectedIndex.get() + 1 < keys.size()) choose(selectedIndex.get() + 1);
    }

    /// Chooses the previous paper.
    public void previous() {
        if (selectedIndex.get() > 0) choose(selectedIndex.get() - 1);
    }

    /// The papers around the chosen one, which will be wanted next.
    public List<ArxivId> neighbours() {
        int index = selectedIndex.get();
        return java.util.stream.IntStream.of(index + 1, index - 1, index + 2)
                .filter(i -> index >= 0 && i >= 0 && i < keys.size())
                .mapToObj(keys::get)
                .toList();
    }

    /// Loads a paper's row again because something about it changed.
    public void reload(ArxivId paper) {
        rows.get().reload(paper);
    }

    /// Chooses the nearest unread paper in a direction, looking at most at a page of places at a
    /// time so that a long list of read papers holds nothing up.
    ///
    /// @param step 1 for the next, -1 for the previous
    public void nextUnread(int step) {
        int from = selectedIndex.get() + step;
        PaperKeys where = keys;
        listing.ask(() -> findUnread(where, from, step), this::chooseFound, failed);
    }

    private int findUnread(PaperKeys where, int from, int step) throws Exception {
        for (int i = Math.max(from, 0); i < where.size() && i >= 0; i += step) {
            List<PaperRow> row = library.rows(List.of(where.get(i)));
            boolean unread = !row.isEmpty() && !row.getFirst().state().read();
            if (unread && !row.getFirst().state().dismissed()) return i;
        }
        return -1;
    }

    private void chooseFound(int index) {
        if (index >= 0) choose(index);
    }
}
