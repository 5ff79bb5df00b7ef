package app.daybreak.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.given.Child;
import app.daybreak.given.DamagedLibrary;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// A program that is killed while it moves or mends a library: the library is the old one or the
/// new one, whole. How often is said by `-Ddaybreak.kills=50`.
final class KilledMoveTest {
    private static final int KILLS = Integer.getInteger("daybreak.kills", 2);
    private static final int PAPERS = 60;

    @TempDir Path temp;

    private final Random random = new Random(17);

    private void runAndKill(Object... orders) throws Exception {
        Path said = temp.resolve("said.txt");
        Files.deleteIfExists(said);
        Process worker = Child.start(Child.line(Worker.class, orders), said);
        while (Files.size(said) == 0 && worker.isAlive()) Thread.sleep(2);
        boolean ended = worker.waitFor(200 + random.nextInt(900), TimeUnit.MILLISECONDS);
        worker.destroyForcibly().waitFor();
        assertTrue(!ended, () -> read(said));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    void aMoveCutShortLeavesTheLibraryWhereItWasOrWhereItGoes() throws Exception {
        Path from = temp.resolve("from");
        DamagedLibrary.fill(from, 1, PAPERS);
        for (int i = 0; i < KILLS; i++) {
            Path places = temp.resolve("places" + i);
            runAndKill("move", from, places);
            Path at = Relocation.follow(from);
            assertSound(at, PAPERS);
            Files.deleteIfExists(from.resolve("moved-to"));
        }
    }

    /// A move to a new folder, and back to one whose note leads away, halted at each step in turn.
    @Test
    void aMoveHaltedAtAnyStepIsFoundFromBothFolders() throws Exception {
        int halted = 0;
        for (boolean back : List.of(false, true)) {
            Path places = temp.resolve("halted" + back);
            for (int at = 1; ; at++) {
                Path first = places.resolve(at + "/first");
                Path second = places.resolve(at + "/second");
                DamagedLibrary.fill(first, 1, 3);
                if (back) {
                    new Relocation(first).to(second);
                    Files.delete(first.resolve("library.db"));
                }
                Path from = back ? second : first;
                Path to = back ? first : second;
                Process worker =
                        Child.start(
                                Child.line(Worker.class, "halt", from, to, at),
                                temp.resolve("said.txt"));
                int code = worker.waitFor();
                for (Path start : List.of(from, to)) {
                    Path library = Relocation.follow(start);
                    assertEquals(Relocation.follow(from), library, () -> "from " + start);
                    assertSound(library, 3);
                }
                if (code == 0) break;
                assertEquals(Worker.HALTED, code, () -> read(temp.resolve("said.txt")));
                halted++;
                if (Relocation.follow(from).equals(from)) new Relocation(from).to(to);
                assertEquals(to, Relocation.follow(from), "moved by the next try");
                assertSound(to, 3);
                assertFalse(
                        Files.exists(to.resolve("arriving"))
                                || Files.exists(to.resolve("arriving.db")));
            }
        }
        assertTrue(halted > 2 * Relocation.Step.values().length, halted + " steps");
    }

    private static void assertSound(Path folder, int papers) throws LibraryException {
        try (Library library = Kept.open(folder)) {
            assertEquals(papers, library.holdings().papers());
            assertEquals(papers / 3, library.holdings().marked());
            assertEquals(List.of(), library.check());
        }
    }

    @Test
    void mendingCutShortLeavesTheDamagedOrTheMended() throws Exception {
        Path sound = temp.resolve("sound");
        DamagedLibrary.fill(sound, 1, PAPERS);
        try (Library library = Kept.open(sound)) {
            var _ = new Backups(sound, Clock.systemUTC()).take(library);
        }
        DamagedLibrary.destroyTexts(sound);
        for (int i = 0; i < KILLS; i++) {
            Path folder = temp.resolve("library" + i);
            copy(sound, folder);
            runAndKill("mend", folder, sound.resolve("library.db"));
            try (Recovery recovery = new Recovery(folder, Clock.systemUTC())) {
                Recovery.Offer offer = recovery.look(Progress.UNSEEN);
                var _ = recovery.take(offer.best().orElseThrow(), Progress.UNSEEN);
            }
            assertSound(folder, PAPERS);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) Files.copy(file, to.resolve(from.relativize(file)));
        }
    }

    /// Does it again and again until it is killed.
    static final class Worker {
        static final int HALTED = 17;

        private Worker() {}

        public static void main(String[] arguments) throws Exception {
            Path library = Path.of(arguments[1]);
            Path other = Path.of(arguments[2]);
            System.out.println("begin");
            if (arguments[0].equals("halt")) {
                halt(library, other, Integer.parseInt(arguments[3]));
                return;
            }
            for (int i = 0; ; i++) {
                if (arguments[0].equals("move")) move(library, other.resolve("to" + i));
                else mend(library, other);
            }
        }

        private static void halt(Path from, Path to, int at) throws LibraryException {
            AtomicInteger steps = new AtomicInteger();
            Relocation.Watch watch =
                    (_, _) -> {
                        if (steps.incrementAndGet() == at) Runtime.getRuntime().halt(HALTED);
                    };
            new Relocation(from, watch).to(to);
        }

        private static void move(Path from, Path to) throws LibraryException, IOException {
            new Relocation(from).to(to);
            if (!Relocation.follow(from).equals(to)) throw new IOException("lost on the way");
        }

        /// Mends, then puts the damaged file back in one step.
        private static void mend(Path folder, Path damaged) throws LibraryException, IOException {
            try (Recovery recovery = new Recovery(folder, Clock.systemUTC())) {
                Recovery.Offer offer = recovery.look(Progress.UNSEEN);
                var _ = recovery.take(offer.best().orElseThrow(), Progress.UNSEEN);
            }
            Path part = folder.resolve("part");
            Files.copy(damaged, part);
            Files.move(
                    part,
                    folder.resolve("library.db"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
