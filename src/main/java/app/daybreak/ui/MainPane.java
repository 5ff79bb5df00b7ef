package app.daybreak.ui;

import app.daybreak.library.Overview;
import app.daybreak.paper.Mark;
import app.daybreak.query.Scope;
import app.daybreak.settings.Settings;
import app.daybreak.settings.Typefaces;
import app.daybreak.ui.keys.KeySheet;
import app.daybreak.ui.keys.Shortcuts;
import app.daybreak.ui.keys.WindowKey;
import app.daybreak.ui.list.PaperListPane;
import app.daybreak.ui.notes.NotePane;
import app.daybreak.ui.reader.CopyForm;
import app.daybreak.ui.reader.HitWalk;
import app.daybreak.ui.reader.ReaderActions;
import app.daybreak.ui.reader.ReaderPane;
import app.daybreak.ui.sidebar.DigestActions;
import app.daybreak.ui.sidebar.SidebarActions;
import app.daybreak.ui.sidebar.SidebarModel;
import app.daybreak.ui.sidebar.SidebarPane;
import app.daybreak.ui.similar.SimilarPane;
import app.daybreak.ui.tags.TagPane;
import app.daybreak.ui.welcome.WelcomePane;
import app.daybreak.wording.Messages;

import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Everything inside the window: menu, search, sidebar, list, reader, status line.
public final class MainPane extends BorderPane {
    private final MainModel model;
    private final PaperListPane list;
    private final ReaderPane reader;
    private final MainSplit split;
    private final PapersSplit papers;
    private final WelcomePane welcome;
    private final MainToolBar toolBar;
    private final MainMenu menu;
    private final KeySheet sheet;

