package app.daybreak.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.query.PaperQuery;
import app.daybreak.settings.Settings;

import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.util.List;
import java.util.Optional;

/// Typing into the search field as a person does.
class SearchFieldTest {
    @TempDir java.nio.file.Path folder;

    @Test
    void aKeyIsAskedAtOnceAndWhatMakesNoSenseIsUnderlined() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, english()).withSample()) {
            TextField field = focused(open);
            type(field, "is:foo attention");
            open.person.sees(
                    "fewer papers", () -> open.model.list().rowsProperty().get().size() < 18);
            open.person.sees("the wave", () -> !wave(open).getElements().isEmpty());
            assertEquals(
                    "Left out, because it makes no sense here: “is:foo”",
                    Person.onFx(() -> ((Label) open.person.node("search-hint")).getText()));
            assertTrue(Person.onFx(field::getAccessibleHelp).contains("is:foo"));
            double wide = Person.onFx(() -> wave(open).getBoundsInLocal().getWidth());
            double expected = Person.onFx(() -> width("is:foo", field));
            assertEquals(expected, wide, 5);
            type(field, "attention");
            open.person.sees("no wave", () -> wave(open).getElements().isEmpty());
        }
    }

    @Test
    void aNameIsChosenByKeys() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, english()).withSample()) {
            TextField field = focused(open);
            type(field, "chan");
            open.person.sees("channel:", () -> suggested().equals(List.of("channel:")));
            open.person.press(KeyCode.TAB);
            open.person.sees(
                    "both channels", () -> suggested().equals(List.of("cs.CL", "stat.ML")));
            open.person.press(KeyCode.DOWN);
            open.person.press(KeyCode.DOWN);
            open.person.press(KeyCode.ENTER);
            assertEquals("channel:stat.ML ", Person.onFx(field::getText));
            assertTrue(Person.onFx(field::isFocused));
            open.person.sees(
                    "six papers", () -> open.model.list().rowsProperty().get().size() == 6);
            open.person.press(KeyCode.ENTER);
            open.person.sees("the list", () -> open.person.node("papers").isFocused());
        }
    }

    @Test
    void categoriesAreThoseOfTheLibraryAndEscapeClosesTheListAlone() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, english()).withSample()) {
            TextField field = focused(open);
            type(field, "cat:cs.C");
            open.person.sees("categories", () -> suggested().contains("cs.CL"));
            open.person.press(KeyCode.ESCAPE);
            assertEquals(List.of(), Person.onFx(SearchFieldTest::suggested));
            assertEquals("cat:cs.C", Person.onFx(field::getText));
            open.person.press(KeyCode.ESCAPE);
            assertEquals("", Person.onFx(field::getText));
        }
    }

    @Test
    void whatIsBeingComposedIsNotAsked() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, english()).withSample()) {
            TextField field = focused(open);
            compose(field, "zhuyi", "");
            assertEquals("zhuyi", Person.onFx(field::getText));
            assertEquals("", Person.onFx(() -> open.model.wordsProperty().get()));
            compose(field, "", "注意力");
            assertEquals("注意力", Person.onFx(field::getText));
            assertEquals("注意力", Person.onFx(() -> open.model.wordsProperty().get()));
        }
    }

    @Test
    void whatWasComposedInChineseIsAskedWhenItIsCommitted() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, english()).withSample()) {
            TextField field = focused(open);
            compose(field, "注意力", "");
            assertEquals("", Person.onFx(() -> open.model.wordsProperty().get()));
            compose(field, "", "注意力");
            open.person.sees("the question", () -> open.model.wordsProperty().get().equals("注意力"));
        }
    }

    @Test
    void theOrderIsChosenAndRemembered() throws Exception {
        Settings left;
        try (OpenWindow open = new OpenWindow(folder, english()).withSample()) {
            Person.onFx(() -> {
                var menu = (javafx.scene.control.MenuButton) open.person.node("order");
                menu.getItems().get(PaperQuery.Order.TITLE.ordinal()).fire();
                return true;
            });
            open.person.sees("titles from A", () -> firstTitle(open).startsWith("A"));
            left = open.remembered();
        }
        assertEquals("title", left.list().order());
        try (OpenWindow open = new OpenWindow(folder, left)) {
            open.person.sees(
                    "18 papers", () -> open.model.list().rowsProperty().get().size() == 18);
            assertTrue(Person.onFx(() -> firstTitle(open)).startsWith("A"));
        }
    }

    private static String firstTitle(OpenWindow open) {
        var row = open.model.list().rowsProperty().get().get(0).row();
        return row == null ? "" : row.titleEn();
    }

    private static Settings english() {
        return Settings.FIRST.withLanguage("en");
    }

    private static TextField focused(OpenWindow open) {
        open.person.press(KeyCode.SLASH);
        TextField field = (TextField) open.person.node("search");
        open.person.sees("the search field", field::isFocused);
        assertEquals("", Person.onFx(field::getText)); // the key itself is not typed into it
        return field;
    }

    /// Puts text in place of what is there, the caret behind it.
    private static void type(TextField field, String text) {
        Person.onFx(() -> {
            field.clear();
            for (char c : text.toCharArray()) field.appendText(String.valueOf(c));
            return true;
        });
    }

    private static void compose(TextField field, String composed, String committed) {
        Person.onFx(() -> {
            List<InputMethodTextRun> runs =
                    composed.isEmpty()
                            ? List.of()
                            : List.of(
                                    new InputMethodTextRun(
                                            composed, InputMethodHighlight.UNSELECTED_RAW));
            Event.fireEvent(
                    field,
                    new InputMethodEvent(
                            InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                            runs,
                            committed,
                            composed.length()));
            return true;
        });
    }

    private static double width(String text, TextField field) {
        Text measured = new Text(text);
        measured.setFont(field.getFont());
        return measured.getLayoutBounds().getWidth();
    }

    private static Path wave(OpenWindow open) {
        return (Path) open.window.scene().lookup(".misread");
    }

    /// What stands in the list under the caret; nothing when there is none.
    private static List<String> suggested() {
        Optional<ListView<?>> list =
                Window.getWindows().stream()
                        .filter(Window::isShowing)
                        .map(w -> w.getScene().lookup("#suggestions"))
                        .filter(ListView.class::isInstance)
                        .<ListView<?>>map(node -> (ListView<?>) node)
                        .findFirst();
        return list.map(l -> l.getItems().stream().map(String::valueOf).toList()).orElse(List.of());
    }
}
