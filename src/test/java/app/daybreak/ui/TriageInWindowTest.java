package app.daybreak.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.library.Left;
import app.daybreak.library.Overview;
import app.daybreak.library.Overview.TagCount;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Tag;
import app.daybreak.query.PaperQuery;
import app.daybreak.query.Scope;
import app.daybreak.settings.Settings;
import app.daybreak.ui.keys.WindowKey;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Working through the papers by keys alone.
class TriageInWindowTest {
    @TempDir Path folder;

    @Test
    void papersAreTaggedOneAndAllAndItIsTakenBack() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, Settings.FIRST).withSample()) {
            Person person = open.person;
            tag(open, "多模态");
            person.sees("the tag", () -> tags(open).equals(List.of(count("多模态", 1))));
            person.sees("the keyboard in the list", () -> person.node("papers").isFocused());
            person.sees("a chip", () -> chips(open).equals(List.of("#多模态")));

            person.press(KeyCode.CONTROL, KeyCode.A);
            type(open, "dmt");
            person.press(KeyCode.SHIFT, KeyCode.ENTER); // and stays
            person.sees("all tagged", () -> tags(open).equals(List.of(count("多模态", 18))));
            person.sees(
                    "the box ticked", () -> box(open).isSelected() && !box(open).isIndeterminate());
            person.press(KeyCode.ESCAPE);
            person.press(KeyCode.CONTROL, KeyCode.Z);
            person.sees("one tagged", () -> tags(open).equals(List.of(count("多模态", 1))));
            person.press(KeyCode.T);
            person.sees("some", () -> box(open).isIndeterminate());
            person.press(KeyCode.ESCAPE);

            Person.onFx(() -> {
                new Tags(open.model).favourite(new Tag("多模态", "", 0), 3);
                return true;
            });
            person.sees("the key", () -> tags(open).getFirst().tag().favourite() == 3);
            person.press(KeyCode.ESCAPE); // one paper of many
            person.press(KeyCode.J);
            person.sees("the next paper", () -> isShown(open, 0));
            person.press(KeyCode.DIGIT3);
            person.sees("two tagged", () -> tags(open).getFirst().papers() == 2);
            person.sees("its tag", () -> isShown(open, 1) && chips(open).size() == 1);
            person.sees(
                    "its ×, and presses it",
                    () -> {
                        if (!(open.window.scene().lookup(".tag-off") instanceof Button off)) {
                            return false;
                        }
                        off.fire();
                        return true;
                    });
            person.sees("no chip", () -> chips(open).isEmpty());
        }
    }

    @Test
    void whatIsDismissedLeavesTheUnreadAndTheNextTakesItsPlace() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, Settings.FIRST).withSample()) {
            Person person = open.person;
            person.press(KeyCode.G);
            person.press(KeyCode.U);
            person.sees(
                    "the unread", () -> listed(open) == 18 && scope(open) instanceof Scope.Unread);
            String first = open.shown();
            person.press(KeyCode.J);
            person.sees("the second", () -> !shown(open).equals(first));
            String second = open.shown();
            person.press(KeyCode.J);
            person.sees("the third", () -> !shown(open).equals(second));
            String third = open.shown();
            person.press(KeyCode.K);
            person.press(KeyCode.X);
            person.sees("one less", () -> listed(open) == 17);
            person.sees("the next one", () -> shown(open).equals(third));
            person.press(KeyCode.CONTROL, KeyCode.Z);
            person.sees("all again", () -> listed(open) == 18);
            assertEquals(third, open.shown());

            person.press(KeyCode.M);
            person.sees("17 left", () -> left(open).unread() == 17);
            assertEquals(18, listed(open), "what was read stays until something else is asked");
            person.press(KeyCode.SHIFT, KeyCode.A);
            person.sees("none left", () -> listed(open) == 0 && left(open).unread() == 0);
            person.press(KeyCode.CONTROL, KeyCode.Z);
            person.sees("17 back", () -> listed(open) == 17 && left(open).unread() == 17);
            person.sees("a paper", () -> !shown(open).isEmpty());
            String chosen = open.shown();
            person.press(KeyCode.G);
            person.press(KeyCode.A);
            person.sees("everything", () -> listed(open) == 18);
            person.sees("the same paper", () -> shown(open).equals(chosen));
        }
    }

    @Test
    void aNoteIsKeptAsItIsTypedRenderedFoundAndTakenBack() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, Settings.FIRST).withSample()) {
            Person person = open.person;
            person.sees("a paper", () -> !shown(open).isEmpty());
            ArxivId paper = ArxivId.of(open.shown());
            person.press(KeyCode.E);
            person.sees("the field", () -> person.node("note-text").isFocused());
            String written = "**组会**要讲\n\n1. 见 [主页](https://example.org/a)";
            for (int end : new int[] {3, 9, written.length()}) {
                Person.onFx(() -> {
                    ((TextArea) person.node("note-text")).setText(written.substring(0, end));
                    return true;
                });
            }
            person.sees("it kept", () -> open.library.note(paper).equals(written));
            person.press(KeyCode.ESCAPE);
            person.sees("the keyboard in the list", () -> person.node("papers").isFocused());
            assertTrue(Person.onFx(() -> person.node("note-rendered").isVisible()));
            assertEquals("主页", Person.onFx(() -> link(open).getText()));
            person.sees(
                    "it found", () -> open.library.count(PaperQuery.of("note:组会 has:note")) == 1);
            Person.onFx(() -> {
                link(open).fire(); // shows the address first
                return true;
            });
            assertEquals(List.of(), open.visited);

            person.press(KeyCode.J);
            person.sees("no note", () -> !person.node("note-pane").isVisible());
            person.press(KeyCode.K);
            person.sees("the note", () -> person.node("note-pane").isVisible());
            person.press(KeyCode.CONTROL, KeyCode.Z);
            person.sees("no note", () -> !person.node("note-pane").isVisible());
            assertEquals("", open.library.note(paper));
        }
    }

    private static Hyperlink link(OpenWindow open) {
        return (Hyperlink) open.person.node("note-rendered").lookup(".note-link");
    }

    @Test
    void aTagCanHaveAnotherKey() throws Exception {
        Settings other =
                Settings.FIRST.withKeys(Map.of("FAVOURITE_3", List.of("F7", "Shortcut+3")));
        try (OpenWindow open = new OpenWindow(folder, other).withSample()) {
            tag(open, "多模态");
            open.person.sees("the tag", () -> tags(open).equals(List.of(count("多模态", 1))));
            Person.onFx(() -> {
                new Tags(open.model).favourite(new Tag("多模态", "", 0), 3);
                return true;
            });
            open.person.sees("its number", () -> tags(open).getFirst().tag().favourite() == 3);
            open.person.press(KeyCode.F7);
            open.person.sees("the tag off", () -> chips(open).isEmpty());
            open.person.press(KeyCode.CONTROL, KeyCode.DIGIT3);
            open.person.sees("the tag on", () -> chips(open).size() == 1);
        }
    }

    @Test
    void theSheetShowsEveryKeyAndGoesAway() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, Settings.FIRST).withSample()) {
            Person person = open.person;
            person.press(KeyCode.SHIFT, KeyCode.SLASH);
            person.sees("the sheet", () -> person.node("key-sheet").isVisible());
            int lines = WindowKey.values().length - 8; // nine numbers are one
            person.sees(
                    "every key",
                    () -> person.node("key-sheet").lookupAll(".key-cap").size() == lines);
            person.press(KeyCode.ESCAPE);
            person.sees("it gone", () -> !person.node("key-sheet").isVisible());
            assertTrue(Person.onFx(() -> person.node("papers").isFocused()));
        }
    }

    @Test
    void whoStaysOnAPaperHasReadIt() throws Exception {
        Settings dwelling = Settings.FIRST.withTriage(new Settings.Triage(1, false, false));
        try (OpenWindow open = new OpenWindow(folder, dwelling).withSample()) {
            open.person.press(KeyCode.J);
            open.person.sees("one read", () -> left(open).unread() == 17);
        }
    }

    /// Opens the field by its key, types, and takes the first offer. Whether the chosen paper is
    /// the one on the screen, with so many tags.
    private static boolean isShown(OpenWindow open, int tags) {
        var paper = open.model.reader().paperProperty().get();
        return paper != null
                && paper.id().equals(open.model.list().selection().selectedProperty().get())
                && paper.tags().size() == tags;
    }

    private static void tag(OpenWindow open, String typed) {
        type(open, typed);
        open.person.press(KeyCode.ENTER);
    }

    private static void type(OpenWindow open, String typed) {
        open.person.press(KeyCode.T);
        open.person.sees(
                "the field",
                () ->
                        open.person.node("tag-field").isFocused()
                                && ((TextField) open.person.node("tag-field")).getText().isEmpty());
        Person.onFx(() -> {
            ((TextField) open.person.node("tag-field")).setText(typed);
            return true;
        });
    }

    private static CheckBox box(OpenWindow open) {
        open.person.node("tag-offers").getScene().getRoot().applyCss();
        return (CheckBox) open.person.node("tag-offers").lookup(".check-box");
    }

    private static List<String> chips(OpenWindow open) {
        return open.window.scene().getRoot().lookupAll(".tag-chip").stream()
                .map(Node.class::cast)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private static int listed(OpenWindow open) {
        return open.model.list().rowsProperty().get().size();
    }

    /// As [OpenWindow#shown()], on the JavaFX thread.
    private static String shown(OpenWindow open) {
        var paper = open.model.reader().paperProperty().get();
        return paper == null ? "" : paper.id().toString();
    }

    private static Scope scope(OpenWindow open) {
        return open.model.sidebar().scopeProperty().get();
    }

    private static Left left(OpenWindow open) {
        return open.model.sidebar().contentsProperty().get().left();
    }

    private static Overview overview(OpenWindow open) {
        return open.model.sidebar().contentsProperty().get().overview();
    }

    private static List<TagCount> tags(OpenWindow open) {
        return overview(open).tags();
    }

    private static TagCount count(String name, int papers) {
        return new TagCount(new Tag(name, "", 0), papers);
    }
}
