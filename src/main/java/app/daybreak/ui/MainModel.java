package app.daybreak.ui;

import app.daybreak.desktop.Browser;
import app.daybreak.importing.ImportProgress;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryChange;
import app.daybreak.library.LibraryException;
import app.daybreak.library.PaperKeys;
import app.daybreak.library.SavedSearch;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Mark;
import app.daybreak.paper.Paper;
import app.daybreak.query.PaperQuery;
import app.daybreak.query.Scope;
import app.daybreak.query.Search;
import app.daybreak.task.Workers;
import app.daybreak.ui.backups.BackupsModel;
import app.daybreak.ui.exporting.Chosen;
import app.daybreak.ui.exporting.ExportModel;
import app.daybreak.ui.importing.ImportModel;
import app.daybreak.ui.list.PaperListModel;
import app.daybreak.ui.notes.NoteModel;
import app.daybreak.ui.reader.ReaderModel;
import app.daybreak.ui.search.SearchModel;
import app.daybreak.ui.sidebar.SidebarModel;
import app.daybreak.ui.similar.SimilarModel;
import app.daybreak.ui.tags.TagModel;
import app.daybreak.ui.today.TodayModel;
import app.daybreak.ui.year.YearModel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// Where the panes meet: the sidebar's choice and the words typed become the list's question, the
/// list's choice the reader's paper, and what changes the library refreshes all three.
public final class MainModel {
    private static final System.Logger LOG = System.getLogger(MainModel.class.getName());

    private final Library library;
    private final Workers workers;
    private final SidebarModel sidebar;
    private final PaperListModel list;
    private final ReaderModel reader;
    private final ImportModel imports;
    private final ExportModel exporting;
    private final IndexModel index;
    private final SearchModel search;
    private final ActsModel acts;
    private final BackupsModel backups;
    private final TagModel tagging;
    private final NoteModel note;
    private final SimilarModel similar;
    private final YearModel year;
    private final TodayModel today;
    private final Opening opening;
    private final Incoming incoming;
    private final SavedSearches searches = new SavedSearches(this);
    private final Tags tags = new Tags(this);
    private final Digests digests = new Digests(this);
    private final Navigation navigation = new Navigation(this);
    private final Muting muting = new Muting();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private Ending ending = new Ending.Quit();
    private List<Search> askedWithout = List.of();
    private final RefreshPace pace = new RefreshPace(System::nanoTime);

    /// Builds the models over a library.
    public MainModel(Library library, Browser browser, Workers workers) {
        this.library = library;
        this.workers = workers;
        sidebar = new SidebarModel(library, workers.counting(), this::failed);
        list = new PaperListModel(library, workers, this::failed);
        reader = new ReaderModel(library, workers.reading(), workers.setting(), this::failed);
        backups = new BackupsModel(library, workers.keeping(), this::backupFailed);
        imports =
                new ImportModel(
                        library, workers.importing(), backups::takeBeforeImport, this::failed);
        exporting =
                new ExportModel(
                        library,
                        new Chosen.From(list.selection()::selectedKeys, list::all),
                        workers.reading(),
                        workers.exporting(),
                        this::failed);
        index = new IndexModel(library, workers.indexing(), this::foundMore, this::failed);
        acts =
                new ActsModel(
                        library,
                        workers.marking(),
                        new ActsModel.BackUp(backups::takeBeforeMarks, backups::takeBeforeRemoval),
                        this::acted,
                        notice::set);
        tagging = new TagModel(library, workers.reading(), acts::toggleTag, this::failed);
        note = new NoteModel(library, workers.reading(), acts::note, index::update, this::failed);
        year =
                new YearModel(
                        library,
                        workers.counting(),
                        workers.comparing(),
                        new YearModel.Going(
                                day -> navigation.to(new Scope.Day(day)), navigation::find),
                        this::failed);
        today =
                new TodayModel(
                        library,
                        workers.comparing(),
                        workers.reading(),
                        new TodayModel.Going(
                                navigation::find,
                                (day, paper) -> navigation.show(new Scope.Day(day), paper),
                                (paper, mark) -> acts.toggle(PaperKeys.of(paper), mark)),
                        this::ofDay,
                        this::failed);
        similar = new SimilarModel(library, workers.comparing(), navigation::show, this::failed);
        reader.paperProperty().subscribe(similar::show);
        opening = new Opening(reader.paperProperty(), browser, workers.outside(), notice::set);
        incoming = new Incoming(this, library, workers, this::failed);
        notice.subscribe(MainModel::log);
        library.onChange(this::changed);
        search = new SearchModel(library, workers.counting());
        sidebar.scopeProperty().subscribe((_, _) -> ask(null));
        sidebar.contentsProperty().subscribe(this::know);
        muting.shownProperty().subscribe((_, _) -> askWithoutMuted());
        search.parsedProperty().subscribe((_, _) -> ask(list.selection().selectedProperty().get()));
        search.orderProperty().subscribe((_, _) -> ask(list.selection().selectedProperty().get()));
        list.queryProperty().subscribe(now -> reader.searchProperty().set(now.marked()));
        list.selection().selectedProperty().subscribe((_, id) -> read(id));
        list.selection().selectionProperty().subscribe(_ -> exporting.look());
        list.countsProperty().subscribe(_ -> exporting.look());
        imports.progressProperty().subscribe(this::refreshNowAndThen);
        imports.runningProperty().subscribe((_, running) -> refreshUnless(running));
        var _ = new FirstImport(this);
    }

