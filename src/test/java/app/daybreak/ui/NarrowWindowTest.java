package app.daybreak.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.settings.Settings;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Screen;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// Windows with little room.
class NarrowWindowTest {
    @TempDir Path folder;

    @Test
    void theSidebarMakesRoomUntilItIsAskedFor() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, Settings.FIRST).withSample()) {
            Person person = open.person;
            person.sees("the sidebar", () -> hasSidebar(person));
            person.press(KeyCode.F9);
            person.sees("no sidebar", () -> !hasSidebar(person));
            person.press(KeyCode.F9);
            person.sees("it again", () -> hasSidebar(person));
            size(open, 720, 480);
            person.sees("no sidebar in a narrow window", () -> !hasSidebar(person));
            size(open, 990, 700);
            person.sees("it in a wide one", () -> hasSidebar(person));
            size(open, 720, 480);
            person.sees("no sidebar again", () -> !hasSidebar(person));
            person.press(KeyCode.F9);
            person.sees("it when asked for", () -> hasSidebar(person));
            person.sees("both languages in one column", () -> columns(person) == 1);
            size(open, 990, 700);
            person.sees("it in a wide window", () -> hasSidebar(person));
            person.sees("a column each", () -> columns(person) == 2);
        }
    }

    @Test
    void whoTypesANoteGoesOnWhenTheWindowGrowsNarrow() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, Settings.FIRST).withSample()) {
            Person person = open.person;
            person.press(KeyCode.E);
            person.sees("a note to type", () -> typing(person));
            size(open, 720, 480);
            person.sees("no sidebar", () -> !hasSidebar(person));
            assertTrue(Person.onFx(() -> typing(person)));
        }
    }

    /// How many columns of text there are on the screen.
    private static int columns(Person person) {
        int seen = 0;
        for (String id : List.of("chinese", "english", "both")) {
            if (person.scene().lookup("#" + id) != null) seen++;
        }
        return seen;
    }

    private static boolean typing(Person person) {
        return person.scene().getFocusOwner() instanceof TextInputControl;
    }

    @Test
    void nothingOfAPaperIsCutOffInTheSmallestWindow() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, Settings.FIRST).withSample()) {
            Person person = open.person;
            person.press(KeyCode.HOME);
            person.sees("a paper", () -> open.model.reader().paperProperty().get() != null);
            size(open, 720, 480);
            person.sees("no sidebar", () -> !hasSidebar(person));
            person.sees("the reader within the window", () -> within(person, "title-zh"));
            assertTrue(Person.onFx(() -> within(person, "star")));
            assertTrue(Person.onFx(() -> within(person, "english")));
        }
    }

    @Test
    void aWindowThatOpensSmallCutsNothingOffEither() throws Exception {
        var small = new Settings.WindowBounds(0, 0, 720, 480, false);
        Settings settings = Settings.FIRST.withFrame(new Settings.Frame(small, 0.16, 0.46, false));
        try (OpenWindow open = new OpenWindow(folder, settings).withSample()) {
            Person person = open.person;
            person.press(KeyCode.HOME);
            person.sees("a paper", () -> open.model.reader().paperProperty().get() != null);
            person.sees("no sidebar", () -> !hasSidebar(person));
            person.sees("the reader within the window", () -> within(person, "english"));
            person.sees("the star, and room beside it", () -> rightOf(person, "star") < 702);
        }
    }

    @Test
    void aWindowOfALargerScreenFitsThisOne() throws Exception {
        var large = new Settings.WindowBounds(0, 0, 90_000, 50_000, false);
        Settings settings = Settings.FIRST.withFrame(new Settings.Frame(large, 0.16, 0.46, false));
        try (OpenWindow open = new OpenWindow(folder, settings).withSample()) {
            Rectangle2D screen = Person.onFx(() -> Screen.getPrimary().getVisualBounds());
            open.person.sees(
                    "a window within the screen",
                    () ->
                            open.window.stage().getWidth() <= screen.getWidth()
                                    && open.window.stage().getHeight() <= screen.getHeight());
        }
    }

    private static void size(OpenWindow open, double width, double height) {
        Person.onFx(() -> {
            open.person.scene().getWindow().setWidth(width);
            open.person.scene().getWindow().setHeight(height);
            return true;
        });
    }

    private static boolean hasSidebar(Person person) {
        return person.scene().lookup("#sidebar") != null;
    }

    @Test
    void aLongCountMakesNothingWiderThanTheWindow() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, Settings.FIRST).withSample()) {
            Person person = open.person;
            Person.onFx(() -> {
                ((Label) person.node("counts")).setText("1,234,567 papers • 1,234,567 unread");
                return true;
            });
            size(open, 720, 480);
            person.sees("no sidebar", () -> !hasSidebar(person));
            person.sees("the list", () -> within(person, "papers"));
            person.sees(
                    "all of it",
                    () -> person.scene().getRoot().minWidth(-1) <= person.scene().getWidth());
        }
    }

    private static boolean within(Person person, String id) {
        return rightOf(person, id) <= person.scene().getWidth() + 0.5;
    }

    private static double rightOf(Person person, String id) {
        Node node = person.node(id);
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getMaxX();
    }
}
