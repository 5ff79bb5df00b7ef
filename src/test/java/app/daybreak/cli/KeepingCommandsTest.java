package app.daybreak.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.given.DamagedLibrary;
import app.daybreak.keeping.LibraryLock;
import app.daybreak.keeping.Relocation;
import app.daybreak.library.StillFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Backups, restoring, mending and marks on the command line.
final class KeepingCommandsTest {
    @TempDir Path temp;

    private Path folder() {
        return temp.resolve("library");
    }

    private Shell shell() {
        return new Shell(folder());
    }

    private String count() {
        return shell().run("list", "--count").out().strip();
    }

    @Test
    void aBackupIsTakenListedAndRestored() throws Exception {
        DamagedLibrary.fill(folder(), 1, 6);
        Shell.Result taken = shell().run("backup");
        assertEquals(0, taken.code(), taken::err);
        assertTrue(taken.out().contains(": 6 papers, no tags, no notes, "), taken::out);
        String name = taken.out().replaceAll("(?s).*(library-[\\d-]+\\.db).*", "$1");
        assertTrue(shell().run("backup", "--list").out().contains(name));

        DamagedLibrary.fill(folder(), 7, 9);
        Shell.Result restored = shell().run("restore", name);
        assertEquals(0, restored.code(), restored::err);
        assertEquals("6", count());
        String aside = restored.lines().getLast().replaceAll(".* ", "");
        assertEquals(0, shell().run("restore", aside).code()); // by its path
        assertEquals("9", count());
        assertEquals(4, shell().run("backup", "--list").lines().size() + 1); // two were replaced
    }

    /// It has found the old folder, and waits for the file while the note is put up there.
    @Test
    void aCommandThatWaitedForAMoveGoesOnInTheNewFolder() throws Exception {
        DamagedLibrary.fill(folder(), 1, 6);
        Path to = temp.resolve("to");
        DamagedLibrary.fill(to, 1, 9);
        CompletableFuture<String> counted = new CompletableFuture<>();
        Thread command = Thread.ofPlatform().unstarted(() -> counted.complete(count()));
        try (StillFile _ = StillFile.of(folder().resolve("library.db"))) {
            command.start();
            while (!isWaiting(command)) {
                assertTrue(command.isAlive(), "it waits");
                Thread.sleep(5);
            }
            Files.writeString(folder().resolve("moved-to"), to + "\n");
        }
        assertEquals("9", counted.get(60, TimeUnit.SECONDS));
    }

    private static boolean isWaiting(Thread command) {
        return Arrays.stream(command.getStackTrace())
                .anyMatch(frame -> frame.getMethodName().equals("keepLog"));
    }

    @Test
    void withoutBackupsTheListSaysSo() {
        Shell.Result list = shell().run("backup", "--list");
        assertEquals(0, list.code());
        assertEquals("", list.out());
        assertEquals("There is no backup yet.\n", list.err());
    }

    @Test
    void whatIsNoBackupIsNotRestored() throws Exception {
        DamagedLibrary.fill(folder(), 1, 2);
        Path text = Files.writeString(temp.resolve("text.db"), "not a library".repeat(100));
        for (String which : List.of("library-2020-01-01-000000.db", text.toString())) {
            Shell.Result result = shell().run("restore", which);
            assertEquals(1, result.code(), which);
            assertFalse(result.err().isBlank());
        }
        assertEquals("2", count());
    }

    @Test
    void whoNamesABackupThatIsNotThereIsToldWhichAre() throws Exception {
        Shell.Result none = shell().run("restore", "nope");
        assertEquals(1, none.code());
        assertTrue(none.err().contains("called nope") && none.err().contains("no backup yet"));
        DamagedLibrary.fill(folder(), 1, 2);
        for (int i = 0; i < 12; i++) assertEquals(0, shell().run("backup").code());
        Path own = folder().resolve("backups");
        for (int i = 10; i < 20; i++) {
            Files.copy(
                    folder().resolve("library.db"),
                    own.resolve("replaced-2020-01-01-0000%d.db".formatted(i)));
        }
        List<String> said = shell().run("restore", "nope").err().lines().toList();
        long named = said.stream().filter(line -> line.startsWith("  ")).count();
        assertEquals(10, named, said::toString);
        assertTrue(said.get(2).startsWith("  library-"), said::toString);
        assertEquals("3 more: daybreak backup --list", said.getLast());
        assertFalse(shell().run("restore", "a\0b").err().contains("Exception"));
        assertEquals("2", count());
    }

