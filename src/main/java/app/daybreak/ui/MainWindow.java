package app.daybreak.ui;

import app.daybreak.desktop.ProgramVersion;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.ArxivPages;
import app.daybreak.paper.Paper;
import app.daybreak.query.Scope;
import app.daybreak.settings.Settings;
import app.daybreak.settings.Settings.WindowBounds;
import app.daybreak.task.Background;
import app.daybreak.ui.help.AboutPane;
import app.daybreak.ui.help.GuidePane;
import app.daybreak.ui.keys.KeyBindings;
import app.daybreak.ui.keys.KeysPane;
import app.daybreak.ui.keys.Shortcuts;
import app.daybreak.ui.keys.WindowKey;
import app.daybreak.ui.preferences.PreferencesPane;
import app.daybreak.ui.tags.TagPage;
import app.daybreak.ui.year.YearPane;
import app.daybreak.wording.Messages;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Optional;

/// The main window: what needs a stage around the main pane.
public final class MainWindow {
    private static final String PREFERENCES = "preferences";

    private final Stage stage;
    private final MainModel model;
    private final Background reading;
    private final SampleDigests sample;
    private final FilesIn files;
    private final KeepingWindows kept;
    private final IncomingWindows incoming;
    private final LibraryPlace place;
    private final ExportWindow exports;
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
        theme = new Theme(settings);
        beside = new Beside(stage, theme);
        files = new FilesIn(stage, model.imports()::start, () -> messages);
        kept = new KeepingWindows(model, beside, reading, () -> messages);
        incoming = new IncomingWindows(model, beside, () -> messages);
        place = new LibraryPlace(stage, model, reading, settings.keeping(), () -> messages);
        exports = new ExportWindow(model, beside, () -> messages);
        keys = new SimpleObjectProperty<>(KeyBindings.of(settings.keys()));
        language = new SimpleObjectProperty<>(settings.language());
        messages = Messages.of(locale());
        model.reader().layoutProperty().set(settings.reader().layout());
        model.reader().zoomProperty().set(settings.reader().zoom());
        model.list().tableProperty().set(settings.list().table());
        model.search().orderProperty().set(Places.order(settings.list().order()));
        pane = new MainPane(model, actions(), settings, messages);
        dwelling = new Dwelling(model);
        dwelling.secondsProperty().set(settings.triage().dwellSeconds());
        model.muting().shownProperty().set(settings.triage().mutedShown());
        model.sidebar().revisedShownProperty().set(!settings.triage().revisedHidden());
        scene = new Scene(pane, 1280, 800);
        theme.dress(scene);
        shortcuts = bound();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> shortcuts.pressed(scene, event));
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> shortcuts.typed(event));
        keys.subscribe((_, _) -> rebuild());
        language.subscribe((_, _) -> translate());
        files.takeFrom(scene);
        stage.setScene(scene);
        stage.setTitle(messages.text("window.title"));
        WindowIcons.put(stage);
        stage.focusedProperty()
                .subscribe((_, focused) -> {
                    if (focused) model.incoming().lookElsewhere();
                });
        stage.showingProperty()
                .subscribe((_, showing) -> {
                    if (!showing) theme.end();
                });
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
        if (bounds != null) new WindowPlacement(stage).restore(bounds);
        Settings.Place last = settings.place();
        Scope scope = last == null ? new Scope.All() : Places.scope(last).orElse(new Scope.All());
        Optional<ArxivId> paper =
                Optional.ofNullable(last).map(Settings.Place::paper).flatMap(ArxivId::parse);
        model.start(scope, paper.orElse(null));
        stage.show();
        pane.placeDividers();
        pane.focusList();
        new FirstFrames(() -> !model.list().rowsProperty().get().isEmpty(), this::startTheRest)
                .start();
    }

    private void startTheRest() {
        pane.opened();
        model.startTheRest();
        place.look();
    }

    /// What is to be remembered for the next start.
    public Settings remember() {
        ArxivId paper = model.list().selection().selectedProperty().get();
        return settings.withColours(theme.coloursProperty().get())
                .withStill(theme.stillProperty().get())
                .withLanguage(language.get())
                .withKeys(keys.get().chosen())
                .withTriage(
                        new Settings.Triage(
                                dwelling.secondsProperty().get(),
                                model.muting().shownProperty().get(),
                                !model.sidebar().revisedShownProperty().get()))
                .withKeeping(place.now())
                .withFrame(pane.frame(new WindowPlacement(stage).now(settings.frame().bounds())))
                .withReader(pane.readerLook(theme.typefacesProperty().get()))
                .withList(pane.listLook())
                .withPlace(Places.of(model.sidebar().scopeProperty().get(), paper));
    }

    private WindowActions actions() {
        return new WindowActions(
                files::chooseFiles,
                files::chooseFolder,
                exports::importMarks,
                () -> sample.open(model::say, model.imports()::start),
                kept::showReport,
                kept::showImports,
                kept::showDeleted,
                incoming.actions(),
                kept::showBackups,
                this::showToday,
                this::showYear,
                this::showTags,
                exports::show,
                exports::cite,
                this::copyLink,
                this::speak,
                theme,
                keys,
                new WindowActions.Beside(
                        this::showPreferences,
                        this::showGuide,
                        this::showAbout,
                        kept::showDetails,
                        kept::openLog),
                this::changeKeys,
                place,
                kept::check,
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
        MainPane built = pane; // after the toolkit gave the keyboard to the first field
        reading.run(() -> true, _ -> built.focusList(), _ -> {});
    }

    private Shortcuts bound() {
        Shortcuts bound = new Shortcuts(keys.get());
        pane.bind(bound);
        bound.bind(WindowKey.TODAY, this::showToday);
        return bound;
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

    void showGuide() {
        beside.show(
                "guide",
                messages.text("menu.guide"),
                new GuidePane(model.opening()::address, messages));
    }

    void showAbout() {
        beside.show(
                "about",
                messages.text("menu.about"),
                new AboutPane(ProgramVersion.read(), model.folder(), messages));
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

    void changeKeys() {
        beside.show("keys", messages.text("keys.title"), new KeysPane(keys, messages));
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

    void showToday() {
        TodayWindow.show(model, beside, keys.get(), messages);
    }

    void showYear() {
        KeptFiles saved = new KeptFiles(stage, reading, model::say);
        model.year().refresh();
        YearPane year =
                new YearPane(
                        model.year(), new YearPane.Keeping(saved::picture, saved::table), messages);
        beside.show("year", messages.text("year.title"), year);
        year.getScene().getWindow().setWidth(1000);
        year.getScene().getWindow().setHeight(760);
    }

    /// The windows about what is kept.
    KeepingWindows kept() {
        return kept;
    }

    /// The windows about what comes in.
    IncomingWindows incoming() {
        return incoming;
    }

    /// Where the library lies.
    LibraryPlace place() {
        return place;
    }

    /// The window that exports.
    ExportWindow exports() {
        return exports;
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
