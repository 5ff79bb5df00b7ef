package app.daybreak.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.given.Child;
import app.daybreak.library.Deeds;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.LibraryException.Reason;
import app.daybreak.library.PaperKeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// Two programs that act on one library at once: none of what they were told is done is lost, and
/// none is refused. How many acts each does is said by `-Ddaybreak.acts=1000`.
final class TwoProgramsTest {
    private static final int ACTS = Integer.getInteger("daybreak.acts", 60);
    private static final int PAPERS = 20;

    @TempDir Path temp;

    @Test
    void noActIsLostOrRefused() throws Exception {
        Path folder = temp.resolve("library");
        try (Library library = Kept.open(folder)) {
            Kept.fill(library, 1, PAPERS);
        }
        List<Process> programs = new ArrayList<>();
        for (String name : List.of("a", "b")) {
            List<String> line = Child.line(Worker.class, folder, name, ACTS);
            programs.add(Child.start(line, temp.resolve(name)));
        }
        for (Process each : programs) assertTrue(each.waitFor(10, TimeUnit.MINUTES));
        Set<String> done = new HashSet<>();
        int refused = 0;
        for (String name : List.of("a", "b")) {
            List<String> said = Files.readAllLines(temp.resolve(name));
            assertEquals("end", said.getLast(), said::toString);
            for (String line : said) {
                if (line.startsWith("done ")) done.add(line.substring(5));
                if (line.startsWith("refused ")) refused++;
            }
        }
        System.getLogger(TwoProgramsTest.class.getName())
                .log(System.Logger.Level.INFO, "{0} acts done, {1} refused", done.size(), refused);
        assertEquals(0, refused, "each waits for the other");
        assertEquals(2 * ACTS, done.size());
        try (Library library = Kept.open(folder)) {
            Set<String> there = new HashSet<>();
            for (Deeds.OfPaper paper : library.deeds().papers()) there.addAll(paper.tags());
            assertEquals(done, there);
            assertEquals(List.of(), library.check());
        }
    }

    /// Puts a tag of its own on a paper, again and again, and says what became of it.
    static final class Worker {
        private Worker() {}

        public static void main(String[] arguments) throws Exception {
            int acts = Integer.parseInt(arguments[2]);
            try (Library library = Kept.open(Path.of(arguments[0]))) {
                for (int i = 0; i < acts; i++) {
                    String tag = arguments[1] + i;
                    try {
                        PaperKeys paper = PaperKeys.of(Kept.id(1 + i % PAPERS));
                        var _ = library.acts().tags().put(paper, tag, true);
                        System.out.println("done " + tag);
                    } catch (LibraryException e) {
                        if (e.reason() != Reason.BUSY) throw e;
                        System.out.println("refused " + tag);
                    }
                }
            }
            System.out.println("end");
        }
    }
}