    @Test
    void nothingIsRestoredUnderAnOpenWindow() throws Exception {
        DamagedLibrary.fill(folder(), 1, 2);
        Shell.Result taken = shell().run("backup");
        String name = taken.out().replaceAll("(?s).*(library-[\\d-]+\\.db).*", "$1");
        DamagedLibrary.fill(folder(), 3, 4);
        try (LibraryLock _ = LibraryLock.take(folder())) {
            Shell.Result result = shell().run("restore", name);
            assertEquals(1, result.code());
            assertTrue(result.err().contains("another window"), result::err);
        }
        assertEquals("4", count());
    }

    @Test
    void damageIsFoundAndMended() throws Exception {
        DamagedLibrary.fill(folder(), 1, 60);
        assertEquals(0, shell().run("backup").code());
        DamagedLibrary.destroyTexts(folder());
        Shell.Result found = shell().run("check");
        assertEquals(1, found.code());
        Shell.Result mended = shell().run("check", "--repair");
        assertEquals(0, mended.code(), mended::err);
        assertTrue(mended.out().contains("60 papers"), mended::out);
        assertTrue(mended.out().contains("replaced-"), mended::out);
        assertEquals("60", count());
        assertEquals(0, shell().run("check").code());
    }

    @Test
    void aLostHistoryIsSaid() throws Exception {
        DamagedLibrary.fill(folder(), 1, 6);
        Shell.Result sound = shell().run("check", "--repair");
        assertFalse(sound.out().contains("undo"), sound::out);
        DamagedLibrary.destroyRoot(folder(), "act");
        Shell.Result mended = shell().run("check", "--repair");
        assertEquals(0, mended.code(), mended::err);
        assertTrue(mended.out().contains("nothing of what was done before can be undone"));
    }

    @Test
    void aLostLibraryIsMendedFromItsBackup() throws Exception {
        DamagedLibrary.fill(folder(), 1, 6);
        assertEquals(0, shell().run("backup").code());
        Files.delete(folder().resolve("library.db"));
        Shell.Result found = shell().run("check");
        assertEquals(1, found.code());
        assertTrue(found.err().contains("daybreak restore"), found::err);
        Shell.Result mended = shell().run("check", "--repair");
        assertEquals(0, mended.code(), mended::err);
        assertEquals("6", count());
    }

