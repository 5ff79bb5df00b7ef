package app.daybreak.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.daybreak.settings.Settings;
import app.daybreak.ui.text.MarkKind;

import javafx.scene.control.Label;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was looked for is to be seen where it was found.
class HitsInWindowTest {
    @TempDir java.nio.file.Path folder;

    @Test
    void theListMarksAndUnmarks() throws Exception {
        try (OpenWindow open = looking("attention")) {
            open.person.sees("marks", () -> marks(open) > 0);
            words(open, "");
            open.person.sees("no marks", () -> marks(open) == 0);
        }
    }

    @Test
    void aPaperThatStaysIsMarkedAnew() throws Exception {
        try (OpenWindow open = looking("atten")) {
            open.person.sees("marks", () -> marks(open) > 0);
            double first = Person.onFx(() -> widthOfMarks(open));
            words(open, "attention 1706.03762");
            open.person.sees("one paper", () -> open.model.list().rowsProperty().get().size() == 1);
            words(open, "is 1706.03762");
            open.person.sees("other marks", () -> widthOfMarks(open) != first && marks(open) > 0);
        }
    }

    @Test
    void keysGoFromHitToHitAndRound() throws Exception {
        try (OpenWindow open = looking("1706.03762 sentence")) {
            choosesTheOnlyPaper(open);
            open.person.press(KeyCode.CLOSE_BRACKET);
            open.person.sees("the first", () -> notice(open).startsWith("Hit 1 of "));
            assertEquals("Hit 1 of 2", Person.onFx(() -> notice(open)));
            assertEquals("sentence", open.person.marked("english", MarkKind.FOUND));
            open.person.press(KeyCode.OPEN_BRACKET);
            assertEquals("Hit 2 of 2", Person.onFx(() -> notice(open)));
            open.person.press(KeyCode.F3);
            assertEquals("Hit 1 of 2", Person.onFx(() -> notice(open)));
        }
    }

    @Test
    void whereNothingIsMarkedTheKeySaysSo() throws Exception {
        try (OpenWindow open = looking("1706.03762")) {
            choosesTheOnlyPaper(open);
            open.person.press(KeyCode.CLOSE_BRACKET);
            open.person.sees("the word", () -> notice(open).startsWith("There is no hit"));
        }
    }

    @Test
    void hitsWithoutTheChosenPaperBeginAtTheFirst() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, Settings.FIRST).withSample()) {
            open.person.press(KeyCode.END);
            open.person.sees("the list's end", () -> first(open) > 0);
            String last = Person.onFx(() -> chosen(open));
            words(open, "-id:" + last);
            open.person.sees("all but one", () -> listed(open) == 17);
            open.person.sees("the first of them", () -> first(open) == 0);
        }
    }

    private static int listed(OpenWindow open) {
        return open.model.list().rowsProperty().get().size();
    }

    private static String chosen(OpenWindow open) {
        return String.valueOf(open.model.list().selection().selectedProperty().get());
    }

    private static int first(OpenWindow open) {
        var flow = (VirtualFlow<?>) open.person.node("papers").lookup(".virtual-flow");
        return flow.getFirstVisibleCell() == null ? 0 : flow.getFirstVisibleCell().getIndex();
    }

    private OpenWindow looking(String words) throws Exception {
        OpenWindow open = new OpenWindow(folder, Settings.FIRST.withLanguage("en")).withSample();
        open.person.sees("the index", () -> open.model.index().missingProperty().get() == 0);
        words(open, words);
        open.person.sees("fewer papers", () -> open.model.list().rowsProperty().get().size() < 18);
        return open;
    }

    private static void choosesTheOnlyPaper(OpenWindow open) {
        open.person.sees("one paper", () -> open.model.list().rowsProperty().get().size() == 1);
        open.person.press(KeyCode.J);
        open.person.sees("it", () -> open.model.reader().paperProperty().get() != null);
    }

    private static void words(OpenWindow open, String words) {
        Person.onFx(() -> {
            open.model.wordsProperty().set(words);
            return true;
        });
    }

    private static long marks(OpenWindow open) {
        return open.person.node("papers").lookupAll(".hit-back").stream()
                .filter(node -> !((Path) node).getElements().isEmpty())
                .count();
    }

    private static double widthOfMarks(OpenWindow open) {
        return open.person.node("papers").lookupAll(".hit-back").stream()
                .mapToDouble(node -> ((Path) node).getLayoutBounds().getWidth())
                .filter(width -> width > 0)
                .sum();
    }

    private static String notice(OpenWindow open) {
        return ((Label) open.person.node("notice")).getText();
    }
}
