package app.daybreak.ui;

import app.daybreak.query.PaperQuery.Order;
import app.daybreak.settings.Colours;
import app.daybreak.settings.ReaderLayout;
import app.daybreak.settings.Typefaces;
import app.daybreak.ui.preferences.Choice;
import app.daybreak.ui.preferences.Part;
import app.daybreak.ui.preferences.Section;
import app.daybreak.ui.preferences.Section.Row;
import app.daybreak.wording.Messages;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Everything that can be chosen, in sections. A new one is a line in [#sections()].
final class Preferences {
    /// Stands for no choice, because a list has no place for null.
    private static final String AS_THE_SYSTEM = "";

    private static final List<Double> ZOOMS =
            List.of(0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0);
    private static final List<Integer> SECONDS = List.of(0, 2, 3, 5, 10, 20, 30, 60);

    private final MainModel model;
    private final WindowActions window;
    private final ObjectProperty<@Nullable String> language;
    private final ObjectProperty<Integer> dwell;
    private final Messages messages;

    /// @param language `zh`, `en`, or null for the system's
    /// @param dwell the seconds until a paper counts as read, 0 for never
    Preferences(
            MainModel model,
            WindowActions window,
            ObjectProperty<@Nullable String> language,
            ObjectProperty<Integer> dwell,
            Messages messages) {
        this.model = model;
        this.window = window;
        this.language = language;
        this.dwell = dwell;
        this.messages = messages;
    }

    List<Section> sections() {
        return List.of(
                section("preferences.appearance", language(), colours(), still()),
                section("preferences.type", zoom(), chinese(), latin()),
                section("preferences.reading", layout(), dwell(), revised()),
                section("preferences.list", table(), order()),
                section("preferences.keys", keys()),
                section("preferences.library", folder(), backups(), copies()));
    }

    private Section section(String title, Row... rows) {
        return new Section(messages.text(title), List.of(rows));
    }

    private Row row(String name, Node control) {
        return new Row(messages.text(name), "", control);
    }

    private Row row(String name, String hint, Node control) {
        return new Row(messages.text(name), messages.text(hint), control);
    }

    private Row language() {
        List<String> all = List.of(AS_THE_SYSTEM, "zh", "en");
        var box = Choice.of("language", all, spoken(), this::languageName);
        return row("preferences.language", box);
    }

    /// The language as a value that is never null.
    private ObjectProperty<String> spoken() {
        return new Spoken(language);
    }

    private String languageName(String code) {
        return switch (code) {
            case "zh" -> "简体中文"; // in itself, whatever the language of the window
            case "en" -> "English";
            default -> messages.text("preferences.language.system");
        };
    }

    private Row colours() {
        var all = Arrays.asList(Colours.values());
        var box =
                Choice.of(
                        "colours",
                        all,
                        window.theme().coloursProperty(),
                        each -> messages.text("colours." + each.code()));
        return row("menu.colours", box);
    }

    private Row still() {
        var box =
                Choice.of(
                        "still",
                        messages.text("preferences.still"),
                        window.theme().stillProperty());
        return row("preferences.motion", "preferences.still.hint", box);
    }

    private Row zoom() {
        var chosen = model.reader().zoomProperty().asObject();
        var box =
                Choice.of(
                        "zoom",
                        ZOOMS,
                        chosen,
                        each -> messages.text("preferences.percent", Math.round(each * 100)));
        return row("preferences.zoom", "preferences.zoom.hint", box);
    }

    private Row chinese() {
        var chosen =
                new Part<>(
                        window.theme().typefacesProperty(),
                        Typefaces::chinese,
                        Typefaces::withChinese);
        var box = Choice.of("chinese-font", orUsual(Fonts.chinese()), chosen, this::familyName);
        return row("preferences.chinese-font", "preferences.font.hint", box);
    }

    private Row latin() {
        var chosen =
                new Part<>(
                        window.theme().typefacesProperty(), Typefaces::latin, Typefaces::withLatin);
        var box = Choice.of("latin-font", orUsual(Fonts.all()), chosen, this::familyName);
        return row("preferences.latin-font", box);
    }

    private static List<String> orUsual(List<String> families) {
        return Stream.concat(Stream.of(""), families.stream()).toList();
    }

    private String familyName(String family) {
        return family.isEmpty() ? messages.text("preferences.font.usual") : family;
    }

    private Row layout() {
        var box =
                Choice.of(
                        "layout",
                        Arrays.asList(ReaderLayout.values()),
                        model.reader().layoutProperty(),
                        each -> messages.text("layout." + each.code()));
        return row("preferences.layout", "preferences.layout.hint", box);
    }

    private Row dwell() {
        var box = Choice.of("dwell", SECONDS, dwell, this::seconds);
        return row("preferences.dwell", "preferences.dwell.hint", box);
    }

    private Row revised() {
        var box =
                Choice.of(
                        "revised",
                        messages.text("preferences.revised"),
                        model.sidebar().revisedShownProperty());
        return row("sidebar.revised", "preferences.revised.hint", box);
    }

    private String seconds(int seconds) {
        return seconds == 0
                ? messages.text("preferences.dwell.never")
                : messages.text("preferences.dwell.seconds", seconds);
    }

    private Row table() {
        var box =
                Choice.of(
                        "as-table",
                        messages.text("preferences.table"),
                        model.list().tableProperty());
        return row("menu.table", box);
    }

    private Row order() {
        var box =
                Choice.of(
                        "list-order",
                        Arrays.asList(Order.values()),
                        model.search().orderProperty(),
                        each -> messages.text("order." + Places.code(each)));
        return row("menu.order", box);
    }

    private Row keys() {
        return row("keys.keys", "keys.note", button("menu.change-keys", window.changeKeys()));
    }

    private Row folder() {
        TextField folder = new TextField(model.folder().toAbsolutePath().toString());
        folder.setId("library-folder");
        folder.setEditable(false);
        HBox.setHgrow(folder, Priority.ALWAYS);
        HBox both = new HBox(8, folder, button("place.move", window.place()::move));
        folder.setAccessibleText(messages.text("preferences.folder"));
        return row("preferences.folder", "preferences.folder.hint", both);
    }

    private Row copies() {
        LibraryPlace place = window.place();
        TextField folder = new TextField();
        folder.textProperty().bind(place.copiesProperty());
        folder.setId("copies-folder");
        folder.setEditable(false);
        folder.setPromptText(messages.text("place.copies.none"));
        folder.setAccessibleText(messages.text("place.copies"));
        HBox.setHgrow(folder, Priority.ALWAYS);
        Button none = button("place.copies.stop", () -> place.copiesProperty().set(""));
        none.disableProperty().bind(place.copiesProperty().isEmpty());
        HBox both = new HBox(8, folder, button("place.copies.choose", place::chooseCopies), none);
        return row("place.copies", "place.copies.hint", both);
    }

    private Row backups() {
        return row("backups.title", button("menu.backups", window.showBackups()));
    }

    private Button button(String text, Runnable action) {
        Button button = new Button(messages.text(text));
        button.setOnAction(_ -> action.run());
        button.setAccessibleText(messages.text(text));
        return button;
    }

    /// A language where none is "".
    private static final class Spoken extends javafx.beans.property.SimpleObjectProperty<String> {
        Spoken(ObjectProperty<@Nullable String> language) {
            super(language.get() == null ? AS_THE_SYSTEM : language.get());
            subscribe((_, now) -> language.set(now.equals(AS_THE_SYSTEM) ? null : now));
        }
    }
}
