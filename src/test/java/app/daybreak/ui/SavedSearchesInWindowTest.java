package app.daybreak.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.daybreak.library.SavedSearch;
import app.daybreak.query.Scope;
import app.daybreak.settings.Settings;

import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// Keeping a search, giving it a name, putting it in order, deleting it, and all of it back.
class SavedSearchesInWindowTest {
    @TempDir Path folder;

    @Test
    void aSearchIsKeptNamedMovedDeletedAndBroughtBack() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, Settings.FIRST).withSample()) {
            Person person = open.person;
            save(open, "注意力");
            type(person, "A");
            person.press(KeyCode.ENTER);
            person.sees("the name", () -> names(open).equals(List.of("A")));
            assertEquals(Scope.Saved.of("注意力"), scope(open));
            person.sees(
                    "its unread count",
                    () -> open.model.sidebar().unreadProperty().get().containsKey("注意力"));
            save(open, "transformer");
            type(person, "B");
            person.press(KeyCode.ENTER);
            person.sees("both names", () -> names(open).equals(List.of("A", "B")));
            Person.onFx(() -> {
                person.node("sidebar").requestFocus();
                return true;
            });
            person.press(KeyCode.ALT, KeyCode.UP);
            person.sees("the other order", () -> names(open).equals(List.of("B", "A")));
            person.sees("the search chosen", () -> chosen(person).equals("B"));
            person.press(KeyCode.DELETE);
            person.sees("one search", () -> names(open).equals(List.of("A")));
            assertEquals(new Scope.All(), scope(open));
            person.press(KeyCode.CONTROL, KeyCode.Z);
            person.sees("it back in its place", () -> names(open).equals(List.of("B", "A")));
            person.press(KeyCode.CONTROL, KeyCode.Z);
            person.sees("the old order", () -> names(open).equals(List.of("A", "B")));
        }
    }

    /// Types a search and keeps it; the field for its name has the keyboard then.
    private static void save(OpenWindow open, String words) {
        Person.onFx(() -> {
            open.model.wordsProperty().set(words);
            return true;
        });
        open.person.press(KeyCode.CONTROL, KeyCode.S);
        open.person.sees(
                "a name to type",
                () ->
                        open.window.scene().getFocusOwner() instanceof TextField field
                                && field.getText().equals(words));
    }

    private static void type(Person person, String name) {
        Person.onFx(() -> {
            ((TextField) person.scene().getFocusOwner()).setText(name);
            return true;
        });
    }

    private static String chosen(Person person) {
        var item = ((TreeView<?>) person.node("sidebar")).getSelectionModel().getSelectedItem();
        return item == null ? "" : item.getValue().toString().replaceAll(".*label=(\\w+).*", "$1");
    }

    private static Scope scope(OpenWindow open) {
        return Person.onFx(() -> open.model.sidebar().scopeProperty().get());
    }

    private static List<String> names(OpenWindow open) {
        return open.model.sidebar().contentsProperty().get().saved().stream()
                .map(SavedSearch::name)
                .toList();
    }
}