    /// The pane over a model.
    ///
    /// @param settings where the dividers were
    public MainPane(MainModel model, WindowActions window, Settings settings, Messages messages) {
        this.model = model;
        list =
                new PaperListPane(
                        model.list(),
                        model.search().orderProperty(),
                        settings.list(),
                        () -> new EmptyList(model, messages),
                        messages);
        reader = new ReaderPane(model.reader(), actions(window), messages);
        reader.dividerProperty().set(settings.reader().divider());
        welcome =
                new WelcomePane(
                        new WelcomePane.Actions(
                                window.importFiles(),
                                window.importFolder(),
                                window.openSample(),
                                window.language()),
                        messages);
        SidebarPane sidebar =
                new SidebarPane(
                        model.sidebar(),
                        new SidebarActions(
                                model.searches(),
                                model.tags(),
                                new DigestActions(
                                        window.incoming().correct(), model.digests()::remove)),
                        messages);
        NotePane note =
                new NotePane(model.note(), model.opening()::address, list::requestFocus, messages);
        VBox.setVgrow(reader, Priority.ALWAYS);
        double left = settings.frame().sidebarDivider();
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::clearSearch);
        list.setMenu(new PaperMenu(model, window, messages));
        papers =
                new PapersSplit(
                        model.list().tableProperty(),
                        list,
                        new VBox(reader, note, new SimilarPane(model.similar(), messages)),
                        (settings.frame().listDivider() - left) / (1 - left),
                        settings.list().tableDivider());
        split = new MainSplit(sidebar, papers, settings.frame(), list::requestFocus);
        model.sidebar()
                .renaming()
                .subscribe(saved -> {
                    if (saved != null) split.sidebarShownProperty().set(true); // its name is typed
                });
        sheet = new KeySheet(window.keys().getValue(), list::requestFocus, messages);
        toolBar = new MainToolBar(model, window, list::requestFocus, messages);
        menu =
                new MainMenu(
                        model,
                        window,
                        new MainMenu.Going(toolBar::search, this::nextHit, sheet::toggle),
                        reading(),
                        messages);
        setTop(new VBox(menu, new PlaceWarning(window.place(), messages), toolBar));
        TagPane tags = new TagPane(model.tagging(), list::requestFocus, messages);
        StackPane.setAlignment(tags, Pos.TOP_CENTER);
        StackPane center = new StackPane(split, welcome, tags, sheet);
        center.setMinSize(0, 0); // what lies over the panes must not push the status line out
        setCenter(center);
        setBottom(new StatusLine(model, window, messages));
        model.sidebar().contentsProperty().subscribe(this::show);
        model.imports()
                .runningProperty()
                .subscribe(running -> {
                    // At its end the counts are old for a moment: the first page must not flash up.
                    if (running) show(model.sidebar().contentsProperty().get());
                });
    }

    private ReaderActions actions(WindowActions window) {
        return new ReaderActions(
                model.opening()::abs,
                model.opening()::pdf,
                model.opening()::html,
                window.copyLink(),
                model::toggleStarOfShown,
                model.tags()::untagShown,
                model.navigation()::search);
    }

    private MainMenu.Reading reading() {
        return new MainMenu.Reading(
                this::copy,
                reader::find,
                reader::nextSentence,
                reader::showFacts,
                split.sidebarShownProperty());
    }

    private void copy(CopyForm form) {
        if (!reader.copy(form)) model.say(Notice.of("notice.nothing-selected"));
    }

    private void show(SidebarModel.Contents contents) {
        Overview overview = contents.overview();
        boolean empty = contents.known() && contents.digests().isEmpty() && overview.papers() == 0;
        boolean wasWelcome = welcome.isVisible();
        welcome.setVisible(empty && !model.imports().runningProperty().get());
        split.setVisible(!welcome.isVisible());
        toolBar.setVisible(split.isVisible());
        if (wasWelcome && split.isVisible()) list.requestFocus(); // what is hidden cannot have it
    }

    /// Binds the keys of the panes.
    void bind(Shortcuts keys) {
        menu.bind(keys);
        keys.bind(WindowKey.NEXT, model.list().selection()::next);
        keys.bind(WindowKey.PREVIOUS, model.list().selection()::previous);
        keys.bind(WindowKey.SELECT_DOWN, () -> model.list().selection().extendBy(1));
        keys.bind(WindowKey.SELECT_UP, () -> model.list().selection().extendBy(-1));
        keys.bind(WindowKey.NEXT_UNREAD, () -> model.list().nextUnread(1));
        keys.bind(WindowKey.PREVIOUS_UNREAD, () -> model.list().nextUnread(-1));
        keys.bind(WindowKey.READ_ON, this::readOn);
        keys.bind(WindowKey.READ_BACK, () -> reader.scroll(-1));
        bindActs(keys);
        keys.bind(WindowKey.GO_UNREAD, () -> model.navigation().to(new Scope.Unread()));
        keys.bind(WindowKey.GO_REVISED, () -> model.navigation().to(new Scope.Revised()));
        keys.bind(WindowKey.GO_STARRED, () -> model.navigation().to(new Scope.Starred()));
        keys.bind(WindowKey.GO_LATER, () -> model.navigation().to(new Scope.Later()));
        keys.bind(WindowKey.GO_ALL, () -> model.navigation().to(new Scope.All()));
        keys.bind(WindowKey.GO_TODAY, model.navigation()::toNewestDay);
        keys.bind(WindowKey.OPEN_ABS, model.opening()::abs);
        keys.bind(WindowKey.OPEN_PDF, model.opening()::pdf);
        keys.bind(WindowKey.NEXT_LAYOUT, model.reader()::nextLayout);
        keys.bind(WindowKey.NEXT_SENTENCE, () -> reader.nextSentence(1));
        keys.bind(WindowKey.PREVIOUS_SENTENCE, () -> reader.nextSentence(-1));
        keys.bind(WindowKey.FACTS, reader::showFacts);
        keys.bind(WindowKey.TABLE, model.list()::toggleTable);
        keys.bind(WindowKey.SIDEBAR, () -> toggle(split.sidebarShownProperty()));
        keys.bind(WindowKey.MUTED, () -> toggle(model.muting().shownProperty()));
        keys.bind(WindowKey.FIND, toolBar::search);
        keys.bind(WindowKey.NEXT_HIT, () -> nextHit(1));
        keys.bind(WindowKey.PREVIOUS_HIT, () -> nextHit(-1));
        keys.bind(WindowKey.KEYS, sheet::toggle);
    }

    private static void toggle(BooleanProperty property) {
        property.set(!property.get());
    }

    private void bindActs(Shortcuts keys) {
        keys.bind(WindowKey.READ, () -> model.toggle(Mark.READ));
        keys.bind(WindowKey.STAR, () -> model.toggle(Mark.STARRED));
        keys.bind(WindowKey.LATER, () -> model.toggle(Mark.LATER));
        keys.bind(WindowKey.DISMISS, model::dismiss);
        keys.bind(WindowKey.ALL_READ, model::markAllRead);
        keys.bind(WindowKey.TAG, model.tags()::choose);
        keys.bind(WindowKey.NOTE, model.note()::edit);
        keys.bindFavourites(model.tags()::toggleBy);
    }

    /// A page on, and at the end of the text the next unread paper.
    private void readOn() {
        if (!reader.scroll(1)) model.list().nextUnread(1);
    }

    private void nextHit(int step) {
        HitWalk.Place place = reader.nextHit(step);
        model.say(
                place.all() == 0
                        ? Notice.of("notice.no-hits")
                        : Notice.of("notice.hit", place.number(), place.all()));
    }

    /// The way back from what was searched; with several papers selected it means them.
    private void clearSearch(KeyEvent event) {
        boolean many = model.list().selection().selectionProperty().get().size() > 1;
        boolean searched = !model.wordsProperty().get().isBlank();
        if (event.getCode() != KeyCode.ESCAPE || many || !searched) return;
        model.wordsProperty().set("");
        event.consume();
    }

    /// Puts the dividers where they were, once the window is there.
    void placeDividers() {
        split.place();
    }

    /// Says that the window is open and has its size.
    void opened() {
        split.opened();
    }

    /// Gives the list the keyboard.
    void focusList() {
        list.requestFocus();
    }

    /// How the window with these bounds is divided now.
    Settings.Frame frame(Settings.WindowBounds bounds) {
        return split.frame(bounds);
    }

    /// How the list looks now.
    Settings.ListLook listLook() {
        return list.look(Places.code(model.search().orderProperty().get()), papers.above());
    }

    /// How the reader looks now.
    ///
    /// @param typefaces those of the window
    Settings.ReaderLook readerLook(Typefaces typefaces) {
        return new Settings.ReaderLook(
                model.reader().layoutProperty().get(),
                reader.dividerProperty().get(),
                model.reader().zoomProperty().get(),
                typefaces);
    }
}
