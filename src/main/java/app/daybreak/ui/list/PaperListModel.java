package app.daybreak.ui.list;

import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.PaperKeys;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.PaperRow;
import app.daybreak.query.PaperQuery;
import app.daybreak.task.Background;
import app.daybreak.task.Newest;
import app.daybreak.task.Workers;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/// What the master list shows and which paper in it is chosen.
public final class PaperListModel {
    /// What is found before the rest: enough for the first screens, and whole pages of it.
    private static final int FIRST = 16 * PagedRows.PAGE;

    /// @param index the place to choose, or -1
    /// @param rows of the page around it
    /// @param whole whether there is no more than these keys
    private record Answer(
            PaperQuery query, PaperKeys keys, int index, List<PaperRow> rows, boolean whole) {

        /// The place to choose when the person has gone on to another paper since the question.
        int place(@Nullable ArxivId before, @Nullable ArxivId now) {
            int moved = now == null || now.equals(before) ? -1 : keys.indexOf(now);
            return moved >= 0 ? moved : index;
        }
    }

    /// How much is listed.
    ///
    /// @param papers all of it
    /// @param whole false while there are more papers than are counted here
    /// @param unread what is neither read nor dismissed, or -1 while that is not known
    public record Counts(int papers, boolean whole, int unread) {}

    private final Library library;
    private final Background reading;
    private final Newest listing;
    private final Newest counting;
    private final Consumer<Exception> failed;

    private final ReadOnlyObjectWrapper<PaperQuery> query =
            new ReadOnlyObjectWrapper<>(PaperQuery.ALL);
    private final ReadOnlyObjectWrapper<PagedRows> rows;
    private final ReadOnlyObjectWrapper<Counts> counts =
            new ReadOnlyObjectWrapper<>(new Counts(0, true, 0));
    private final ReadOnlyIntegerWrapper selectedIndex = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<@Nullable ArxivId> selected = new ReadOnlyObjectWrapper<>();
    private PaperKeys keys = PaperKeys.NONE;
    private PaperQuery asked = PaperQuery.ALL; // what is on its way, or shown
    private @Nullable ArxivId wanted;

    /// An empty list over a library.
    ///
    /// @param failed told when the library cannot answer
    public PaperListModel(Library library, Workers workers, Consumer<Exception> failed) {
        this.library = library;
        reading = workers.reading();
        this.failed = failed;
        listing = new Newest(workers.listing(), library::interruptList);
        counting = new Newest(workers.counting(), library::interruptCount);
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

    /// Asks something else. The first screens of the answer are shown as soon as they are found.
    ///
    /// @param paper the paper to choose in the answer, or null for none in particular
    public void ask(PaperQuery question, @Nullable ArxivId paper) {
        wanted = paper;
        asked = question;
        answer(question, FIRST);
    }

    /// Asks the same again because the library changed; the chosen paper stays chosen. When it is
    /// no longer in the answer, the one that took its place is chosen.
    public void refresh() {
        if (wanted == null) wanted = selected.get();
        answer(asked, Integer.MAX_VALUE);
    }

    private void answer(PaperQuery question, int limit) {
        ArxivId paper = wanted;
        boolean same = question.equals(query.get());
        int place = same ? Math.max(0, selectedIndex.get()) : -1;
        ArxivId before = selected.get();
        counting.forget();
        listing.ask(
                () -> find(question, limit, paper, place),
                answer -> show(answer, answer.place(before, selected.get())),
                failed);
    }

    private Answer find(PaperQuery question, int limit, @Nullable ArxivId paper, int place)
            throws LibraryException {
        PaperKeys found = library.list(question, limit);
        boolean whole = found.size() < limit;
        int index = paper == null ? -1 : found.indexOf(paper);
        if (paper != null && index < 0 && !whole) {
            found = library.list(question);
            whole = true;
            index = found.indexOf(paper);
        }
        if (index < 0) index = Math.min(place, found.size() - 1);
        List<ArxivId> page =
                found.size() == 0 ? List.of() : PagedRows.page(found, Math.max(0, index));
        return new Answer(question, found, index, library.rows(page), whole);
    }

    private void show(Answer answer, int index) {
        keys = answer.keys();
        PagedRows shown = new PagedRows(keys, this::load);
        shown.preload(Math.max(0, answer.index()), answer.rows());
        query.set(answer.query());
        rows.set(shown);
        choose(index);
        if (answer.whole()) {
            count();
        } else {
            counts.set(new Counts(keys.size(), false, -1));
            findRest(answer.query());
        }
    }

    private void findRest(PaperQuery question) {
        listing.ask(() -> library.list(question), all -> showRest(question, all), failed);
    }

    private void showRest(PaperQuery question, PaperKeys all) {
        if (all.startsWith(keys)) {
            keys = all;
            rows.get().grow(all);
            count();
        } else {
            answer(question, Integer.MAX_VALUE); // the library changed in between
        }
    }

    /// Counts again because marks changed.
    public void count() {
        PaperQuery question = query.get();
        int papers = keys.size();
        counting.ask(
                () -> new Counts(papers, true, library.countUnread(question)), counts::set, failed);
    }

    private void load(List<ArxivId> ids, Consumer<List<PaperRow>> loaded) {
        reading.run(() -> library.rows(ids), loaded, failed);
    }

    /// Chooses the paper at a place; out of range chooses none.
    public void choose(int index) {
        wanted = null; // who has moved on is not taken back
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

    /// Chooses the nearest unread paper in a direction.
    ///
    /// @param step 1 for the next, -1 for the previous
    public void nextUnread(int step) {
        int from = selectedIndex.get() + step;
        PaperKeys where = keys;
        reading.run(
                () -> library.nearestUnread(where, from, step),
                index -> chooseFound(where, index),
                failed);
    }

    private void chooseFound(PaperKeys where, int index) {
        if (index < 0) return;
        int now = where == keys ? index : keys.indexOf(where.get(index)); // the list may be another
        if (now >= 0) choose(now);
    }
}
