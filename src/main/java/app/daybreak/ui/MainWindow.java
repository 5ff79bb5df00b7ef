package app.daybreak.ui;

import app.daybreak.desktop.ProgramVersion;
import app.daybreak.importing.ImportReport;
import app.daybreak.importing.Importer;
import app.daybreak.keeping.Backup;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.ArxivPages;
import app.daybreak.paper.Paper;
import app.daybreak.query.Scope;
import app.daybreak.settings.Settings;
import app.daybreak.settings.Settings.WindowBounds;
import app.daybreak.task.Background;
import app.daybreak.ui.backups.BackupsPane;
import app.daybreak.ui.help.AboutPane;
import app.daybreak.ui.help.GuidePane;
import app.daybreak.ui.importing.ImportReportWindow;
import app.daybreak.ui.importing.ProblemFileView;
import app.daybreak.ui.importing.ProblemPlace;
import app.daybreak.ui.keys.KeyBindings;
import app.daybreak.ui.keys.KeysPane;
import app.daybreak.ui.keys.Shortcuts;
import app.daybreak.ui.preferences.PreferencesPane;
import app.daybreak.ui.tags.TagPage;
import app.daybreak.ui.year.YearPane;
import app.daybreak.wording.Messages;

import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The main window: what needs a stage around the main pane.
public final class MainWindow {
    private static final String PREFERENCES = "preferences";

    private final Stage stage;
    private final MainModel model;
    private final Background reading;
    private final SampleDigests sample;
    private final Theme theme;
    private Settings settings;
    private Messages messages;
    private MainPane pane;
    private final Scene scene;
    private final ObjectProperty<KeyBindings> keys;
    private final ObjectProperty<@Nullable String> language;
    private final Dwelling dwelling;
    private final Beside beside;
    private Shortcuts shortcuts;

