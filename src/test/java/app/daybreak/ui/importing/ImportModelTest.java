package app.daybreak.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import app.daybreak.digest.Digest;
import app.daybreak.digest.DigestFile;
import app.daybreak.digest.DigestReader;
import app.daybreak.given.DigestText;
import app.daybreak.importing.ImportReport;
import app.daybreak.library.ImportRun;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.task.Background;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// Imports that wait, go on and are given up, and what they would bring.
@Timeout(120)
final class ImportModelTest {
    @TempDir Path temp;
    private final BlockingQueue<Runnable> answers = new LinkedBlockingQueue<>();
    private final Background background = Background.thread("importing", answers::add);
    private final List<List<Path>> wanted = new ArrayList<>();
    private Library library;
    private ImportModel model;
    private PreviewModel preview;

    @BeforeEach
    void open() throws Exception {
        library = Library.open(temp.resolve("library"), Clock.systemUTC());
        model = new ImportModel(library, background, _ -> {}, ImportModelTest::failed);
        preview = new PreviewModel(library, background, wanted::add, ImportModelTest::failed);
    }

    private static void failed(Exception e) {
        throw new AssertionError(e);
    }

    @AfterEach
    void close() throws Exception {
        model.cancel();
        background.close();
        library.close();
    }

    private void until(String what, BooleanSupplier so) throws InterruptedException {
        while (!so.getAsBoolean()) {
            Runnable answer = answers.poll(20, TimeUnit.SECONDS);
            if (answer == null) fail("never saw: " + what);
            answer.run();
        }
    }

    /// It is told once, and that it can be begun again.
    @Test
    void anInterruptedImportIsToldOnce() throws Exception {
        long run = library.imports().begin(List.of("/a/year"));
        library.add(read(digests(1).getFirst()), run);
        library.close();
        open();
        List<ImportRun> told = new ArrayList<>();
        List<ImportReport> done = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            model.tellInterrupted(told::add);
            model.start(digests(2), report -> done.add(Objects.requireNonNull(report)));
            int imports = i + 1;
            until("the next import", () -> done.size() == imports);
        }
        assertEquals(1, told.size());
        assertEquals("year", told.getFirst().name());
        assertEquals(1, told.getFirst().digests());
        assertEquals(1, done.getFirst().digests());
        assertEquals(1, done.getFirst().knownDigests());
        assertTrue(library.imports().all().stream().allMatch(ImportRun::ended));
        assertEquals(1, library.imports().all().getLast().digests());
    }

    private static Digest read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return new DigestReader().read(new DigestFile("a.md", bytes, null));
    }

    private List<Path> digests(int count) throws Exception {
        List<Path> files = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String id = "2605.%05d".formatted(i);
            files.add(DigestText.write(temp.resolve("in").resolve(id + ".md"), id));
        }
        return files;
    }

    private int papers() {
        try {
            return library.overview().papers();
        } catch (LibraryException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aPausedImportWaitsAndGoesOn() throws Exception {
        model.pause(true);
        model.start(digests(5));
        model.start(List.of(DigestText.write(temp.resolve("last.md"), "2605.00009")));
        assertTrue(model.runningProperty().get());
        assertEquals(0, papers());
        assertNull(model.progressProperty().get());
        model.pause(false);
        until("the end", () -> !model.runningProperty().get());
        assertEquals(6, papers());
    }

    @Test
    void aPauseInTheMiddleKeepsWhatWasFinished() throws Exception {
        model.progressProperty()
                .subscribe(now -> {
                    if (now != null && now.done() == 2) model.pause(true);
                });
        model.start(digests(200));
        until("the pause", () -> model.pausedProperty().get());
        int there = papers();
        assertTrue(there >= 2);
        model.pause(false);
        until("the end", () -> !model.runningProperty().get());
        assertEquals(200, papers());
    }

    @Test
    void cancelEndsAPausedImport() throws Exception {
        List<ImportReport> reports = new ArrayList<>();
        model.pause(true);
        model.start(digests(5), reports::add);
        model.cancel();
        assertFalse(model.pausedProperty().get());
        until("the end", () -> !model.runningProperty().get());
        assertTrue(reports.getFirst().cancelled());
        assertEquals(0, papers());
        model.start(digests(5)); // the next one is not cancelled
        until("the end", () -> !model.runningProperty().get());
        assertEquals(5, papers());
    }

    @Test
    void whatWaitedIsDroppedAndNoCancelledImport() throws Exception {
        List<Optional<ImportReport>> reports = new ArrayList<>();
        model.pause(true);
        model.start(digests(5), report -> reports.add(Optional.ofNullable(report)));
        model.start(digests(5), report -> reports.add(Optional.ofNullable(report)));
        model.cancel();
        until("the end", () -> !model.runningProperty().get());
        assertTrue(reports.getFirst().orElseThrow().cancelled());
        assertEquals(Optional.empty(), reports.getLast());
        assertEquals(1, library.imports().all().size());
        assertEquals(reports.getFirst().orElseThrow(), model.reportProperty().get());
    }

    @Test
    void aPreviewSaysWhatWouldComeInAndWritesNothing() throws Exception {
        model.start(digests(1));
        preview.look(digests(3));
        until("the preview", () -> preview.reportProperty().get() != null);
        ImportReport report = Objects.requireNonNull(preview.reportProperty().get());
        assertEquals(2, report.fresh());
        assertEquals(1, report.knownDigests());
        assertEquals(1, papers());
        assertEquals(1, library.imports().all().size());
        preview.importNow();
        assertEquals(List.of(digests(3)), wanted);
        assertNull(preview.reportProperty().get());
    }

    @Test
    void ofTwoPreviewsTheLaterOneIsShown() throws Exception {
        model.pause(true);
        model.start(digests(1)); // lets the first one wait
        preview.look(digests(1));
        preview.look(digests(3));
        model.pause(false);
        until("the preview", () -> preview.reportProperty().get() != null);
        assertEquals(3, Objects.requireNonNull(preview.reportProperty().get()).files().size());
        preview.cancel();
        assertFalse(preview.runningProperty().get());
        preview.look(List.of());
        assertFalse(preview.runningProperty().get());
        assertNotNull(model.reportProperty().get());
    }
}
