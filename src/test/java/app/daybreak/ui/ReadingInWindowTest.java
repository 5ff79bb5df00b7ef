package app.daybreak.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.reading.BilingualText;
import app.daybreak.reading.Pair;
import app.daybreak.settings.ReaderLayout;
import app.daybreak.settings.Settings;
import app.daybreak.settings.Typefaces;
import app.daybreak.ui.text.MarkKind;
import app.daybreak.ui.text.TextBlock;
import app.daybreak.ui.text.TextColumn;

import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// The reader as a person uses it: sentence by sentence, larger, copied, searched.
final class ReadingInWindowTest {
    private static final String ATTENTION = "1706.03762";

    @TempDir Path folder;

    @Test
    void keysWalkThroughSentencesInBothLanguages() throws Exception {
        try (OpenWindow open = reading(ReaderLayout.SIDE_BY_SIDE)) {
            List<Pair> pairs = sentences(open).pairs();
            assertTrue(pairs.size() > 2, "a sample of several sentences");
            for (int i = 0; i < pairs.size(); i++) {
                open.person.press(KeyCode.PERIOD);
                assertEquals(zh(open, i), open.person.marked("chinese", MarkKind.SENTENCE));
                assertEquals(en(open, i), open.person.marked("english", MarkKind.SENTENCE));
            }
            open.person.press(KeyCode.COMMA);
            assertEquals(
                    zh(open, pairs.size() - 2), open.person.marked("chinese", MarkKind.SENTENCE));
        }
    }

    @Test
    void eachChineseSentenceStandsAboveItsEnglishOne() throws Exception {
        try (OpenWindow open = reading(ReaderLayout.INTERLEAVED)) {
            String page = open.person.reads("both");
            int at = 0;
            for (int i = 0; i < sentences(open).pairs().size(); i++) {
                int zh = page.indexOf(zh(open, i), at);
                int en = page.indexOf(en(open, i), zh);
                assertTrue(at <= zh && zh < en, page);
                at = en;
            }
        }
    }

    @Test
    void noLineBeginsWithASignThatEndsOne() throws Exception {
        try (OpenWindow open = reading(ReaderLayout.CHINESE)) {
            for (int size = 0; size < 6; size++) {
                open.person.press(KeyCode.CONTROL, KeyCode.EQUALS);
                List<TextBlock> blocks = Person.onFx(() -> open.person.column("chinese").blocks());
                for (TextBlock block : blocks) {
                    String starts = Person.onFx(() -> starts(block));
                    assertFalse(starts.matches("(?s).*[，。；：、！？）》”’].*"), starts);
                }
            }
        }
    }

    /// The first characters of the lines of a paragraph, the first line apart.
    private static String starts(TextBlock block) {
        StringBuilder starts = new StringBuilder();
        block.getScene().getRoot().layout();
        double line = block.top(0);
        for (int i = 1; i < block.length(); i++) {
            double top = block.top(i);
            if (top > line + 1) starts.append(block.text().charAt(i));
            line = Math.max(top, line);
        }
        return starts.toString();
    }

    @Test
    void theTextGrowsAndIsRememberedSo() throws Exception {
        try (OpenWindow open = reading(ReaderLayout.SIDE_BY_SIDE)) {
            double before = height(open);
            for (int i = 0; i < 4; i++) open.person.press(KeyCode.CONTROL, KeyCode.EQUALS);
            open.person.sees("larger text", () -> height(open) > before * 1.2);
            assertTrue(open.remembered().reader().zoom() > 1.4, "four steps");
            open.person.press(KeyCode.CONTROL, KeyCode.DIGIT0);
            assertEquals(1, open.remembered().reader().zoom());
        }
    }

