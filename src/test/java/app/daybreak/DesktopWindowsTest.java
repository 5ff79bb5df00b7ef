package app.daybreak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.daybreak.cli.ExitCode;
import app.daybreak.cli.Terminal;
import app.daybreak.desktop.Display;
import app.daybreak.desktop.LogFile;
import app.daybreak.given.DamagedLibrary;
import app.daybreak.keeping.Relocation;
import app.daybreak.library.Library;
import app.daybreak.ui.Person;
import app.daybreak.wording.Messages;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// The program from its start to its end, with one window after the other.
final class DesktopWindowsTest {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(40);

    @TempDir Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private CompletableFuture<Integer> start() {
        return start(folder);
    }

    private CompletableFuture<Integer> start(Path library) {
        assumeTrue(Display.missing().isEmpty(), "no display");
        Person.startJavaFx();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(stream, stream, Messages.of(Locale.US));
        DesktopWindows windows = new DesktopWindows(terminal);
        return CompletableFuture.supplyAsync(() -> windows.open(library, List.of()));
    }

    @Test
    void anEndThatWasNotCleanIsLookedAtAndTheWindowOpens() throws Exception {
        DamagedLibrary.fill(folder, 1, 5);
        Files.writeString(folder.resolve("lock"), "ada@engine, 1843\n");
        CompletableFuture<Integer> exit = start();
        sees("the window", () -> node("papers") != null);
        sees("the word", () -> says("notice"));
        close();
        assertEquals(ExitCode.WELL, exit.get(40, TimeUnit.SECONDS));
        String log = Files.readString(LogFile.folder(folder).resolve("daybreak.0.log"));
        assertTrue(log.contains("Daybreak: ") && log.contains("backup library-"), log);
    }

    private static boolean says(String id) {
        return node(id) instanceof Labeled label && !label.getText().isEmpty();
    }

    @Test
    void damageIsLedOutOfAndTheWindowOpensOnWhatWasChosen() throws Exception {
        DamagedLibrary.fill(folder, 1, 60);
        DamagedLibrary.destroyTexts(folder);
        Files.writeString(folder.resolve("lock"), "ada@engine, 1843\n");
        CompletableFuture<Integer> exit = start();
        sees("the ways out", () -> node("rescue-use") != null);
        press("rescue-use");
        sees("the window", () -> node("papers") != null);
        close();
        assertEquals(ExitCode.WELL, exit.get(40, TimeUnit.SECONDS));
        try (Library library = Library.open(folder, Clock.systemUTC())) {
            assertEquals(List.of(), library.check());
            assertTrue(library.holdings().papers() > 0);
        }
    }

    @Test
    void whoLeavesTheWaysOutMeetsThemAgain() throws Exception {
        DamagedLibrary.fill(folder, 1, 60);
        DamagedLibrary.destroyTexts(folder);
        Files.writeString(folder.resolve("lock"), "ada@engine, 1843\n");
        for (int i = 0; i < 2; i++) {
            CompletableFuture<Integer> exit = start();
            sees("the ways out", () -> node("rescue-use") != null);
            press("menu-quit");
            assertEquals(ExitCode.PROBLEMS, exit.get(40, TimeUnit.SECONDS));
        }
    }

    @Test
    void aLibraryThatCannotBeOpenedIsSaidInAWindow() throws Exception {
        Files.createDirectory(folder.resolve("library.db"));
        CompletableFuture<Integer> exit = start();
        sees("why", () -> node("rescue-again") != null);
        Files.delete(folder.resolve("library.db"));
        press("rescue-again");
        sees("the window", () -> node("welcome") != null);
        close();
        assertEquals(ExitCode.WELL, exit.get(40, TimeUnit.SECONDS));
        assertFalse(err.toString(StandardCharsets.UTF_8).isBlank());
    }

    @Test
    void aLibraryInASynchronisedFolderIsWarnedOfAndMoved() throws Exception {
        Path synced = folder.resolve("Dropbox/papers");
        Path home = Files.createDirectories(folder.resolve("program/library"));
        DamagedLibrary.fill(synced, 1, 5);
        System.setProperty("jpackage.app-path", folder.resolve("program/bin/daybreak").toString());
        try {
            CompletableFuture<Integer> exit = start(synced);
            sees("the warning", () -> isSeen(node("place-warning")));
            Person.onFx(() -> {
                // The question waits for its answer in a loop of its own.
                Platform.runLater(
                        () -> ((ButtonBase) Objects.requireNonNull(node("place-home"))).fire());
                return true;
            });
            sees("the question", () -> dialog() != null);
            Person.onFx(() -> {
                DialogPane question = Objects.requireNonNull(dialog());
                ((ButtonBase) question.lookupButton(question.getButtonTypes().getLast())).fire();
                return true;
            });
            sees("the word", () -> says("notice"));
            close();
            assertEquals(ExitCode.WELL, exit.get(40, TimeUnit.SECONDS));
        } finally {
            System.clearProperty("jpackage.app-path");
        }
        assertEquals(home, Relocation.follow(synced));
        try (Library library = Library.open(home, Clock.systemUTC())) {
            assertEquals(5, library.holdings().papers());
        }
        Path copies = folder.resolve("Dropbox/Daybreak backups");
        try (var files = Files.list(copies)) {
            assertEquals(1, files.count());
        }
        CompletableFuture<Integer> again = start(synced);
        sees("the window", () -> node("papers") != null);
        close();
        assertEquals(ExitCode.WELL, again.get(40, TimeUnit.SECONDS));
    }

    @Test
    void aStartFromTheFirstFolderNeedsNoFolderBetweenAnyMore() throws Exception {
        Path first = folder.resolve("first");
        Path stick = folder.resolve("stick");
        Path back = first.resolve("Daybreak");
        DamagedLibrary.fill(first, 1, 5);
        new Relocation(first).to(stick);
        new Relocation(stick).to(back);
        CompletableFuture<Integer> exit = start(first);
        sees("the window", () -> node("papers") != null);
        close();
        assertEquals(ExitCode.WELL, exit.get(40, TimeUnit.SECONDS));
        Files.move(stick, folder.resolve("pulled"));
        assertEquals(back, Relocation.follow(first));
    }

    private static boolean isSeen(@Nullable Node node) {
        return node != null && node.isVisible();
    }

    private static @Nullable DialogPane dialog() {
        for (Window window : Window.getWindows()) {
            if (window.getScene().getRoot() instanceof DialogPane pane) return pane;
        }
        return null;
    }

    private static @Nullable Node node(String id) {
        for (Window window : Window.getWindows()) {
            Node node = window.getScene().lookup("#" + id);
            if (node != null) return node;
        }
        return null;
    }

    private static void press(String id) {
        Person.onFx(() -> {
            ((ButtonBase) Objects.requireNonNull(node(id))).fire();
            return true;
        });
    }

    private static void close() {
        Person.onFx(() -> {
            for (Window window : List.copyOf(Window.getWindows())) ((Stage) window).close();
            return true;
        });
    }

    private static void sees(String what, Callable<Boolean> so) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < until) {
            if (Person.onFx(so)) return;
            Thread.sleep(20);
        }
        fail("never saw: " + what);
    }
}