    @Test
    void aDamagedBackupIsSaid() throws Exception {
        DamagedLibrary.fill(folder(), 1, 60);
        String name =
                shell().run("backup").out().replaceAll("(?s).*(library-[\\d-]+\\.db).*", "$1");
        Path file = folder().resolve("backups").resolve(name);
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length - 8192, bytes.length, (byte) 0x55);
        Files.write(file, bytes);
        Shell.Result result = shell().run("check");
        assertEquals(1, result.code());
        assertTrue(result.err().contains(name), result::err);
    }

    @Test
    void marksGoFromOneLibraryToAnother() throws Exception {
        DamagedLibrary.fill(folder(), 1, 9);
        Path file = temp.resolve("marks.json");
        Shell.Result exported = shell().run("marks", "export", file.toString());
        assertEquals(0, exported.code(), exported::err);
        Shell other = new Shell(temp.resolve("other"));
        Shell.Result imported = other.run("marks", "import", file.toString());
        assertEquals(0, imported.code(), imported::err);
        assertEquals("3 papers changed.\n", imported.out());
        Path again = temp.resolve("again.json");
        assertEquals(0, other.run("marks", "export", again.toString()).code());
        assertEquals(Files.readString(file), Files.readString(again));

        Path empty = temp.resolve("empty.json");
        Files.writeString(empty, "{\"daybreak\": \"marks\", \"version\": 1}");
        assertEquals(0, other.run("marks", "import", empty.toString()).code());
        assertEquals(0, other.run("marks", "export", again.toString()).code());
        assertEquals(Files.readString(file), Files.readString(again), "joined with nothing");
        assertEquals(0, other.run("marks", "import", "--replace", empty.toString()).code());
        assertEquals(0, other.run("marks", "export", again.toString()).code());
        assertFalse(Files.readString(again).contains("2605.00003"));
    }

    /// Wherever the library is named, before the command, between its words or behind them.
    @Test
    void marksFindTheLibraryThatIsNamedAnywhere() throws Exception {
        DamagedLibrary.fill(folder(), 1, 3);
        String library = folder().toString();
        Path file = temp.resolve("marks.json");
        for (List<String> words :
                List.of(
                        List.of("--library", library, "marks", "export", file.toString()),
                        List.of("marks", "--library", library, "export", file.toString()),
                        List.of("marks", "export", "--library", library, file.toString()))) {
            Files.deleteIfExists(file);
            Shell.Result result = shell().raw(words.toArray(String[]::new));
            assertEquals(0, result.code(), result::err);
            assertTrue(Files.readString(file).contains("2605.00003"), words::toString);
        }
        Shell.Result alone = shell().raw("marks", "--library", library);
        assertEquals(2, alone.code());
        assertTrue(alone.err().contains("daybreak marks export FILE"), alone::err);
        Shell.Result gone = shell().run("marks", "import", temp.resolve("gone.json").toString());
        assertEquals(1, gone.code());
        assertTrue(gone.err().startsWith("There is no file "), gone::err);
    }

    @Test
    void whatIsNoFileOfMarksChangesNothing() throws Exception {
        DamagedLibrary.fill(folder(), 1, 3);
        Path file = temp.resolve("other.json");
        for (String text : List.of("", "[]", "{}", "{\"daybreak\": \"marks\", \"version\": 99}")) {
            Files.writeString(file, text);
            Shell.Result result = shell().run("marks", "import", "--replace", file.toString());
            assertEquals(1, result.code(), text);
            assertFalse(result.err().isBlank());
        }
        assertEquals(1, shell().run("marks", "import", temp.resolve("none").toString()).code());
        assertEquals(2, shell().run("marks").code());
        Path kept = temp.resolve("kept.json");
        assertEquals(0, shell().run("marks", "export", kept.toString()).code());
        assertTrue(Files.readString(kept).contains("2605.00003"));
    }

    @Test
    void aLibraryThatMovedIsFoundAndOneThatIsAwayIsSaid() throws Exception {
        DamagedLibrary.fill(folder(), 1, 2);
        Path drive = temp.resolve("drive");
        new Relocation(folder()).to(drive.resolve("library"));
        DamagedLibrary.fill(drive.resolve("library"), 3, 5);
        assertEquals("5", count());
        Files.move(drive, temp.resolve("drawer"));
        for (String command : List.of("list", "check", "backup")) {
            Shell.Result result = shell().run(command);
            assertEquals(1, result.code(), command);
            assertTrue(result.err().contains(drive.toString()), result::err);
        }
        assertFalse(Files.exists(drive), "no new library");
    }

    @Test
    void aSynchronisedPlaceIsWarnedOfUntilThatIsSentAway() throws Exception {
        Path synced = temp.resolve("OneDrive/library");
        DamagedLibrary.fill(synced, 1, 2);
        Shell shell = new Shell(synced);
        assertTrue(shell.run("check").err().contains("OneDrive"));
        DamagedLibrary.fill(temp.resolve("library"), 1, 2);
        assertEquals("", shell().run("check").err(), "no warning elsewhere");
        Path settings = synced.resolve("settings.json");
        Files.writeString(settings, "{\"keeping\": {\"warned\": \"%s\"}}".formatted(synced));
        assertEquals("", shell.run("check").err());
    }
}