    @Test
    void thePanesScrollTogether() throws Exception {
        try (OpenWindow open = reading(ReaderLayout.STACKED)) {
            for (int i = 0; i < 5; i++) open.person.press(KeyCode.CONTROL, KeyCode.EQUALS);
            TextColumn chinese = open.person.column("chinese");
            TextColumn english = open.person.column("english");
            open.person.sees("too little room", () -> chinese.hidden() > 0 && english.hidden() > 0);
            // The larger text may not be laid out yet: who scrolls again meets it.
            open.person.sees(
                    "the end of both",
                    () -> {
                        chinese.scrollTo(0);
                        chinese.scrollTo(chinese.hidden());
                        return english.getVvalue() > 0.99;
                    });
            open.person.sees(
                    "the start of both",
                    () -> {
                        english.scrollTo(english.hidden());
                        english.scrollTo(0);
                        return chinese.getVvalue() < 0.01;
                    });
        }
    }

    @Test
    void bothLanguagesAreCopiedBesideEachOther() throws Exception {
        try (OpenWindow open = reading(ReaderLayout.SIDE_BY_SIDE)) {
            int plain = withoutFormulas(open);
            Person.onFx(() -> {
                open.person.column("english").requestFocus();
                TextBlock block = open.person.column("english").blocks().getLast();
                int second = block.text().indexOf(en(open, plain));
                open.person.column("english").selection().select(place(second), place(second + 3));
                return true;
            });
            fire(open, "menu.copy-both");
            String both = Person.onFx(() -> Clipboard.getSystemClipboard().getString());
            assertEquals(zh(open, plain) + "\n" + en(open, plain), both);
            String html = Person.onFx(() -> Clipboard.getSystemClipboard().getHtml());
            assertTrue(html.contains("<td lang=\"zh\">"), html);
        }
    }

    private static app.daybreak.ui.text.TextPlace place(int offset) {
        return new app.daybreak.ui.text.TextPlace(1, offset);
    }

    @Test
    void theDividerIsWhereItWas() throws Exception {
        Settings settings =
                Settings.FIRST
                        .withLanguage("en")
                        .withReader(
                                new Settings.ReaderLook(
                                        ReaderLayout.SIDE_BY_SIDE, 0.7, 1, Typefaces.FIRST));
        try (OpenWindow open = reading(settings)) {
            assertEquals(0.7, open.remembered().reader().divider(), 0.02);
            TextColumn chinese = open.person.column("chinese");
            TextColumn english = open.person.column("english");
            open.person.sees(
                    "the Chinese pane wider", () -> chinese.getWidth() > english.getWidth() * 1.5);
            open.person.press(KeyCode.B);
            open.person.press(KeyCode.B);
            assertEquals(0.7, open.remembered().reader().divider(), 0.02);
        }
    }

    @Test
    void onlyOnePaneHasASelection() throws Exception {
        try (OpenWindow open = reading(ReaderLayout.SIDE_BY_SIDE)) {
            Person.onFx(() -> {
                open.person.column("chinese").selection().selectAll();
                open.person.column("english").selection().selectAll();
                return true;
            });
            assertTrue(Person.onFx(() -> open.person.column("chinese").selection().isEmpty()));
            assertFalse(Person.onFx(() -> open.person.column("english").selection().isEmpty()));
        }
    }

    @Test
    void wordsAreFoundInTheText() throws Exception {
        try (OpenWindow open = reading(ReaderLayout.SIDE_BY_SIDE)) {
            fire(open, "menu.find-in-text");
            TextField field = (TextField) open.person.node("find");
            assertTrue(Person.onFx(field::isFocused));
            Person.onFx(() -> {
                field.setText("ＴＲＡＮＳ");
                return true;
            });
            String first =
                    open.person.marked("english", MarkKind.FOUND)
                            + open.person.marked("chinese", MarkKind.FOUND);
            assertEquals("trans", first.toLowerCase(java.util.Locale.ROOT));
            open.person.press(KeyCode.ESCAPE);
            assertEquals("", open.person.marked("english", MarkKind.HIT));
        }
    }

