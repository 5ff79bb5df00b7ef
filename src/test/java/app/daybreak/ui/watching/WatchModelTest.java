package app.daybreak.ui.watching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import app.daybreak.given.DigestText;
import app.daybreak.importing.ImportReport;
import app.daybreak.importing.Importer;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.Sources;
import app.daybreak.task.Background;
import app.daybreak.watching.FolderState;
import app.daybreak.watching.FolderState.Kind;
import app.daybreak.watching.FolderWatch;
import app.daybreak.watching.WatchedFolders;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Watched folders while a window is open; the time passes when the test says so.
@Timeout(120)
final class WatchModelTest {
    @TempDir Path temp;
    private final BlockingQueue<Runnable> answers = new LinkedBlockingQueue<>();
    private final Background background = Background.thread("test", answers::add);
    private final Deque<Runnable> later = new ArrayDeque<>();
    private final List<Duration> waits = new ArrayList<>();
    private boolean cancelling;
    private boolean dropping;
    private int imports;
    private Path folder;
    private Library library;
    private WatchModel model;

    @BeforeEach
    void open() throws Exception {
        folder = Files.createDirectory(temp.resolve("downloads"));
        library = Library.open(temp.resolve("library"), Clock.systemUTC());
        WatchModel.Later pass =
                (wait, action) -> {
                    waits.add(wait);
                    later.add(action);
                };
        model =
                new WatchModel(
                        new WatchedFolders(library, Clock.systemUTC()),
                        path -> new FolderWatch(library, path),
                        this::take,
                        new WatchModel.Threads(background, background, pass),
                        e -> {
                            throw new AssertionError(e);
                        });
    }

    @AfterEach
    void close() throws Exception {
        model.stop();
        background.close();
        library.close();
    }

    private void take(List<Path> files, Consumer<@Nullable ImportReport> done) {
        imports++;
        if (dropping) {
            done.accept(null);
            return;
        }
        try {
            done.accept(new Importer(library).run(files, _ -> {}, () -> cancelling));
        } catch (LibraryException e) {
            throw new AssertionError(e);
        }
    }

    /// Lets answers in until something is so.
    private void until(String what, BooleanSupplier so) throws InterruptedException {
        while (!so.getAsBoolean()) {
            Runnable answer = answers.poll(20, TimeUnit.SECONDS);
            if (answer == null) fail("never saw: " + what);
            answer.run();
        }
    }

    /// Lets the time pass that the model waits, and the answers in that this brings.
    private void passes() throws InterruptedException {
        int before = waits.size();
        List<Runnable> due = List.copyOf(later);
        later.clear();
        due.forEach(Runnable::run);
        until("a next time", () -> waits.size() > before);
    }

    private FolderState only() {
        assertEquals(1, model.allProperty().get().size());
        return model.allProperty().get().getFirst();
    }

    private void start() throws InterruptedException {
        model.start();
        until("a next time", () -> !waits.isEmpty());
    }

    private void add() throws InterruptedException {
        int before = waits.size();
        List<Optional<WatchedFolders.Unfit>> taken = new ArrayList<>();
        model.add(folder, taken::add);
        until("a look", () -> waits.size() > before);
        assertEquals(List.of(Optional.empty()), taken);
    }

    private int papers() throws LibraryException {
        return library.overview().papers();
    }

    @Test
    void newFilesComeInOnceTheyAreWhole() throws Exception {
        start();
        DigestText.write(folder.resolve("a.md"), "2605.00001");
        add();
        assertEquals(Kind.WAITING, only().kind());
        assertEquals(1, only().waiting());
        assertEquals(Duration.ofSeconds(2), waits.getLast());
        passes();
        assertEquals(1, papers());
        assertEquals(Kind.WATCHED, only().kind());
        assertEquals(1, Objects.requireNonNull(only().folder().last()).fresh());
        for (int i = 0; i < 3; i++) passes();
        assertEquals(1, imports);
    }

    @Test
    void whatAnotherProgramAddsOrTakesOutIsNoticed() throws Exception {
        start();
        DigestText.write(folder.resolve("a.md"), "2605.00001");
        WatchedFolders others = new WatchedFolders(library, Clock.systemUTC());
        assertTrue(others.add(folder).isPresent());
        passes();
        assertEquals(folder.toString(), only().folder().folder());
        passes();
        assertEquals(1, papers());
        assertTrue(others.remove(folder.toString()));
        passes();
        assertEquals(List.of(), model.allProperty().get());
    }

