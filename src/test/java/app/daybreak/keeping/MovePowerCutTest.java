package app.daybreak.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.daybreak.given.Child;
import app.daybreak.given.DamagedLibrary;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;

/// Power cuts while a library moves, to a new folder and back to one whose note leads away: either
/// the old library is there or the new one, whole, and the old folder leads to it. How many cuts is
/// said by `-Ddaybreak.cuts=500`.
final class MovePowerCutTest {
    private static final int CUTS = Integer.getInteger("daybreak.cuts", 20);
    private static final int PAPERS = 6;
    private static final int LAST_CALLS = 25;

    @TempDir Path temp;

    @Test
    void aLibraryIsWhereItWasOrWhereItGoes() throws Exception {
        assumeTrue(Child.works("strace", "-f", "-o", "/dev/null", "true"), "no strace");
        for (boolean back : List.of(false, true)) {
            Path base = Files.createDirectory(temp.resolve("disk" + back)).toRealPath();
            Path first = base.resolve("old/library");
            Path second = base.resolve("new/place");
            DamagedLibrary.fill(first, 1, PAPERS);
            try (Library library = Kept.open(first)) {
                var _ = new Backups(first, Clock.systemUTC()).take(library);
                var _ = library.updateIndex();
            }
            Files.writeString(first.resolve("settings.json"), "{}");
            if (back) {
                new Relocation(first).to(second);
                Files.delete(first.resolve("library.db"));
            }
            cutAnywhere(base, back ? second : first, back ? first : second);
        }
    }

    private void cutAnywhere(Path base, Path from, Path to) throws Exception {
        FolderLog log = record(base, from, to);
        assertTrue(log.size() > 30, log.size() + " calls");
        Random random = new Random(23);
        int moved = 0;
        for (int i = 0; i < CUTS; i++) {
            // Half of them where it is decided: at the end.
            int first = i % 2 == 0 ? 0 : log.size() - LAST_CALLS;
            int at = first + random.nextInt(log.size() - first + 1);
            List<String> words = log.cut(at, random);
            String where = "cut " + i + " before call " + at + " of " + log.size();
            Path library = followed(from, where);
            if (words.contains("moved")) assertEquals(to, library, where);
            assertSound(library, where);
            if (library.equals(to)) moved++;
            else {
                assertEquals(from, library, where);
                new Relocation(from).to(to);
                assertEquals(to, Relocation.follow(from), where);
                assertSound(to, where);
            }
        }
        System.getLogger(MovePowerCutTest.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "{0} cuts in {1} calls of a move: whole each time, {2} of them in the new place",
                        CUTS,
                        log.size(),
                        moved);
    }

    private static Path followed(Path from, String where) {
        try {
            return Relocation.follow(from);
        } catch (LibraryException e) {
            throw new AssertionError(where + ": " + e.reason(), e);
        }
    }

    private static void assertSound(Path folder, String where) throws LibraryException {
        assertTrue(Files.exists(folder.resolve("library.db")), where + ": no library");
        try (Library library = Kept.open(folder)) {
            assertEquals(List.of(), library.check(), where);
            assertEquals(PAPERS, library.holdings().papers(), where);
            assertEquals(PAPERS / 3, library.holdings().marked(), where);
        }
    }

    private FolderLog record(Path base, Path from, Path to) throws Exception {
        FolderLog log = new FolderLog(base);
        Path trace = temp.resolve("trace.txt");
        Strace.record(FolderLog.CALLS, Child.line(Worker.class, from, to), trace);
        log.read(trace);
        return log;
    }

    /// Moves a library, and ends as when it is cut off.
    static final class Worker {
        private Worker() {}

        public static void main(String[] arguments) throws Exception {
            new Relocation(Path.of(arguments[0])).to(Path.of(arguments[1]));
            System.out.print("moved\n");
            System.out.flush();
            Runtime.getRuntime().halt(0);
        }
    }
}