    /// The folder of the library.
    public Path folder() {
        return library.folder();
    }

    /// The sidebar's model.
    public SidebarModel sidebar() {
        return sidebar;
    }

    /// The list's model.
    public PaperListModel list() {
        return list;
    }

    /// The reader's model.
    public ReaderModel reader() {
        return reader;
    }

    /// The imports' model.
    public ImportModel imports() {
        return imports;
    }

    /// The exports' model.
    public ExportModel exporting() {
        return exporting;
    }

    /// The search index's model.
    public IndexModel index() {
        return index;
    }

    /// The model of what the person does.
    public ActsModel acts() {
        return acts;
    }

    /// The backups' model.
    public BackupsModel backups() {
        return backups;
    }

    /// The model of tagging.
    public TagModel tagging() {
        return tagging;
    }

    /// The model of the note of the paper on the screen.
    public NoteModel note() {
        return note;
    }

    /// The model of the papers that are like the one on the screen.
    public SimilarModel similar() {
        return similar;
    }

    /// The model of a year at a glance.
    public YearModel year() {
        return year;
    }

    /// What comes in by itself.
    public Incoming incoming() {
        return incoming;
    }

    /// The model of a day's papers.
    public TodayModel today() {
        return today;
    }

    /// Pages in the browser.
    public Opening opening() {
        return opening;
    }

    /// Searches that are kept.
    public SavedSearches searches() {
        return searches;
    }

    /// Tags on papers and by themselves.
    public Tags tags() {
        return tags;
    }

    /// Digests by themselves.
    public Digests digests() {
        return digests;
    }

    /// Ways to other papers.
    public Navigation navigation() {
        return navigation;
    }

    /// What is kept out of the list.
    public Muting muting() {
        return muting;
    }

    /// The search field's model.
    public SearchModel search() {
        return search;
    }

    /// What is typed into the search field.
    public StringProperty wordsProperty() {
        return search.wordsProperty();
    }

    /// The last word to the person, or null.
    public ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// Begins: shows a part of the library with a paper in it.
    ///
    /// @param paper the paper to choose, or null
    public void start(Scope scope, @Nullable ArxivId paper) {
        sidebar.scopeProperty().set(scope);
        ask(paper);
        sidebar.refresh();
        acts.refresh();
        index.update();
    }

    /// Does what a start can put off until the list is on the screen: reads the fonts of formulas
    /// and the lexicon, takes a backup where one is due.
    public void startTheRest() {
        reader.warmUp();
        backups.start();
        year.prepare(workers.indexing());
    }

    private void changed(LibraryChange change) {
        switch (change) {
            case LibraryChange.IndexLost _ -> workers.indexing().show(index::update);
            case LibraryChange.DigestAdded _ -> backups.changed();
            case LibraryChange.Acted act -> {
                backups.changed();
                workers.marking().show(() -> count(act));
            }
            case LibraryChange.IndexGrown _ -> {}
        }
    }

    private void count(LibraryChange.Acted act) {
        if (!act.reshaped()) sidebar.acted(act);
        else refresh(list::refresh);
    }

    private void foundMore() {
        boolean saved = sidebar.scopeProperty().get() instanceof Scope.Saved;
        if (saved || !wordsProperty().get().isBlank()) list.renew();
        sidebar.recountSaved();
    }

