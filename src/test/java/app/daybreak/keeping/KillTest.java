package app.daybreak.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.LibraryFile;
import app.daybreak.paper.Mark;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// A program that is killed (SIGKILL) at random moments while it imports, marks, takes backups and
/// restores: every act that it had acknowledged is there, and the library is sound. How often is
/// said by `-Ddaybreak.kills=50`.
final class KillTest {
    private static final int KILLS = Integer.getInteger("daybreak.kills", 2);

    @TempDir Path temp;

    @Test
    void whatWasAcknowledgedIsThere() throws Exception {
        Path folder = temp.resolve("library");
        Random random = new Random(11);
        int papers = 0;
        int acts = 0;
        int backups = 0;
        int inBackups = 0;
        int inActs = 0;
        for (int i = 0; i < KILLS; i++) {
            List<String> said = runAndKill(folder, "work", 300 + random.nextInt(1500));
            for (String line : said) {
                if (line.startsWith("paper ")) papers = Integer.parseInt(line.substring(6));
                if (line.startsWith("act ")) acts = Integer.parseInt(line.substring(4));
                if (line.startsWith("backup ")) backups++;
            }
            if (said.getLast().equals("backing up")) inBackups++;
            if (said.getLast().startsWith("paper ")) inActs++;
            try (Library library = Kept.open(folder)) {
                assertEquals(List.of(), library.check());
                assertTrue(library.holdings().papers() >= papers, papers + " acknowledged");
                if (acts > 0) {
                    boolean starred = acts % 2 == 1;
                    boolean there = stars(library) == (starred ? 40 : 0);
                    // The act after the last acknowledged one may be done, as a whole.
                    assertTrue(there || stars(library) == (starred ? 0 : 40), "half an act");
                    assertTrue(library.holdings().notes() >= acts, acts + " notes acknowledged");
                }
                var _ = library.updateIndex();
                papers = library.holdings().papers();
            }
            for (Backup backup : new Backups(folder, Clock.systemUTC()).all()) {
                assertEquals(List.of(), LibraryFile.quickCheck(backup.file()));
            }
        }
        System.getLogger(KillTest.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "{0} kills, {4} of them in a bulk act and {5} in a backup: {1} papers, {2} acts, {3}"
                                + " backups acknowledged, none lost",
                        KILLS,
                        papers,
                        acts,
                        backups,
                        inActs,
                        inBackups);
    }

    private static long stars(Library library) throws LibraryException {
        return library.deeds().papers().stream().filter(p -> p.state().starred()).count();
    }

    @Test
    void aRestoreCutShortLeavesOneOrTheOther() throws Exception {
        Path folder = temp.resolve("library");
        Path small;
        try (Library library = Kept.open(folder)) {
            Kept.fill(library, 1, 50);
            small =
                    Files.copy(
                            new Backups(folder, Clock.systemUTC()).take(library).file(),
                            temp.resolve("small.db"));
            Kept.fill(library, 51, 100);
        }
        Path large = Files.copy(folder.resolve("library.db"), temp.resolve("large.db"));
        Random random = new Random(12);
        for (int i = 0; i < KILLS; i++) {
            var _ = runAndKill(folder, "restore " + small + " " + large, 200 + random.nextInt(800));
            try (Library library = Kept.open(folder)) {
                int papers = library.holdings().papers();
                assertTrue(papers == 50 || papers == 100, papers + " papers");
                assertEquals(List.of(), library.check());
            }
        }
    }

    /// Runs the worker, and kills it some time after its first word.
    ///
    /// @return what it had said by then
    private static List<String> runAndKill(Path folder, String orders, int milliseconds)
            throws IOException, InterruptedException {
        assumeTrue(ProcessHandle.current().info().command().isPresent());
        List<String> line = new ArrayList<>();
        line.add(ProcessHandle.current().info().command().orElseThrow());
        line.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Xshare:auto", "-cp"));
        line.add(System.getProperty("java.class.path"));
        line.add(Worker.class.getName());
        line.add(folder.toString());
        line.addAll(List.of(orders.split(" ")));
        Path out = folder.resolveSibling("said.txt");
        Files.deleteIfExists(out);
        Process worker =
                new ProcessBuilder(line)
                        .redirectErrorStream(true)
                        .redirectOutput(out.toFile())
                        .start();
        while (Files.size(out) == 0 && worker.isAlive()) Thread.sleep(10);
        boolean ended = worker.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        worker.destroyForcibly().waitFor();
        List<String> said = Files.readAllLines(out);
        assertFalse(ended, said::toString);
        // The last line may be cut short.
        return Files.readString(out).endsWith("\n") ? said : said.subList(0, said.size() - 1);
    }

    /// Works until it is killed, and says what is done after it is done.
    static final class Worker {
        private Worker() {}

        public static void main(String[] arguments) throws Exception {
            Path folder = Path.of(arguments[0]);
            if (arguments[1].equals("work")) work(folder);
            else restore(folder, Path.of(arguments[2]), Path.of(arguments[3]));
        }

        private static void work(Path folder) throws Exception {
            try (Library library = Kept.open(folder)) {
                int papers = library.holdings().papers();
                int acts = library.holdings().notes();
                Backups backups = new Backups(folder, Clock.systemUTC());
                while (true) {
                    try (var _ = library.startBulkImport()) {
                        for (int i = 0; i < 8; i++) {
                            papers++;
                            Kept.fill(library, papers, papers);
                            say("paper " + papers);
                            act(library, ++acts);
                            say("act " + acts);
                        }
                    }
                    say("backing up");
                    say("backup " + backups.take(library).name());
                }
            }
        }

        /// A bulk act and a note: forty stars put on or taken away at once.
        private static void act(Library library, int number) throws LibraryException {
            List<app.daybreak.paper.ArxivId> forty = new ArrayList<>();
            for (int i = 1; i <= 40; i++) forty.add(Kept.id(i));
            var _ = library.acts().mark(Kept.keys(forty), Mark.STARRED, number % 2 == 1);
            library.acts().note(Kept.id(number), "note " + number, false);
        }

        private static void restore(Path folder, Path small, Path large) throws Exception {
            Restore restore = new Restore(folder, Clock.systemUTC());
            say("begin");
            while (true) {
                var _ = restore.from(small);
                var _ = restore.from(large);
            }
        }

        private static void say(String line) {
            System.out.println(line); // flushes
        }
    }
}
