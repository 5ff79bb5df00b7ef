package app.daybreak.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.daybreak.given.Child;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.paper.Mark;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/// Power cuts: what a program wrote is recorded call by call (strace), and for each cut files are
/// made that a disk might hold then: all that was synchronised, and of what was not a random part,
/// in any order, torn at sectors. How many cuts is said by `-Ddaybreak.cuts=500`.
final class PowerCutTest {
    private static final int CUTS = Integer.getInteger("daybreak.cuts", 20);
    private static final int ROUNDS = 6;

    @TempDir Path temp;

    @Test
    void whatWasSynchronisedIsThereAndTheRestIsWhole() throws Exception {
        assumeTrue(Child.works("strace", "-f", "-o", "/dev/null", "true"), "no strace");
        Path folder = temp.resolve("library");
        try (Library library = Kept.open(folder)) {
            Kept.fill(library, 1, 3);
            var _ = library.updateIndex();
        }
        DiskLog log = record(folder);
        assertTrue(log.words() > 2 * ROUNDS, "too little was recorded");
        Random random = new Random(5);
        int lostImports = 0;
        for (int i = 0; i < CUTS; i++) {
            DiskLog.Cut cut = log.cut(random);
            Path after = temp.resolve("cut" + i);
            cut.write(after);
            Said said = Said.of(cut.words());
            try (Library library = Kept.open(after)) {
                String where = "cut " + i + " at call " + cut.at();
                assertEquals(List.of(), library.check(), where);
                int papers = library.holdings().papers();
                assertTrue(library.holdings().notes() >= said.acts, where + ": an act is lost");
                assertTrue(papers >= said.durablePapers, where + ": an ended import is lost");
                if (papers < said.papers) lostImports++;
                assertEquals(List.of(), library.checkIndex(), where);
                Kept.fill(library, 500, 500); // and it goes on
            }
        }
        System.getLogger(PowerCutTest.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "{0} cuts in {1} calls: all sound, no act lost; {2} lost digests of a running import",
                        CUTS,
                        log.size(),
                        lostImports);
    }

    /// What had been acknowledged.
    private static final class Said {
        int acts;
        int papers;
        int durablePapers;

        static Said of(List<String> words) {
            Said said = new Said();
            for (String word : words) {
                if (!word.matches("(act|paper|import) \\d+")) continue;
                int number = Integer.parseInt(word.replaceAll("\\D", ""));
                if (word.startsWith("act")) {
                    said.acts = number;
                    said.durablePapers = said.papers; // one log holds both
                } else if (word.startsWith("paper")) said.papers = number;
                else if (word.startsWith("import")) said.durablePapers = number;
            }
            return said;
        }
    }

    private DiskLog record(Path folder) throws Exception {
        DiskLog log = new DiskLog(folder);
        Path trace = temp.resolve("trace.txt");
        Strace.record(DiskLog.CALLS, Child.line(Worker.class, folder, ROUNDS), trace);
        log.read(trace);
        return log;
    }

    /// Imports and acts, and ends without closing, as when it is cut off.
    static final class Worker {
        private Worker() {}

        public static void main(String[] arguments) throws Exception {
            int rounds = Integer.parseInt(arguments[1]);
            Library library = Kept.open(Path.of(arguments[0]));
            int papers = 3;
            int acts = 0;
            for (int round = 0; round < rounds; round++) {
                try (var _ = library.startBulkImport()) {
                    for (int i = 0; i < 8; i++) {
                        papers++;
                        Kept.fill(library, papers, papers);
                        say("paper " + papers);
                        if (i == 4) act(library, ++acts);
                    }
                }
                say("import " + papers);
                var _ = library.updateIndex();
                for (int i = 0; i < 6; i++) act(library, ++acts);
            }
            Runtime.getRuntime().halt(0);
        }

        private static void act(Library library, int number) throws LibraryException {
            Kept.mark(library, 1 + number % 3, Mark.STARRED);
            library.acts().note(Kept.id(number), "note " + number, false);
            say("act " + number);
        }

        private static void say(String word) {
            System.out.print(word + "\n");
            System.out.flush();
        }
    }
}
