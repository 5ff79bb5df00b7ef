package app.daybreak.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.paper.ArxivId;
import app.daybreak.query.Scope;
import app.daybreak.settings.ReaderLayout;
import app.daybreak.settings.Settings;
import app.daybreak.ui.text.TextBlock;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Walks through the window as a person does, on whatever display the tests run.
class WindowTest {
    @TempDir Path folder;

    @Test
    void readsTheSampleByKeysAlone() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, Settings.FIRST).withSample()) {
            Person person = open.person;
            person.press(KeyCode.J);
            person.sees("the chosen paper", () -> showsTheChosen(open));
            String first = open.shown();
            person.press(KeyCode.J);
            person.sees(
                    "the next paper",
                    () -> !open.model.reader().paperProperty().get().id().toString().equals(first));
            person.press(KeyCode.K);
            person.sees(
                    "the paper before",
                    () -> open.model.reader().paperProperty().get().id().toString().equals(first));
        }
    }

    /// Not the one before it, which the reader shows until the next is read.
    private static boolean showsTheChosen(OpenWindow open) {
        var paper = open.model.reader().paperProperty().get();
        var chosen = open.model.list().selection().selectedProperty().get();
        return paper != null && paper.id().equals(chosen);
    }

    @Test
    void bothLanguagesOfAPaperAreThere() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, Settings.FIRST).withSample()) {
            choose(open, "1706.03762");
            assertTrue(title(open.person, "title-en").startsWith("Attention"));
            String chinese = open.person.reads("chinese");
            String english = open.person.reads("english");
            assertTrue(chinese.startsWith("要点\n"), chinese);
            assertTrue(chinese.contains("注意力"), chinese);
            assertTrue(english.startsWith("Abstract\n"), english);
            assertTrue(english.contains("The Transformer"), english);
            assertFalse(english.contains("Announce Type"), english);
        }
    }

    @Test
    void aCutAbstractAndAMissingOneLinerSaySo() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, english()).withSample()) {
            choose(open, "1810.04805");
            assertTrue(open.person.reads("english").strip().endsWith("[cut off at the source]"));
            choose(open, "2005.14165");
            assertTrue(open.person.reads("chinese").contains("The digest gives no text here."));
        }
    }

    @Test
    void linksAreMadeFromTheIdentifierAlone() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, Settings.FIRST).withSample()) {
            choose(open, "1706.03762");
            open.person.press(KeyCode.O);
            open.person.sees("the browser", () -> !open.visited.isEmpty());
            assertEquals(List.of(URI.create("https://arxiv.org/abs/1706.03762v7")), open.visited);
        }
    }

    @Test
    void keysDoNothingWhileTyping() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, Settings.FIRST).withSample()) {
            choose(open, "1706.03762");
            open.person.press(KeyCode.SLASH);
            TextField search = (TextField) open.person.node("search");
            open.person.sees("the search field", search::isFocused);
            open.person.press(KeyCode.S);
            open.person.press(KeyCode.O); // “so”: the paper rests “solely” on attention
            assertEquals("so", Person.onFx(search::getText));
            assertEquals("1706.03762", open.shown());
            assertEquals(List.of(), open.visited);
            assertFalse(
                    open.library.paper(ArxivId.of("1706.03762")).orElseThrow().state().starred());
        }
    }

    @Test
    void marksAreKeptAndCounted() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, Settings.FIRST).withSample()) {
            choose(open, "1706.03762");
            open.person.press(KeyCode.S);
            open.person.press(KeyCode.M);
            open.person.sees(
                    "17 unread",
                    () -> open.model.sidebar().contentsProperty().get().left().unread() == 17);
            Person.onFx(() -> {
                open.model.sidebar().scopeProperty().set(new Scope.Starred());
                return true;
            });
            open.person.sees("one star", () -> open.model.list().rowsProperty().get().size() == 1);
        }
    }

    @Test
    void spaceReadsToTheEndAndThenGoesToTheNextUnread() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, Settings.FIRST).withSample()) {
            choose(open, "1706.03762");
            for (int i = 0; i < 12 && open.shown().equals("1706.03762"); i++) {
                open.person.press(KeyCode.SPACE);
                Person.onFx(() -> true);
            }
            open.person.sees(
                    "the next unread",
                    () ->
                            !open.model
                                    .reader()
                                    .paperProperty()
                                    .get()
                                    .id()
                                    .toString()
                                    .equals("1706.03762"));
        }
    }

    @Test
    void aStarLeavesTheTextAlone() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, Settings.FIRST).withSample()) {
            choose(open, "1706.03762");
            List<TextBlock> text = Person.onFx(() -> open.person.column("english").blocks());
            open.person.press(KeyCode.S);
            open.person.sees(
                    "the star", () -> open.model.reader().paperProperty().get().state().starred());
            assertEquals(text, Person.onFx(() -> open.person.column("english").blocks()));
        }
    }

    @Test
    void theLayoutKeyGoesRound() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, Settings.FIRST).withSample()) {
            choose(open, "1706.03762");
            for (ReaderLayout layout :
                    List.of(
                            ReaderLayout.STACKED,
                            ReaderLayout.INTERLEAVED,
                            ReaderLayout.CHINESE,
                            ReaderLayout.ENGLISH,
                            ReaderLayout.SIDE_BY_SIDE)) {
                open.person.press(KeyCode.B);
                assertEquals(layout, open.remembered().reader().layout());
            }
        }
    }

    @Test
    void textCanBeSelectedAndCopied() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, Settings.FIRST).withSample()) {
            choose(open, "1706.03762");
            Person.onFx(() -> {
                open.person.column("english").requestFocus();
                return true;
            });
            open.person.press(KeyCode.CONTROL, KeyCode.A);
            open.person.press(KeyCode.CONTROL, KeyCode.C);
            String copied = Person.onFx(() -> Clipboard.getSystemClipboard().getString());
            String source =
                    Person.onFx(() -> {
                        var paper = open.model.reader().paperProperty().get();
                        return paper == null ? "" : paper.text().abstractEn();
                    });
            assertEquals("Abstract\n" + source, copied.strip().replace("\r\n", "\n"));
        }
    }

    @Test
    void aFileThatIsNoDigestIsReportedAndTheRestImported() throws Exception {
        Path broken =
                Files.writeString(folder.resolve("letter.md"), "Dear reader,\n\nnothing here.\n");
        try (OpenWindow open = new OpenWindow(folder, english()).withSample()) {
            Person.onFx(() -> {
                open.model.imports().start(List.of(broken));
                return true;
            });
            open.person.sees(
                    "the report",
                    () ->
                            open.person.node("show-report").isVisible()
                                    && notice(open).contains("refused"));
            assertEquals(
                    "No new digest. Papers: 0 new, 0 seen before, 0 revised. 1 file refused. 1 problem.",
                    Person.onFx(() -> notice(open)));
        }
    }

    @Test
    void theNextStartBeginsWhereTheLastOneEnded() throws Exception {
        Settings left;
        try (OpenWindow open = new OpenWindow(folder, Settings.FIRST).withSample()) {
            Person.onFx(() -> {
                open.model.sidebar().scopeProperty().set(new Scope.Channel("stat.ML"));
                return true;
            });
            open.person.sees(
                    "six papers", () -> open.model.list().rowsProperty().get().size() == 6);
            choose(open, "1312.6114");
            left = open.remembered();
        }
        try (OpenWindow open = new OpenWindow(folder, left)) {
            open.person.sees(
                    "the same paper", () -> open.model.reader().paperProperty().get() != null);
            assertEquals("1312.6114", open.shown());
            assertEquals(6, Person.onFx(() -> open.model.list().rowsProperty().get().size()));
        }
    }

    @Test
    void theLanguageChangesAtOnceAndTheReaderStays() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, english()).withSample()) {
            choose(open, "1706.03762");
            String before = open.person.reads("english");
            assertEquals("Daybreak", Person.onFx(() -> open.window.stage().getTitle()));
            Person.onFx(() -> {
                open.window.speak(java.util.Locale.SIMPLIFIED_CHINESE);
                return true;
            });
            assertEquals("晨读", Person.onFx(() -> open.window.stage().getTitle()));
            // the new panes are laid out at the next pulse
            open.person.sees("the reader", () -> open.person.scene().lookup("#english") != null);
            assertEquals(before, open.person.reads("english"));
            assertEquals("zh", open.remembered().language());
        }
    }

    private static Settings english() {
        return Settings.FIRST.withLanguage("en");
    }

    private static String notice(OpenWindow open) {
        return ((Label) open.person.node("notice")).getText();
    }

    private static String title(Person person, String id) {
        return person.scene().lookup("#" + id) instanceof TextBlock title ? title.text() : "";
    }

    private static void choose(OpenWindow open, String id) {
        assertNotEquals("", id);
        Person.onFx(() -> {
            open.model.list().ask(open.model.list().queryProperty().get(), ArxivId.of(id));
            return true;
        });
        open.person.sees(
                "paper " + id,
                () -> {
                    var paper = open.model.reader().paperProperty().get();
                    return paper != null && paper.id().toString().equals(id) && open.isComplete();
                });
    }
}
