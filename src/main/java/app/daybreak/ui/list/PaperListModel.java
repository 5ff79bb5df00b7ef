package app.daybreak.ui.list;

import app.daybreak.library.Library;
import app.daybreak.library.PaperKeys;
import app.daybreak.library.SavedSearch;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.PaperRow;
import app.daybreak.paper.ReadingState;
import app.daybreak.query.PaperQuery;
import app.daybreak.query.Scope;
import app.daybreak.query.Search;
import app.daybreak.task.Background;
import app.daybreak.task.Newest;
import app.daybreak.task.Workers;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// What the master list shows: the papers that answer the newest question, as soon as they are
/// found.
public final class PaperListModel {
    /// What is found before the rest: enough for the first screens, and whole pages of it.
    private static final int FIRST = 16 * PagedRows.PAGE;

    private final Library library;
    private final Background reading;
    private final Background ruling;
    private final Newest listing;
    private final ListCounts counts;
    private final Consumer<Exception> failed;

    private final ReadOnlyObjectWrapper<PaperQuery> query =
            new ReadOnlyObjectWrapper<>(PaperQuery.ALL);
    private final ReadOnlyObjectWrapper<PagedRows> rows;
    private final ReadOnlyObjectWrapper<@Nullable PagedRows> answered =
            new ReadOnlyObjectWrapper<>();
    private final BooleanProperty table = new SimpleBooleanProperty();
    private final PaperSelection selection = new PaperSelection(this::keys, this::movedOn);
    private PaperKeys keys = PaperKeys.NONE;
    private boolean whole; // whether they are all that answer the question
    private PaperQuery asked = PaperQuery.ALL; // what is on its way, or shown
    private Search marked = new Search.Everything();
    private @Nullable ArxivId wanted;
    private boolean goneSoon;
    private boolean letsGo; // of papers that are gone, in what was asked and is not answered yet
    private List<SavedSearch> rules = List.of();

    /// An empty list over a library.
    ///
    /// @param failed told when the library cannot answer
    public PaperListModel(Library library, Workers workers, Consumer<Exception> failed) {
        this.library = library;
        reading = workers.reading();
        ruling = workers.counting();
        this.failed = failed;
        listing = new Newest(workers.listing(), library::interruptList);
        counts = new ListCounts(library, workers.counting(), failed);
        rows = new ReadOnlyObjectWrapper<>(new PagedRows(keys, this::load));
    }

    /// What is asked.
    public ReadOnlyObjectProperty<PaperQuery> queryProperty() {
        return query.getReadOnlyProperty();
    }

    /// What is looked for in texts; its hits are marked.
    public Search marked() {
        return marked;
    }

    /// Whether the papers are shown as a table, one line each, rather than as cells.
    public BooleanProperty tableProperty() {
        return table;
    }

    /// Changes between table and cells.
    public void toggleTable() {
        table.set(!table.get());
    }

    /// The answer; replaced as a whole when the question or the library changes.
    public ReadOnlyObjectProperty<PagedRows> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// The answer as well, told after what is selected in it.
    public ReadOnlyObjectProperty<@Nullable PagedRows> answeredProperty() {
        return answered.getReadOnlyProperty();
    }

    /// How much is listed; follows the list by a moment.
    public ReadOnlyObjectProperty<Counts> countsProperty() {
        return counts.property();
    }

    /// Which papers of the answer are selected.
    public PaperSelection selection() {
        return selection;
    }

    /// Asks something else. The first screens of the answer are shown as soon as they are found.
    ///
    /// @param paper the paper to choose in the answer, or null for none in particular
    public void ask(PaperQuery question, @Nullable ArxivId paper) {
        wanted = paper;
        asked = question;
        boolean many = selection.places().size() > 1 && Shown.sameAsked(question, query.get());
        // what is selected may lie far behind
        answer(question, many ? Integer.MAX_VALUE : FIRST, false);
    }

    /// Asks the same again because the library changed; the chosen paper stays chosen. When it is
    /// no longer in the answer, the one that took its place is chosen.
    public void refresh() {
        refresh(false);
    }

    /// Asks the same again because something came in. The chosen paper stays in its place, also
    /// where it is no longer in the answer, as one that was read is not among the unread: somebody
    /// reads it.
    public void renew() {
        refresh(true);
    }

    private void refresh(boolean keeps) {
        if (wanted == null) wanted = selection.paper();
        letsGo |= !keeps;
        answer(asked, Integer.MAX_VALUE, !letsGo);
    }

    /// Asks the same again, and chooses the first paper of the answer, unless the person goes on
    /// meanwhile.
    public void toTop() {
        PaperQuery question = asked;
        ArxivId chosen = selection.paper();
        listing.ask(
                () -> library.list(question, 1),
                top -> {
                    boolean same = Objects.equals(chosen, selection.paper());
                    ask(question, same && top.size() > 0 ? top.get(0) : selection.paper());
                },
                failed);
    }

