package app.daybreak.ui.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.given.DigestText;
import app.daybreak.library.Library;
import app.daybreak.paper.ArxivId;
import app.daybreak.task.Background;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// Writing a note faster than the library answers.
final class NoteModelTest {
    private static final ArxivId PAPER = ArxivId.of("2605.00001");

    private final BlockingQueue<Runnable> answers = new LinkedBlockingQueue<>();
    private final List<String> written = new ArrayList<>();

    @TempDir Path folder;
    private Library library;
    private Background background;
    private NoteModel model;

    @BeforeEach
    void open() throws Exception {
        library = Library.open(folder, Clock.systemUTC());
        library.add(DigestText.read("2026-05-01_cs.CL.md", DigestText.of("2605.00001")));
        library.acts().note(PAPER, "what was thought before", false);
        background = Background.thread("notes", answers::add);
        model =
                new NoteModel(
                        library,
                        background,
                        (_, text, _, done) -> {
                            written.add(text);
                            done.run();
                        },
                        () -> {},
                        e -> {
                            throw new AssertionError(e);
                        });
    }

    @AfterEach
    void close() throws Exception {
        background.close();
        library.close();
    }

    @Test
    void whoWritesBeforeTheNoteIsReadWritesOnInIt() throws Exception {
        model.show(PAPER);
        model.edit();
        assertFalse(model.editingProperty().get(), "what is there already is not known");
        answers.take().run();
        assertTrue(model.editingProperty().get());
        assertEquals("what was thought before", model.textProperty().get());
        assertEquals(List.of(), written);
    }

    @Test
    void anOlderAnswerDoesNotReplaceWhatWasTyped() throws Exception {
        model.show(PAPER);
        answers.take().run();
        model.refresh();
        model.edit();
        model.textProperty().set("what is thought now");
        model.finish();
        answers.take().run();
        assertEquals("what is thought now", model.textProperty().get());
        assertEquals(List.of("what is thought now"), written);
    }
}