    @Test
    void everyKeyForPlusMakesTheTextLargerAndTheTitlesStayModest() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, Settings.FIRST).withSample()) {
            Person person = open.person;
            person.press(KeyCode.CONTROL, KeyCode.EQUALS);
            person.sees("a step", () -> zoomed(open, 1));
            person.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS);
            person.sees("two steps", () -> zoomed(open, 2));
            person.press(KeyCode.CONTROL, KeyCode.ADD);
            person.sees("three steps", () -> zoomed(open, 3));
            person.press(KeyCode.CONTROL, KeyCode.F); // in the search field, too
            person.press(KeyCode.CONTROL, KeyCode.SUBTRACT);
            person.sees("two steps again", () -> zoomed(open, 2));
            Person.onFx(() -> {
                open.model.reader().zoomProperty().set(3);
                return true;
            });
            person.sees("large titles", () -> titleHeight(open) > 30);
            assertTrue(Person.onFx(() -> titleHeight(open)) < 32, "yet not three times as large");
        }
    }

    private static boolean zoomed(OpenWindow open, int steps) {
        return Math.abs(open.model.reader().zoomProperty().get() - Math.pow(1.1, steps)) < 1e-9;
    }

    /// The size of the title in pixels; 21 as usual.
    private static double titleHeight(OpenWindow open) {
        return open.person.node("title-zh").lookupAll(".reader-title").stream()
                .filter(node -> node instanceof Text)
                .mapToDouble(node -> ((Text) node).getFont().getSize())
                .max()
                .orElse(0);
    }

    @Test
    void aStretchIsSelectedByKeysOverParagraphs() throws Exception {
        try (OpenWindow open = reading(ReaderLayout.ENGLISH)) {
            Person.onFx(() -> {
                open.person.column("english").requestFocus();
                return true;
            });
            open.person.press(KeyCode.SHIFT, KeyCode.DOWN);
            open.person.press(KeyCode.SHIFT, KeyCode.RIGHT);
            open.person.press(KeyCode.SHIFT, KeyCode.RIGHT);
            String text = Person.onFx(() -> open.person.column("english").selection().text());
            assertEquals("Abstract\n" + en(open, 0).charAt(0), text);
        }
    }

    private OpenWindow reading(ReaderLayout layout) throws Exception {
        return reading(
                Settings.FIRST
                        .withLanguage("en")
                        .withReader(new Settings.ReaderLook(layout, 0.5, 1, Typefaces.FIRST)));
    }

    private OpenWindow reading(Settings settings) throws Exception {
        OpenWindow open = new OpenWindow(folder, settings).withSample();
        Person.onFx(() -> {
            open.model.wordsProperty().set(ATTENTION);
            return true;
        });
        open.person.sees("one paper", () -> open.model.list().rowsProperty().get().size() == 1);
        open.person.press(KeyCode.J);
        open.person.sees(
                "it, complete",
                () -> {
                    var ready = open.model.reader().readyProperty().get();
                    return ready != null && ready.complete();
                });
        assertNotEquals("", open.shown());
        return open;
    }

    private static void fire(OpenWindow open, String key) {
        Person.onFx(() -> {
            var bar = (javafx.scene.control.MenuBar) open.person.scene().lookup(".menu-bar");
            String text = app.daybreak.wording.Messages.of(java.util.Locale.US).text(key);
            bar.getMenus().stream()
                    .flatMap(menu -> menu.getItems().stream())
                    .filter(item -> text.equals(item.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return true;
        });
    }

    private static double height(OpenWindow open) {
        return open.person.column("english").blocks().getLast().getHeight();
    }

    private static int withoutFormulas(OpenWindow open) {
        int last = sentences(open).pairs().size() - 1;
        while ((zh(open, last) + en(open, last)).contains("\ufffc")) last--;
        return last;
    }

    private static BilingualText sentences(OpenWindow open) {
        return open.model.reader().readyProperty().get().sentences();
    }

    private static String zh(OpenWindow open, int pair) {
        BilingualText both = sentences(open);
        return shown(String.join("", both.zh(both.pairs().get(pair))));
    }

    private static String en(OpenWindow open, int pair) {
        BilingualText both = sentences(open);
        return shown(String.join(" ", both.en(both.pairs().get(pair))));
    }

    /// As a pane shows it: a formula is one character.
    private static String shown(String text) {
        return text.replaceAll("\\$[^$]+\\$", "\ufffc");
    }
}
