package app.daybreak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.daybreak.desktop.Display;
import app.daybreak.given.Child;
import app.daybreak.given.DamagedLibrary;
import app.daybreak.keeping.Backup;
import app.daybreak.keeping.Backups;
import app.daybreak.library.Library;
import app.daybreak.settings.SettingsFile;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// A program with a window is ended by the system.
final class SystemEndTest {
    private static final double WIDTH = 1017;

    @TempDir Path temp;

    @Test
    void whatWasTypedAndSetIsKeptAndTheNextStartHasNothingToLookInto() throws Exception {
        assumeTrue(Display.missing().isEmpty(), "no display");
        assumeTrue(!System.getProperty("os.name").startsWith("Windows"), "no SIGTERM");
        Path folder = temp.resolve("library");
        DamagedLibrary.fill(folder, 1, 5);
        Path said = temp.resolve("said.txt");
        Process program = Child.start(line(folder), said);
        try {
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (program.isAlive() && !read(said).contains("ready")) {
                assertTrue(System.nanoTime() < until, () -> "never ready: " + read(said));
                Thread.sleep(20);
            }
            assertTrue(program.isAlive(), () -> read(said));
            program.destroy(); // SIGTERM
            assertTrue(program.waitFor(60, TimeUnit.SECONDS), "it ends");
        } finally {
            program.destroyForcibly();
        }
        assertEquals(0, program.exitValue(), "as when a person closes it");
        assertEquals("", Files.readString(folder.resolve("lock")), () -> read(said));
        assertFalse(Files.exists(folder.resolve("library.db-wal")), "closed");
        assertEquals(
                WIDTH,
                Objects.requireNonNull(new SettingsFile(folder).read().frame().bounds()).width());
        try (Library library = Library.open(folder, Clock.systemUTC())) {
            assertEquals(1, library.holdings().notes(), () -> read(said));
            assertEquals(List.of(), library.check());
        }
        List<Backup> backups = new Backups(folder, Clock.systemUTC()).all();
        assertEquals(5, Objects.requireNonNull(backups.getFirst().holdings()).papers());
        try (var files = Files.list(folder.resolve("backups"))) {
            Path marks =
                    files.filter(f -> f.toString().endsWith(".json")).findFirst().orElseThrow();
            assertTrue(Files.readString(marks).contains("typed at the last moment"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException e) {
            return e.toString();
        }
    }

    /// With this process's own modules and options of JavaFX.
    private static List<String> line(Path folder) {
        List<String> line = new ArrayList<>(Child.line(Worker.class, folder));
        List<String> options = new ArrayList<>();
        for (String option : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
            if (option.startsWith("--module-path")
                    || option.startsWith("--add-modules")
                    || option.startsWith("-Dglass")
                    || option.startsWith("-Dprism")) {
                options.add(option);
            }
        }
        line.addAll(1, options);
        return line;
    }

    /// The program, and a person in it who is writing when the system ends.
    static final class Worker {
        private Worker() {}

        public static void main(String[] arguments) throws Exception {
            Thread.ofPlatform().daemon().start(Worker::write);
            Daybreak.main(new String[] {"--library=" + arguments[0]});
        }

        private static void write() {
            try {
                onFx("papers", Node::requestFocus);
                onFx("papers", _ -> press(KeyCode.J));
                while (!sees("note-text")) {
                    onFx("papers", _ -> press(KeyCode.E));
                    Thread.sleep(100);
                }
                onFx("note-text", node -> ((TextArea) node).setText("typed at the last moment"));
                onFx("note-text", node -> ((Stage) node.getScene().getWindow()).setWidth(WIDTH));
                System.out.println("ready");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private static void press(KeyCode key) {
            Robot robot = new Robot();
            robot.keyPress(key);
            robot.keyRelease(key);
        }

        private interface Doing {
            void with(Node node);
        }

        /// Waits for a node that can be seen, and does something with it.
        private static void onFx(String id, Doing doing) throws InterruptedException {
            while (!done(id, doing)) Thread.sleep(50);
        }

        private static boolean sees(String id) throws InterruptedException {
            return done(id, _ -> {});
        }

        private static boolean done(String id, Doing doing) throws InterruptedException {
            CompletableFuture<Boolean> done = new CompletableFuture<>();
            try {
                Platform.runLater(() -> {
                    Node node = null;
                    for (Window window : Window.getWindows()) {
                        if (node == null) node = window.getScene().lookup("#" + id);
                    }
                    if (node == null || !node.isVisible()) {
                        done.complete(false);
                        return;
                    }
                    doing.with(node);
                    done.complete(true);
                });
            } catch (IllegalStateException e) {
                return false; // JavaFX has not started yet
            }
            return done.join();
        }
    }

    @Test
    void aWindowThatDoesNotAnswerIsAbandoned() throws Exception {
        AtomicInteger left = new AtomicInteger();
        CompletableFuture<Boolean> abandoned = new CompletableFuture<>();
        SystemEnd end = new SystemEnd(_ -> {}); // JavaFX's thread never comes to it
        end.begin(new SystemEnd.Session(left::incrementAndGet, () -> abandoned.complete(true)));
        try (var threads = Executors.newSingleThreadExecutor()) {
            var ending = threads.submit(end::end);
            assertTrue(abandoned.get(30, TimeUnit.SECONDS));
            assertTrue(end.isNear());
            end.close();
            ending.get(30, TimeUnit.SECONDS);
        }
        assertEquals(0, left.get());
    }

    @Test
    void aWindowThatOpensTooLateIsLeftAtOnce() throws Exception {
        AtomicInteger left = new AtomicInteger();
        SystemEnd end = new SystemEnd(Runnable::run);
        end.end(); // without a window there is nothing to wait for
        end.begin(new SystemEnd.Session(left::incrementAndGet, () -> {}));
        assertEquals(1, left.get());
    }

    @Test
    void aWindowThatHasGoneIsNotWaitedFor() {
        AtomicInteger told = new AtomicInteger();
        SystemEnd end = new SystemEnd(Runnable::run);
        end.begin(new SystemEnd.Session(told::incrementAndGet, told::incrementAndGet));
        end.ended();
        end.end();
        assertEquals(0, told.get());
    }
}