    private void answer(PaperQuery question, int limit, boolean keeps) {
        ArxivId paper = wanted;
        Shown before = shown(keeps);
        counts.forget();
        listing.ask(
                () -> Answer.find(library, question, limit, paper, before),
                answer -> show(answer, before),
                failed);
    }

    private PaperKeys keys() {
        return keys;
    }

    /// Who has moved on is not taken back.
    private void movedOn() {
        wanted = null;
    }

    private Shown shown(boolean keeps) {
        return new Shown(query.get(), keys, selection.places(), keeps);
    }

    private void show(Answer answer, Shown before) {
        letsGo = false;
        Selection moved = answer.selection();
        Shown now = shown(false);
        if (!now.selection().equals(before.selection())) { // the person has gone on meanwhile
            ArxivId paper = selection.paper();
            int place = paper == null ? -1 : answer.keys().indexOf(paper);
            if (place >= 0) moved = now.in(answer.query(), answer.keys(), place);
        }
        keys = answer.keys();
        whole = answer.whole();
        PagedRows shown = new PagedRows(keys, this::load);
        shown.preload(answer.place(), answer.rows());
        marked = answer.query().marked();
        query.set(answer.query());
        rows.set(shown);
        shown.loaded().forEach(this::rule);
        selection.set(moved);
        answered.set(shown);
        if (answer.whole()) {
            count();
        } else {
            counts.atLeast(keys.size());
            findRest(answer.query());
        }
    }

    private void findRest(PaperQuery question) {
        listing.ask(() -> library.list(question), all -> showRest(question, all), failed);
    }

    private void showRest(PaperQuery question, PaperKeys all) {
        if (all.startsWith(keys)) {
            boolean everything = keys.size() > 1 && selection.places().size() == keys.size();
            keys = all;
            whole = true;
            rows.get().grow(all);
            if (everything) selection.selectAll();
            count();
        } else {
            answer(question, Integer.MAX_VALUE, false); // the library changed in between
        }
    }

    /// Counts again because marks changed.
    public void count() {
        counts.count(query.get(), keys.size());
    }

    private void load(List<ArxivId> ids, Consumer<List<PaperRow>> loaded) {
        reading.run(
                () -> library.rows(ids),
                found -> {
                    loaded.accept(found);
                    rule(ids);
                },
                failed);
    }

    /// Says which saved searches highlight or mute papers.
    public void setRules(List<SavedSearch> now) {
        if (now.equals(rules)) return;
        rules = List.copyOf(now);
        rows.get().loaded().forEach(this::rule);
    }

    /// Looks up which of the rules find the papers of a page; the page is shown before that.
    private void rule(List<ArxivId> page) {
        List<SavedSearch> asked = rules;
        PagedRows shown = rows.get();
        if (asked.isEmpty()) {
            shown.rule(page, Map.of());
            return;
        }
        ruling.run(
                () -> RowRules.of(library, asked, page),
                found -> {
                    if (asked.equals(rules)) shown.rule(page, found);
                },
                failed);
    }

    /// Loads the rows again because something about them changed.
    public void reload() {
        rows.get().reload();
    }

    /// What finds every paper that answers the question of now, also where only the first ones are
    /// listed yet; to be asked on JavaFX's thread, and run on any.
    public Background.Work<PaperKeys> all() {
        PaperKeys listed = keys;
        boolean all = whole;
        PaperQuery asked = query.get();
        return () -> all ? listed : library.listPatiently(asked);
    }

    /// Says that the next act may take papers out of the list.
    public void goneSoon() {
        goneSoon = true;
    }

    /// Shows what an act changed. Papers that no longer answer the question stay in sight where
    /// they are, so that nothing jumps under the person's eyes, unless the act was to hide them.
    public void acted() {
        if (goneSoon) {
            goneSoon = false;
            refresh();
        } else {
            reload();
            count();
        }
    }

    /// Chooses the nearest paper in a direction that waits to be read.
    ///
    /// @param step 1 for the next, -1 for the previous
    public void nextUnread(int step) {
        int from = selection.places().chosen() + step;
        PaperKeys where = keys;
        Predicate<ReadingState> waiting = waiting();
        reading.run(
                () -> library.nearest(where, from, step, waiting),
                index -> chooseFound(where, index),
                failed);
    }

    private Predicate<ReadingState> waiting() {
        return query.get().scope() instanceof Scope.Revised
                ? ReadingState::revised
                : ReadingState::unread;
    }

    private void chooseFound(PaperKeys where, int index) {
        if (index < 0) return;
        int now = where == keys ? index : keys.indexOf(where.get(index)); // the list may be another
        if (now >= 0) selection.choose(now);
    }
}
