package app.daybreak.ui;

import app.daybreak.library.Overview;
import app.daybreak.settings.ReaderLayout;
import app.daybreak.settings.Settings;
import app.daybreak.ui.list.PaperListModel;
import app.daybreak.ui.list.PaperListPane;
import app.daybreak.ui.reader.ReaderActions;
import app.daybreak.ui.reader.ReaderPane;
import app.daybreak.ui.sidebar.SidebarModel;
import app.daybreak.ui.sidebar.SidebarPane;
import app.daybreak.ui.welcome.WelcomePane;
import app.daybreak.wording.Messages;

import atlantafx.base.controls.CustomTextField;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.controlsfx.control.SegmentedButton;

import java.util.EnumMap;
import java.util.Map;

/// Everything inside the window: menu, search, sidebar, list, reader, status line.
public final class MainPane extends BorderPane {
    private static final Duration TYPING_PAUSE = Duration.millis(150);

    private final MainModel model;
    private final Messages messages;
    private final CustomTextField search = new CustomTextField();
    private final Label counts = new Label();
    private final PaperListPane list;
    private final ReaderPane reader;
    private final SplitPane split = new SplitPane();
    private final WelcomePane welcome;
    private final HBox toolBar;

    /// The pane over a model.
    ///
    /// @param settings where the dividers were
    public MainPane(MainModel model, WindowActions window, Settings settings, Messages messages) {
        this.model = model;
        this.messages = messages;
        list = new PaperListPane(model.list(), messages, new EmptyList(model, messages));
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
        SidebarPane sidebar = new SidebarPane(model.sidebar(), messages);
        sidebar.setMinWidth(140);
        list.setMinWidth(220);
        reader.setMinWidth(280);
        SplitPane.setResizableWithParent(sidebar, false);
        SplitPane.setResizableWithParent(list, false);
        split.getItems().addAll(sidebar, list, reader);
        split.setDividerPositions(settings.sidebarDivider(), settings.listDivider());
        toolBar = toolBar(window);
        MainMenu menu = new MainMenu(model, window, search::requestFocus, messages);
        setTop(new VBox(menu, toolBar));
        setCenter(new StackPane(split, welcome));
        setBottom(new StatusLine(model, window, messages));
        model.list().countsProperty().subscribe(this::show);
        model.sidebar().contentsProperty().subscribe(this::show);
        model.imports()
                .runningProperty()
                .subscribe(_ -> show(model.sidebar().contentsProperty().get()));
    }

    private ReaderActions actions(WindowActions window) {
        return new ReaderActions(
                model::openAbs,
                model::openPdf,
                model::openHtml,
                window.copyLink(),
                model::toggleStarred);
    }

    private HBox toolBar(WindowActions window) {
        search.setId("search");
        search.setPromptText(messages.text("search.prompt"));
        search.setAccessibleText(messages.text("search.prompt"));
        search.setLeft(icon(Icon.SEARCH));
        model.wordsProperty().subscribe(this::showWords);
        PauseTransition pause = new PauseTransition(TYPING_PAUSE);
        pause.setOnFinished(_ -> model.wordsProperty().set(search.getText()));
        search.textProperty().subscribe((_, _) -> pause.playFromStart());
        search.setOnAction(_ -> list.requestFocus());
        search.addEventHandler(javafx.scene.input.KeyEvent.KEY_PRESSED, this::leaveSearch);
        HBox.setHgrow(search, Priority.ALWAYS);
        search.setMaxWidth(520);
        Button imports = new Button(messages.text("toolbar.import"), Icon.IMPORT.node());
        imports.setId("import");
        imports.setTooltip(new Tooltip(messages.text("toolbar.import.tip")));
        imports.setOnAction(_ -> window.importFiles().run());
        counts.setId("counts");
        counts.getStyleClass().add("counts");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.SOMETIMES);
        HBox bar = new HBox(12, search, counts, gap, imports, layouts());
        bar.getChildren().forEach(MainPane::keepWidth);
        search.setMinWidth(120);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("main-tool-bar");
        return bar;
    }

    private void showWords(String words) {
        if (!search.getText().equals(words)) search.setText(words);
    }

    private void leaveSearch(javafx.scene.input.KeyEvent event) {
        if (event.getCode() != javafx.scene.input.KeyCode.ESCAPE) return;
        if (search.getText().isEmpty()) list.requestFocus();
        else search.clear();
        event.consume();
    }

    private static void keepWidth(Node node) {
        if (node instanceof Region region && !(node instanceof CustomTextField)) {
            region.setMinWidth(Region.USE_PREF_SIZE);
        }
    }

    private static Node icon(Icon icon) {
        StackPane box = new StackPane(icon.node());
        box.getStyleClass().add("icon-box");
        return box;
    }

    private SegmentedButton layouts() {
        Map<ReaderLayout, ToggleButton> buttons = new EnumMap<>(ReaderLayout.class);
        SegmentedButton group = new SegmentedButton();
        for (ReaderLayout layout : ReaderLayout.values()) {
            ToggleButton button = new ToggleButton(messages.text("layout." + layout.code()));
            button.setTooltip(new Tooltip(messages.text("layout.tip." + layout.code())));
            button.setOnAction(_ -> model.reader().layoutProperty().set(layout));
            buttons.put(layout, button);
            group.getButtons().add(button);
        }
        model.reader()
                .layoutProperty()
                .subscribe(now -> buttons.forEach((l, b) -> b.setSelected(l == now)));
        return group;
    }

    private void show(SidebarModel.Contents contents) {
        Overview overview = contents.overview();
        boolean empty = contents.digests().isEmpty() && overview.papers() == 0;
        boolean wasWelcome = welcome.isVisible();
        welcome.setVisible(empty && !model.imports().runningProperty().get());
        split.setVisible(!welcome.isVisible());
        toolBar.setVisible(split.isVisible());
        if (wasWelcome && split.isVisible()) list.requestFocus(); // what is hidden cannot have it
    }

    private void show(PaperListModel.Counts now) {
        counts.setText(
                now.whole()
                        ? messages.text("counts", now.papers(), now.unread())
                        : messages.text("counts.more", now.papers()));
    }

    /// Binds the keys of the panes.
    void bind(Shortcuts keys) {
        keys.bind("J", model.list()::next);
        keys.bind("K", model.list()::previous);
        keys.bind("N", () -> model.list().nextUnread(1));
        keys.bind("P", () -> model.list().nextUnread(-1));
        keys.bind("SPACE", this::readOn);
        keys.bind("Shift+SPACE", () -> reader.scroll(-1));
        keys.bind("M", model::toggleRead);
        keys.bind("S", model::toggleStarred);
        keys.bind("L", model::toggleLater);
        keys.bind("O", model::openAbs);
        keys.bind("ENTER", model::openAbs);
        keys.bind("Shift+O", model::openPdf);
        keys.bind("B", model.reader()::nextLayout);
        keys.bind("SLASH", search::requestFocus);
    }

    /// A page on, and at the end of the text the next unread paper.
    private void readOn() {
        if (!reader.scroll(1)) model.list().nextUnread(1);
    }

    /// Gives the list the keyboard.
    void focusList() {
        list.requestFocus();
    }

    /// The settings with where the dividers are now.
    Settings remember(Settings settings) {
        double[] dividers = split.getDividerPositions();
        return settings.withDividers(dividers[0], dividers[1], reader.dividerProperty().get());
    }
}
