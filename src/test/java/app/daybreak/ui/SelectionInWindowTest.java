package app.daybreak.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.daybreak.settings.Settings;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// Many papers at once, by keys.
class SelectionInWindowTest {
    @TempDir Path folder;

    @Test
    void manyAreSelectedMarkedAndTheMarkTakenBack() throws Exception {
        try (OpenWindow open =
                new OpenWindow(folder, Settings.FIRST.withLanguage("zh")).withSample()) {
            Person person = open.person;
            person.press(KeyCode.HOME);
            person.press(KeyCode.SHIFT, KeyCode.DOWN);
            person.press(KeyCode.SHIFT, KeyCode.J);
            assertEquals(3, selected(open));
            person.sees("how many are selected", () -> counts(person).startsWith("已选 3"));
            person.press(KeyCode.S);
            person.sees("three stars", () -> open.library.left().starred() == 3);
            person.press(KeyCode.CONTROL, KeyCode.Z);
            person.sees("no star", () -> open.library.left().starred() == 0);
            person.press(KeyCode.CONTROL, KeyCode.A);
            person.press(KeyCode.M);
            person.sees("all read", () -> open.library.left().unread() == 0);
            person.press(KeyCode.ESCAPE);
            assertEquals(1, selected(open));
            person.press(KeyCode.CONTROL, KeyCode.Z);
            person.sees("all unread again", () -> open.library.left().unread() == 18);
        }
    }

    private static String counts(Person person) {
        return ((Label) person.node("counts")).getText();
    }

    private static int selected(OpenWindow open) {
        return Person.onFx(() -> open.model.list().selection().selectionProperty().get().size());
    }
}
