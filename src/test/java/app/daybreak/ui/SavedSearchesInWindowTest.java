package app.daybreak.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.daybreak.library.SavedSearch;
import app.daybreak.query.PaperQuery;
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

    @Test
    void aNameOutlivesWhatHappensToItsLineWhileItIsTyped() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, Settings.FIRST).withSample()) {
            Person person = open.person;
            save(open, "注意力");
            type(person, "A");
            SavedSearch other = open.library.acts().saveSearch("other", "transformer");
            person.sees("the other line known", () -> names(open).contains("other"));
            Person.onFx(() -> {
                var sidebar = (TreeView<?>) person.node("sidebar");
                sidebar.refresh(); // every cell is made anew
                sidebar.getParent().layout();
                return true;
            });
            assertEquals("A", Person.onFx(() -> typing(person)));
            person.press(KeyCode.ENTER);
            person.sees("the name", () -> names(open).equals(List.of("A", other.name())));
            person.sees("its line", () -> chosen(person).equals("A"));
            person.press(KeyCode.F2);
            person.sees("the name again", () -> typing(person).equals("A"));
            type(person, "B");
            person.press(KeyCode.ESCAPE);
            person.sees("the keyboard back", () -> typing(person).isEmpty());
            assertEquals(List.of("A", other.name()), names(open));
        }
    }

    @Test
    void whatIsMutedLeavesTheListAndSaysSo() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, Settings.FIRST).withSample()) {
            Person person = open.person;
            person.sees("all papers", () -> listed(open) == 18);
            int found = open.library.count(PaperQuery.of("注意力"));
            SavedSearch kept = open.library.acts().saveSearch("注意力", "注意力");
            person.sees("it in the sidebar", () -> names(open).equals(List.of("注意力")));
            Person.onFx(() -> {
                open.model.searches().giveRole(kept, SavedSearch.Role.MUTE);
                return true;
            });
            person.sees("fewer papers", () -> listed(open) == 18 - found);
            person.sees(
                    "how many are muted",
                    () -> open.model.list().countsProperty().get().muted() == found);
            person.press(KeyCode.H);
            person.sees("all of them dimmed", () -> listed(open) == 18);
            person.press(KeyCode.H);
            person.sees("fewer again", () -> listed(open) == 18 - found);
            Person.onFx(() -> {
                open.model.wordsProperty().set("注意力");
                return true;
            });
            person.sees("who searches finds them", () -> listed(open) == found);
            person.press(KeyCode.CONTROL, KeyCode.Z);
            Person.onFx(() -> {
                open.model.wordsProperty().set("");
                return true;
            });
            person.sees("nothing muted", () -> listed(open) == 18);
        }
    }

    private static int listed(OpenWindow open) {
        return open.model.list().rowsProperty().get().size();
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

    private static String typing(Person person) {
        return person.scene().getFocusOwner() instanceof TextField field ? field.getText() : "";
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