    @Test
    void whatTheSystemTellsMakesTheNextLookComeSooner() throws Exception {
        start();
        add();
        assertEquals(Duration.ofSeconds(30), waits.getLast());
        DigestText.write(folder.resolve("a.md"), "2605.00001");
        until("the event", () -> waits.getLast().equals(Duration.ofSeconds(1)));
    }

    @Test
    void aFileThatIsNeverWholeIsLookedAtLessAndLess() throws Exception {
        start();
        Files.createFile(folder.resolve("empty.md"));
        add();
        for (int i = 0; i < 6; i++) passes();
        assertEquals(Duration.ofSeconds(30), waits.getLast());
        assertEquals(Kind.WAITING, only().kind());
        assertEquals(0, imports);
    }

    @Test
    void whatIsPausedIsLeftAlone() throws Exception {
        start();
        add();
        model.pause(only().folder(), true);
        until("the pause", () -> only().kind() == Kind.PAUSED);
        DigestText.write(folder.resolve("a.md"), "2605.00001");
        for (int i = 0; i < 3; i++) passes();
        assertEquals(0, imports);
        model.pause(only().folder(), false);
        until("its end", () -> only().kind() == Kind.WAITING);
        passes();
        assertEquals(1, papers());
    }

    @Test
    void whoCancelsTheImportPausesTheFolder() throws Exception {
        start();
        cancelling = true;
        DigestText.write(folder.resolve("a.md"), "2605.00001");
        add();
        passes();
        until("the pause", () -> only().kind() == Kind.PAUSED);
        assertEquals(1, imports);
        cancelling = false;
        for (int i = 0; i < 3; i++) passes();
        assertEquals(1, imports);
        model.pause(only().folder(), false);
        until("its end", () -> only().kind() != Kind.PAUSED);
        for (int i = 0; i < 3; i++) passes();
        assertEquals(1, papers());
    }

    @Test
    void anImportThatWasDroppedWithAnotherIsTriedAgain() throws Exception {
        start();
        dropping = true;
        DigestText.write(folder.resolve("a.md"), "2605.00001");
        add();
        passes();
        assertEquals(Kind.WATCHED, only().kind());
        assertEquals(0, papers());
        dropping = false;
        passes();
        assertEquals(1, papers());
        assertEquals(2, imports);
    }

    @Test
    void aFolderThatGoesIsAStateAndGoesOnWhenItIsBack() throws Exception {
        start();
        add();
        Path away = temp.resolve("away");
        Files.move(folder, away);
        passes();
        assertEquals(Kind.GONE, only().kind());
        DigestText.write(away.resolve("a.md"), "2605.00001");
        Files.move(away, folder);
        passes();
        passes();
        assertEquals(1, papers());
    }

    @Test
    void aFolderWhoseNameIsNoneHereIsGoneAndTheOthersAreWatched() throws Exception {
        library.sources().put(Sources.Kind.FOLDER, "/a\0b", "");
        DigestText.write(folder.resolve("a.md"), "2605.00001");
        library.sources().put(Sources.Kind.FOLDER, folder.toString(), "");
        start();
        assertEquals(Kind.GONE, model.allProperty().get().getFirst().kind());
        passes();
        assertEquals(1, papers());
    }

    @Test
    void whatIsTakenOutIsLookedAtNoMore() throws Exception {
        start();
        add();
        model.remove(only().folder());
        until("nothing", () -> model.allProperty().get().isEmpty());
        DigestText.write(folder.resolve("a.md"), "2605.00001");
        for (int i = 0; i < 3; i++) passes();
        assertEquals(0, imports);
    }

    @Test
    void aFileIsNoFolder() throws Exception {
        start();
        List<Optional<WatchedFolders.Unfit>> taken = new ArrayList<>();
        model.add(DigestText.write(temp.resolve("a.md"), "2605.00001"), taken::add);
        until("a word", () -> !taken.isEmpty());
        assertEquals(List.of(Optional.of(WatchedFolders.Unfit.NO_FOLDER)), taken);
        assertTrue(model.allProperty().get().isEmpty());
    }
}
