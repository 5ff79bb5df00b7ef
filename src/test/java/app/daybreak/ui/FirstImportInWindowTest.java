package app.daybreak.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.daybreak.given.DigestText;
import app.daybreak.library.Library;
import app.daybreak.paper.ArxivId;
import app.daybreak.settings.Settings;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;

/// The first digests come in, the oldest first, while somebody looks on.
class FirstImportInWindowTest {
    private static final int DIGESTS = 400;

    @TempDir Path folder;

    @Test
    void atItsEndTheNewestPaperIsChosen() throws Exception {
        try (OpenWindow open = half()) {
            end(open);
            open.person.sees("the newest paper", () -> chosen(open).equals(id(DIGESTS)));
        }
    }

    @Test
    void whoWentToAnotherPaperStaysThere() throws Exception {
        try (OpenWindow open = half()) {
            String before = Person.onFx(() -> chosen(open));
            open.person.sees(
                    "several papers", () -> open.model.list().rowsProperty().get().size() > 1);
            open.person.press(KeyCode.K);
            if (Person.onFx(() -> chosen(open)).equals(before)) open.person.press(KeyCode.J);
            open.person.sees("another paper", () -> !chosen(open).equals(before));
            String there = Person.onFx(() -> chosen(open));
            end(open);
            open.person.sees(
                    "all papers", () -> open.model.list().rowsProperty().get().size() == DIGESTS);
            assertEquals(there, Person.onFx(() -> chosen(open)));
            assertNotEquals(id(DIGESTS), there);
        }
    }

    @Test
    void beforeTheFirstPapersTheListSaysThatTheyComeIn() throws Exception {
        Path digest = DigestText.write(folder.resolve("a.md"), id(1));
        Settings english = Settings.FIRST.withLanguage("en");
        try (OpenWindow open = new OpenWindow(folder.resolve("library"), english)) {
            Person.onFx(() -> {
                open.model.imports().pause(true);
                open.model.imports().start(java.util.List.of(digest));
                return true;
            });
            open.person.sees("what is to come", () -> says(open, "Importing."));
            end(open);
            open.person.sees("the paper", () -> chosen(open).equals(id(1)));
        }
    }

    @Test
    void digestsWithoutPapersAreNoEmptyLibrary() throws Exception {
        try (Library library = Library.open(folder, Clock.systemUTC())) {
            var _ = library.add(DigestText.read("2026-05-01_cs.CL.md", DigestText.of()));
            assertEquals(1, library.digests().size());
        }
        try (OpenWindow open = new OpenWindow(folder, Settings.FIRST.withLanguage("en"))) {
            open.person.sees("why", () -> says(open, "No papers: the imported digests hold none"));
        }
        try (OpenWindow open = new OpenWindow(folder, Settings.FIRST.withLanguage("zh"))) {
            open.person.sees("为什么", () -> says(open, "没有论文：已导入的摘要文件里没有论文"));
        }
    }

    private static boolean says(OpenWindow open, String beginning) {
        return open.person.scene().getRoot().lookup(".empty-note") instanceof Label note
                && note.getText().startsWith(beginning);
    }

    /// A window whose first import stands still before its end, with a paper chosen.
    private OpenWindow half() throws Exception {
        Path digests = folder.resolve("digests");
        for (int i = 1; i <= DIGESTS; i++) DigestText.write(digests.resolve(id(i) + ".md"), id(i));
        OpenWindow open = new OpenWindow(folder.resolve("library"), Settings.FIRST);
        AtomicBoolean once = new AtomicBoolean(); // what is told later must not pause it again
        Person.onFx(() -> {
            open.model
                    .imports()
                    .progressProperty()
                    .subscribe(now -> {
                        boolean begun = now != null && now.done() > 2;
                        if (begun && once.compareAndSet(false, true))
                            open.model.imports().pause(true);
                    });
            open.model.imports().start(java.util.List.of(digests));
            return true;
        });
        open.person.sees("a pause", () -> open.model.imports().pausedProperty().get());
        Person.onFx(() -> {
            open.model.refresh();
            return true;
        });
        open.person.sees("a paper", () -> !chosen(open).isEmpty());
        open.person.sees("the list", () -> open.person.node("papers").isFocused());
        return open;
    }

    private static void end(OpenWindow open) throws Exception {
        Person.onFx(() -> {
            open.model.imports().pause(false);
            return true;
        });
        open.person.sees("the end", () -> !open.model.imports().runningProperty().get());
    }

    private static String chosen(OpenWindow open) {
        ArxivId id = open.model.list().selection().selectedProperty().get();
        return id == null ? "" : id.toString();
    }

    private static String id(int number) {
        return "2605.%05d".formatted(number);
    }
}