    /// A window over a model. It is not shown yet.
    ///
    /// @param reading reads the files of problems
    public MainWindow(
            Stage stage,
            MainModel model,
            Background reading,
            SampleDigests sample,
            Settings settings) {
        this.stage = stage;
        this.model = model;
        this.reading = reading;
        this.sample = sample;
        this.settings = settings;
        theme = new Theme(settings.colours());
        beside = new Beside(stage, theme);
        keys = new SimpleObjectProperty<>(KeyBindings.of(settings.keys()));
        language = new SimpleObjectProperty<>(settings.language());
        messages = Messages.of(locale());
        model.reader().layoutProperty().set(settings.reader().layout());
        model.reader().zoomProperty().set(settings.reader().zoom());
        model.list().tableProperty().set(settings.list().table());
        model.search().orderProperty().set(Places.order(settings.list().order()));
        pane = new MainPane(model, actions(), settings, messages);
        model.mutedShownProperty().set(settings.triage().mutedShown());
        dwelling = new Dwelling(model);
        dwelling.secondsProperty().set(settings.triage().dwellSeconds());
        scene = new Scene(pane, 1280, 800);
        theme.dress(scene);
        shortcuts = bound();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> shortcuts.pressed(scene, event));
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> shortcuts.typed(event));
        keys.subscribe((_, _) -> rebuild());
        language.subscribe((_, _) -> translate());
        scene.setOnDragOver(this::dragOver);
        scene.setOnDragDropped(this::dropped);
        stage.setScene(scene);
        stage.setTitle(messages.text("window.title"));
        WindowIcons.put(stage);
        stage.setMinWidth(720);
        stage.setMinHeight(480);
    }

    private Locale locale() {
        String chosen = language.get();
        return chosen == null ? Locale.getDefault() : Locale.forLanguageTag(chosen);
    }

    /// Shows the window where it was, and begins.
    public void show() {
        WindowBounds bounds = settings.frame().bounds();
        if (bounds != null) place(bounds);
        Settings.Place place = settings.place();
        Scope scope = place == null ? new Scope.All() : Places.scope(place).orElse(new Scope.All());
        Optional<ArxivId> paper =
                Optional.ofNullable(place).map(Settings.Place::paper).flatMap(ArxivId::parse);
        model.start(scope, paper.orElse(null));
        stage.show();
        pane.placeDividers();
        pane.focusList();
        new FirstFrames(() -> !model.list().rowsProperty().get().isEmpty(), model::startTheRest)
                .start();
    }

    private void place(WindowBounds bounds) {
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
        stage.setMaximized(bounds.maximised());
        boolean inSight =
                Screen.getScreensForRectangle(
                                bounds.x(), bounds.y(), bounds.width(), bounds.height())
                        .stream()
                        .map(Screen::getVisualBounds)
                        .anyMatch(screen -> reachable(screen, bounds));
        if (!inSight) return; // the screen it was on is gone
        stage.setX(bounds.x());
        stage.setY(bounds.y());
    }

    private static boolean reachable(Rectangle2D screen, WindowBounds bounds) {
        return screen.contains(bounds.x() + Math.min(100, bounds.width() / 2), bounds.y() + 10);
    }

    /// What is to be remembered for the next start.
    public Settings remember() {
        ArxivId paper = model.list().selection().selectedProperty().get();
        return settings.withColours(theme.coloursProperty().get())
                .withLanguage(language.get())
                .withKeys(keys.get().chosen())
                .withTriage(
                        new Settings.Triage(
                                dwelling.secondsProperty().get(), model.mutedShownProperty().get()))
                .withFrame(pane.frame(bounds()))
                .withReader(pane.readerLook())
                .withList(pane.listLook())
                .withPlace(Places.of(model.sidebar().scopeProperty().get(), paper));
    }

    /// Where the window is; of a maximised one also where it was before.
    private WindowBounds bounds() {
        WindowBounds before = settings.frame().bounds();
        if (stage.isMaximized() && before != null) return before.maximise();
        return new WindowBounds(
                stage.getX(),
                stage.getY(),
                stage.getWidth(),
                stage.getHeight(),
                stage.isMaximized());
    }

    private WindowActions actions() {
        return new WindowActions(
                this::importFiles,
                this::importFolder,
                () -> sample.open(model::say, model.imports()::start),
                this::showReport,
                this::showBackups,
                this::showYear,
                this::showTags,
                this::copyLink,
                this::speak,
                theme.coloursProperty(),
                keys,
                new WindowActions.Beside(this::showPreferences, this::showGuide, this::showAbout),
                this::changeKeys,
                stage::close);
    }

    /// Changes the language: the panes are built anew over the same models.
    void speak(Locale locale) {
        language.set(locale.getLanguage());
    }

    private void translate() {
        messages = Messages.of(locale());
        rebuild();
        stage.setTitle(messages.text("window.title"));
        if (beside.isOpen(PREFERENCES)) showPreferences();
    }

    /// Builds the panes anew over the same models.
    private void rebuild() {
        settings = remember();
        pane = new MainPane(model, actions(), settings, messages);
        shortcuts = bound();
        scene.setRoot(pane);
        Platform.runLater(pane::focusList); // after the toolkit gave it to the first field
    }

    private Shortcuts bound() {
        Shortcuts bound = new Shortcuts(keys.get());
        pane.bind(bound);
        return bound;
    }

    private void showTags() {
        beside.show(
                "tags",
                messages.text("tags.page"),
                new TagPage(
                        model.sidebar().contentsProperty().map(now -> now.overview().tags()),
                        model.tags(),
                        messages));
    }

    /// Shows what can be chosen.
    void showPreferences() {
        Preferences preferences =
                new Preferences(model, actions(), language, dwelling.secondsProperty(), messages);
        beside.show(
                PREFERENCES,
                messages.text("preferences.title"),
                new PreferencesPane(preferences.sections(), messages));
    }

    private void showGuide() {
        beside.show(
                "guide",
                messages.text("menu.guide"),
                new GuidePane(model.opening()::address, messages));
    }

    private void showAbout() {
        beside.show(
                "about",
                messages.text("menu.about"),
                new AboutPane(ProgramVersion.read(), model.folder(), messages));
    }

    private void changeKeys() {
        beside.show("keys", messages.text("keys.title"), new KeysPane(keys, messages));
    }

    private void importFiles() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("import.choose-files"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                messages.text("import.digests"), Importer.PATTERNS),
                        new FileChooser.ExtensionFilter(messages.text("import.all-files"), "*.*"));
        List<File> files = chooser.showOpenMultipleDialog(stage);
        if (files != null) model.imports().start(files.stream().map(File::toPath).toList());
    }

    private void importFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.text("import.choose-folder"));
        File folder = chooser.showDialog(stage);
        if (folder != null) model.imports().start(List.of(folder.toPath()));
    }

    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) event.acceptTransferModes(TransferMode.COPY);
        event.consume();
    }

    private void dropped(DragEvent event) {
        List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
        model.imports().start(files);
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }

    private void copyLink() {
        Paper paper = model.reader().paperProperty().get();
        if (paper == null) return;
        String link = ArxivPages.abs(paper.reference()).toString();
        ClipboardContent content = new ClipboardContent();
        content.putString(link);
        Clipboard.getSystemClipboard().setContent(content);
        model.say(Notice.of("notice.copied", link));
    }

    private void showReport() {
        ImportReport report = model.imports().reportProperty().get();
        if (report == null) {
            model.say(Notice.of("notice.no-import"));
            return;
        }
        beside.show(
                "report",
                messages.text("import.report"),
                new ImportReportWindow(
                        report, messages, this::showProblem, () -> beside.close("report")));
    }

    private void showBackups() {
        beside.show(
                "backups",
                messages.text("backups.title"),
                new BackupsPane(model.backups(), messages, this::restore));
    }

    private void showYear() {
        KeptFiles kept = new KeptFiles(stage, reading, model::say);
        model.year().refresh();
        YearPane year =
                new YearPane(
                        model.year(), new YearPane.Keeping(kept::picture, kept::table), messages);
        beside.show("year", messages.text("year.title"), year);
        year.getScene().getWindow().setWidth(1000);
        year.getScene().getWindow().setHeight(760);
    }

    /// Asks; the window closes, and the next one opens on what was restored.
    private void restore(Backup backup) {
        Alert question =
                new Alert(
                        Alert.AlertType.CONFIRMATION,
                        messages.text("backups.question", backup.name()),
                        ButtonType.CANCEL,
                        new ButtonType(messages.text("backups.restore.yes"), ButtonData.OK_DONE));
        question.initOwner(stage);
        question.setHeaderText(messages.text("backups.restore.header"));
        boolean yes =
                question.showAndWait()
                        .filter(answer -> answer.getButtonData() == ButtonData.OK_DONE)
                        .isPresent();
        if (!yes) return;
        model.backups().restoreAtClosing(backup.file());
        stage.close();
    }

    private void showProblem(ProblemPlace place) {
        String file = place.file().toString();
        beside.show(file, file, new ProblemFileView(place, reading, e -> model.say(Notice.of(e))));
    }

    /// The window's scene.
    public Scene scene() {
        return scene;
    }

    /// The stage.
    public Stage stage() {
        return stage;
    }
}