    /// Asks for what is chosen and typed.
    ///
    /// @param paper the paper to choose in the answer, or null
    void ask(@Nullable ArxivId paper) {
        askedWithout = muted();
        list.ask(
                new PaperQuery(
                        sidebar.scopeProperty().get(),
                        search.parsedProperty().get().search(),
                        search.orderProperty().get(),
                        askedWithout),
                paper);
    }

    private List<Search> muted() {
        return muting.of(sidebar.scopeProperty().get(), search.parsedProperty().get().search());
    }

    private PaperQuery ofDay(LocalDate day) {
        Scope scope = new Scope.Day(day);
        Search everything = new Search.Everything();
        return new PaperQuery(
                scope, everything, PaperQuery.Order.DATE, muting.of(scope, everything));
    }

    private void know(SidebarModel.Contents now) {
        search.know(now.overview(), now.digests());
        muting.know(now.saved());
        today.know(now.digests());
        list.setRules(
                now.saved().stream()
                        .filter(each -> each.role() != SavedSearch.Role.PLAIN)
                        .toList());
        askWithoutMuted();
    }

    private void askWithoutMuted() {
        boolean same = askedWithout.equals(muted()); // what is shown may be an older question
        if (!same) ask(list.selection().selectedProperty().get());
    }

    private void read(@Nullable ArxivId id) {
        reader.show(id);
        note.show(id);
        reader.prepare(list.selection().neighbours());
    }

    /// Reads everything again because something came in. Whoever reads a paper stays with it.
    public void refresh() {
        refresh(list::renew);
    }

    private void refresh(Runnable listing) {
        pace.shown();
        sidebar.refresh();
        listing.run();
        reader.refresh();
        index.update();
    }

    /// Shows what another program did.
    void changedElsewhere() {
        backups.changed();
        acts.refresh();
        tagging.refresh();
        note.refresh();
        refresh();
    }

    private void refreshNowAndThen(@Nullable ImportProgress progress) {
        if (progress == null) pace.begin();
        else if (pace.isDue(progress)) refresh();
    }

    private void refreshUnless(boolean running) {
        if (running) return;
        refresh();
        year.prepare(workers.indexing());
    }

    /// Sets a mark of the selected papers, or takes it away when all carry it.
    public void toggle(Mark mark) {
        acts.toggle(list.selection().selectedKeys(), mark);
    }

    /// Dismisses the selected papers, or brings them back when all are dismissed.
    public void dismiss() {
        list.goneSoon();
        acts.toggle(list.selection().selectedKeys(), Mark.DISMISSED);
    }

    /// Deletes the selected papers.
    public void deletePapers() {
        list.goneSoon();
        acts.delete(list.selection().selectedKeys());
    }

    /// Marks all papers of the list as read.
    public void markAllRead() {
        list.goneSoon();
        acts.markRead(list.all());
    }

    /// Takes the last act back.
    public void undo() {
        list.goneSoon();
        acts.undo();
    }

    /// Does the act again that was taken back last.
    public void redo() {
        list.goneSoon();
        acts.redo();
    }

    /// Stars the paper on the screen, whatever else is selected, or takes its star away.
    public void toggleStarOfShown() {
        Paper paper = reader.paperProperty().get();
        if (paper != null) acts.toggle(PaperKeys.of(paper.id()), Mark.STARRED);
    }

    /// Shows what an act changed.
    private void acted() {
        list.acted();
        reader.refresh();
        tagging.refresh();
        note.refresh();
        today.acted();
        index.update(); // notes are searched
    }

    /// Says something to the person.
    public void say(Notice word) {
        notice.set(word);
    }

    /// Stops what may take long, for the end.
    public void stop() {
        incoming.stop();
        imports.cancel();
        exporting.cancel();
        note.finish();
        index.cancel();
    }

    /// Says what is to come after the window is closed.
    public void endWith(Ending next) {
        ending = next;
    }

    /// What comes after the window is closed.
    public Ending ending() {
        return ending;
    }

    private static void log(@Nullable Notice word) {
        if (word != null && word.cause() != null) {
            LOG.log(System.Logger.Level.WARNING, "failed", word.cause());
        }
    }

    private void failed(Exception e) {
        notice.set(Notice.of(e));
    }

    private void backupFailed(Exception e) {
        Object why = e instanceof LibraryException ? e : String.valueOf(e.getMessage());
        notice.set(Notice.of("backup.failed", why).about(e));
    }
}
