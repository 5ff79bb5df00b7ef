package app.daybreak.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.daybreak.given.DigestText;
import app.daybreak.library.Library;
import app.daybreak.library.PaperKeys;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Mark;
import app.daybreak.task.Background;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;

/// What is done through another library, which another program has in life.
final class OtherProgramsTest {
    @TempDir Path folder;
    private final Deque<Runnable> later = new ArrayDeque<>();
    private final AtomicInteger told = new AtomicInteger();

    @Test
    void onlyWhatOthersDoIsTold() throws Exception {
        try (Library own = open();
                Library other = open()) {
            OtherPrograms programs =
                    new OtherPrograms(
                            own, Background.immediate(), later::add, told::incrementAndGet);
            programs.start();
            assertEquals(0, looks());
            own.add(DigestText.read("a.md", DigestText.of("2605.00001")));
            own.acts().mark(PaperKeys.of(ArxivId.of("2605.00001")), Mark.STARRED, true);
            var _ = own.updateIndex();
            var _ = own.imports().begin(java.util.List.of("/a"));
            try (var _ = own.startBulkImport()) {
                own.add(DigestText.read("b.md", DigestText.of("2605.00002")));
            }
            assertEquals(0, looks(), "this program did all of it");
            var _ = other.overview();
            assertEquals(0, looks(), "who only reads changes nothing");
            other.add(DigestText.read("c.md", DigestText.of("2605.00003")));
            assertEquals(1, looks());
            assertEquals(1, looks(), "told once");
            other.acts().note(ArxivId.of("2605.00001"), "a note", false);
            programs.look();
            assertEquals(2, told.get(), "at once, when it is asked");
            programs.stop();
            other.add(DigestText.read("d.md", DigestText.of("2605.00004")));
            assertEquals(2, looks());
            assertEquals(0, later.size(), "and looks no more");
        }
    }

    @Test
    void whatIsDoneBeforeTheFirstLookIsTold() throws Exception {
        try (Library own = open();
                Library other = open()) {
            other.add(DigestText.read("c.md", DigestText.of("2605.00003")));
            new OtherPrograms(own, Background.immediate(), later::add, told::incrementAndGet)
                    .start();
            assertEquals(1, looks());
        }
    }

    /// What was told by the next look.
    private int looks() {
        later.remove().run();
        return told.get();
    }

    private Library open() throws Exception {
        return Library.open(folder, Clock.systemUTC());
    }
}
