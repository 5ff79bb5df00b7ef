package app.daybreak.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import app.daybreak.given.Child;
import app.daybreak.given.DigestText;
import app.daybreak.library.ImportRun;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Programs that import into one library at once, some of which are killed: only what a dead one
/// imported was interrupted.
@Timeout(300)
final class LiveImportsTest {
    @TempDir Path temp;
    private final List<Process> programs = new ArrayList<>();

    @AfterEach
    void end() throws Exception {
        for (Process each : programs) each.destroyForcibly().waitFor();
    }

    @Test
    void onlyDeadImportsWereInterrupted() throws Exception {
        try (Library library = open()) {
            Process one = start("one", 1);
            Process other = start("other", 3);
            assertEquals(List.of(), library.imports().interrupted());
            assertEquals(ImportRun.State.GOES_ON, run(library, "one").state());
            one.destroyForcibly().waitFor(); // SIGKILL
            assertTrue(run(library, "one").unfinished());
            List<ImportRun> interrupted = library.imports().interrupted();
            assertEquals(List.of("one"), interrupted.stream().map(ImportRun::name).toList());
            assertEquals(1, interrupted.getFirst().digests());
            assertEquals(1, interrupted.getFirst().sums().fresh(), "what came in is known");
            assertEquals(List.of(), library.imports().interrupted(), "told once");
            other.getOutputStream().close(); // it goes on
            assertTrue(other.waitFor(2, TimeUnit.MINUTES));
            assertEquals("end", Files.readAllLines(temp.resolve("other.said")).getLast());
            assertEquals(List.of(), library.imports().interrupted());
            ImportRun ended = run(library, "other");
            assertTrue(ended.ended());
            assertFalse(ended.sums().cancelled());
            assertEquals(2, ended.sums().fresh());
            assertTrue(run(library, "one").sums().cancelled());
            assertTrue(run(library, "one").unfinished());
            assertFalse(ended.unfinished());
        }
    }

    /// The one that began it and the one that looks are the same here.
    @Test
    void anImportOfThisProgramGoesOnUntilItsLibraryIsClosed() throws Exception {
        try (Library second = open()) {
            try (Library first = open()) {
                var _ = first.imports().begin(List.of("/a/year"));
                assertEquals(List.of(), first.imports().interrupted());
                assertEquals(List.of(), second.imports().interrupted());
            }
            assertEquals(1, second.imports().interrupted().size());
        }
    }

    /// The writer here is no import: that one is between its transactions.
    @Test
    void whoOnlyLooksWaitsForNoWriter() throws Exception {
        try (Library importing = open();
                Library looking = open();
                Connection writer = database();
                Statement sql = writer.createStatement()) {
            var _ = importing.imports().begin(List.of("/a/year"));
            sql.execute("BEGIN IMMEDIATE");
            assertEquals(List.of(), looking.imports().interrupted());
        }
    }

    /// Another program looks at the same import at the same moment.
    @Test
    void anImportThatIsLookedAtIsNotTakenForALiveOne() throws Exception {
        long run;
        try (Library first = open()) {
            run = first.imports().begin(List.of("/a/year"));
        }
        Path said = temp.resolve("said");
        Path locks = temp.resolve("library").resolve("imports.lock");
        await(Child.start(Child.line(Looker.class, locks, run), said), said);
        try (Library second = open()) {
            assertEquals(1, second.imports().interrupted().size());
        }
    }

    @Test
    void anImportWhoseEndCannotBeNotedIsNotHeldAlive() throws Exception {
        try (Library first = open();
                Library second = open();
                Connection other = database();
                Statement sql = other.createStatement()) {
            long run = first.imports().begin(List.of("/a/year"));
            sql.execute("DROP TABLE import_problem");
            ImportRun.Sums sums = new ImportRun.Sums(1, 1, 0, 0, false);
            assertThrows(LibraryException.class, () -> first.imports().end(run, sums, List.of()));
            assertEquals(1, second.imports().interrupted().size());
        }
    }

    /// The commit fails; then the number is another program's.
    @Test
    void anImportThatWasNotBegunIsNotHeldAlive() throws Exception {
        try (Library first = open();
                Connection other = database();
                Statement sql = other.createStatement()) {
            sql.execute("CREATE TABLE z(x REFERENCES import(id) DEFERRABLE INITIALLY DEFERRED)");
            sql.execute(
                    "CREATE TRIGGER zz AFTER INSERT ON import BEGIN INSERT INTO z VALUES(-1); END");
            assertThrows(LibraryException.class, () -> first.imports().begin(List.of("/a/year")));
            sql.execute("DROP TRIGGER zz");
            try (Library second = open()) {
                var _ = second.imports().begin(List.of("/b/year"));
            }
            assertEquals(1, first.imports().interrupted().size());
        }
    }

    private Connection database() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + temp.resolve("library/library.db"));
    }

    private Library open() throws Exception {
        return Library.open(temp.resolve("library"), Clock.systemUTC());
    }

    private static ImportRun run(Library library, String name) throws Exception {
        return library.imports().all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// A program that stands still in its import, after the first of two digests.
    private Process start(String name, int number) throws Exception {
        Path digests = temp.resolve(name);
        for (int i = number; i < number + 2; i++) {
            DigestText.write(digests.resolve(i + ".md"), "2605.%05d".formatted(i));
        }
        Path said = temp.resolve(name + ".said");
        Process program =
                Child.start(Child.line(Worker.class, temp.resolve("library"), digests), said);
        await(program, said);
        return program;
    }

    private void await(Process program, Path said) throws Exception {
        programs.add(program);
        while (!Files.readString(said).contains("half")) {
            if (!program.isAlive()) fail(Files.readString(said));
            Thread.sleep(10);
        }
    }

    /// Looks at an import, and stands still while it does.
    static final class Looker {
        private Looker() {}

        public static void main(String[] arguments) throws Exception {
            try (FileChannel file =
                    FileChannel.open(
                            Path.of(arguments[0]),
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE)) {
                var _ = file.tryLock(Long.parseLong(arguments[1]), 1, true);
                System.out.println("half");
                var _ = System.in.readAllBytes();
            }
        }
    }

    /// Imports a folder, and waits after its first digest for the end of its input.
    static final class Worker {
        private Worker() {}

        public static void main(String[] arguments) throws Exception {
            try (Library library = Library.open(Path.of(arguments[0]), Clock.systemUTC())) {
                var _ =
                        new Importer(library)
                                .run(
                                        List.of(Path.of(arguments[1])),
                                        progress -> standStill(progress.done()),
                                        () -> false);
            }
            System.out.println("end");
        }

        private static void standStill(int done) {
            if (done != 1) return;
            System.out.println("half");
            try {
                var _ = System.in.readAllBytes();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
