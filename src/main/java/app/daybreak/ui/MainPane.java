package app.daybreak.ui;

import app.daybreak.library.Overview;
import app.daybreak.paper.Mark;
import app.daybreak.query.Scope;
import app.daybreak.settings.Settings;
import app.daybreak.ui.list.PaperListPane;
import app.daybreak.ui.notes.NotePane;
import app.daybreak.ui.reader.CopyForm;
import app.daybreak.ui.reader.HitWalk;
import app.daybreak.ui.reader.ReaderActions;
import app.daybreak.ui.reader.ReaderPane;
import app.daybreak.ui.sidebar.SidebarActions;
import app.daybreak.ui.sidebar.SidebarModel;
import app.daybreak.ui.sidebar.SidebarPane;
import app.daybreak.ui.tags.TagPane;
import app.daybreak.ui.welcome.WelcomePane;
import app.daybreak.wording.Messages;

import javafx.geometry.Pos;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Everything inside the window: menu, search, sidebar, list, reader, status line.
public final class MainPane extends BorderPane {
    private final MainModel model;
    private final PaperListPane list;
    private final ReaderPane reader;
    private final SplitPane split = new SplitPane();
    private final PapersSplit papers;
    private final WelcomePane welcome;
    private final MainToolBar toolBar;

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
        reader.dividerProperty().set(settings.readerDivider());
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
                        new SidebarActions(new SavedSearches(model), new Tags(model)),
                        messages);
        sidebar.setMinWidth(140);
        SplitPane.setResizableWithParent(sidebar, false);
        NotePane note = new NotePane(model.note(), model::open, list::requestFocus, messages);
        VBox.setVgrow(reader, Priority.ALWAYS);
        double left = settings.sidebarDivider();
        papers =
                new PapersSplit(
                        model.list().tableProperty(),
                        list,
                        new VBox(reader, note),
                        (settings.listDivider() - left) / (1 - left),
                        settings.list().tableDivider());
        split.getItems().addAll(sidebar, papers);
        split.setDividerPositions(left);
        toolBar = new MainToolBar(model, window, list::requestFocus, messages);
        MainMenu menu =
                new MainMenu(model, window, toolBar::search, this::nextHit, reading(), messages);
        setTop(new VBox(menu, toolBar));
        TagPane tags = new TagPane(model.tagging(), list::requestFocus, messages);
        StackPane.setAlignment(tags, Pos.TOP_CENTER);
        setCenter(new StackPane(split, welcome, tags));
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
                model::openAbs,
                model::openPdf,
                model::openHtml,
                window.copyLink(),
                model::toggleStarOfShown,
                model::untagShown,
                model::searchLibrary);
    }

    private MainMenu.Reading reading() {
        return new MainMenu.Reading(
                this::copy, reader::find, reader::nextSentence, reader::showFacts);
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
        keys.bind("J", model.list().selection()::next);
        keys.bind("K", model.list().selection()::previous);
        keys.bind("Shift+J", () -> model.list().selection().extendBy(1));
        keys.bind("Shift+K", () -> model.list().selection().extendBy(-1));
        keys.bind("N", () -> model.list().nextUnread(1));
        keys.bind("P", () -> model.list().nextUnread(-1));
        keys.bind("SPACE", this::readOn);
        keys.bind("Shift+SPACE", () -> reader.scroll(-1));
        keys.bind("M", () -> model.toggle(Mark.READ));
        keys.bind("S", () -> model.toggle(Mark.STARRED));
        keys.bind("L", () -> model.toggle(Mark.LATER));
        keys.bind("E", model.note()::edit);
        keys.bind("X", model::dismiss);
        keys.bind("Shift+A", model::markAllRead);
        keys.bind("T", model::tag);
        for (int key = 1; key <= 9; key++) {
            int number = key;
            keys.bind(Integer.toString(key), () -> model.tagBy(number));
        }
        keys.bind("G", "U", () -> model.go(new Scope.Unread()));
        keys.bind("G", "S", () -> model.go(new Scope.Starred()));
        keys.bind("G", "L", () -> model.go(new Scope.Later()));
        keys.bind("G", "A", () -> model.go(new Scope.All()));
        keys.bind("O", model::openAbs);
        keys.bind("ENTER", model::openAbs);
        keys.bind("Shift+O", model::openPdf);
        keys.bind("B", model.reader()::nextLayout);
        keys.bind("PERIOD", () -> reader.nextSentence(1));
        keys.bind("COMMA", () -> reader.nextSentence(-1));
        keys.bind("I", reader::showFacts);
        keys.bind("V", model.list()::toggleTable);
        keys.bind("SLASH", toolBar::search);
        keys.bind("Close Bracket", () -> nextHit(1));
        keys.bind("Open Bracket", () -> nextHit(-1));
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

    /// Gives the list the keyboard.
    void focusList() {
        list.requestFocus();
    }

    /// The settings with where the dividers are now and how the list looks.
    Settings remember(Settings settings) {
        double left = split.getDividerPositions()[0];
        return settings.withDividers(
                        left, left + papers.beside() * (1 - left), reader.dividerProperty().get())
                .withList(
                        list.look(
                                Places.code(model.search().orderProperty().get()), papers.above()));
    }
}
