package app.daybreak.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.paper.Mark;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// A disk that is full in the middle of an import: here a limit on the size of files, which a shell
/// sets for a program below it.
final class DiskFullTest {
    @TempDir Path temp;

    @Test
    void theLibraryIsConsistentAndGoesOnOnceThereIsRoom() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
        for (int kibibytes : new int[] {1500, 2500}) {
            Path folder = temp.resolve("limit" + kibibytes);
            try (Library library = Kept.open(folder)) {
                Kept.mark(library, 1, Mark.STARRED);
            }
            Path out = temp.resolve("out.txt");
            String java = ProcessHandle.current().info().command().orElseThrow();
            String script =
                    "trap '' XFSZ; ulimit -f %d || exit 77; exec \"$@\"".formatted(kibibytes);
            Process worker =
                    new ProcessBuilder(
                                    "/bin/bash",
                                    "-c",
                                    script,
                                    "bash",
                                    java,
                                    "-XX:-UsePerfData",
                                    "--enable-native-access=ALL-UNNAMED",
                                    "-Dorg.sqlite.tmpdir=" + System.getProperty("java.io.tmpdir"),
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    Worker.class.getName(),
                                    folder.toString())
                            .redirectErrorStream(true)
                            .redirectOutput(out.toFile())
                            .start();
            int exit = worker.waitFor();
            List<String> said = Files.readAllLines(out);
            assumeTrue(exit != 77, "no limits here");
            String last = said.isEmpty() ? "nothing" : said.getLast();
            assumeTrue(last.startsWith("stopped "), () -> "the worker could not start: " + said);
            int added = Integer.parseInt(last.replaceAll("\\D+", ""));
            assertTrue(added > 0, said::toString);
            try (Library library = Kept.open(folder)) {
                assertEquals(List.of(), library.check());
                assertEquals(added, library.holdings().papers(), "all or nothing of each");
                assertEquals(1, library.holdings().marked());
                Kept.fill(library, added + 1, added + 1);
                assertTrue(new Backups(folder, Clock.systemUTC()).take(library).bytes() > 0);
            }
        }
    }

    /// Imports until there is no room.
    static final class Worker {
        private Worker() {}

        public static void main(String[] arguments) throws Exception {
            int added = 0;
            try (Library library = Kept.open(Path.of(arguments[0]))) {
                while (true) {
                    Kept.fill(library, added + 1, added + 1);
                    added++;
                }
            } catch (LibraryException e) {
                System.out.println("stopped " + added + " " + e.reason());
            }
        }
    }
}
