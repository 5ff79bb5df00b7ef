package app.daybreak.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.given.Child;
import app.daybreak.library.Deeds.OfPaper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/// From every schema there was to the newest, with all that a person did; and when the program is
/// killed on the way, how often is said by `-Ddaybreak.kills=50`.
final class MigrationTest {
    private static final int KILLS = Integer.getInteger("daybreak.kills", 2);
    private static final int MARKS = 300;

    @TempDir Path temp;

    static IntStream schemas() {
        return IntStream.range(1, Migrations.newest());
    }

    private static void makeOld(Path folder, int schema, int marks) throws Exception {
        Files.createDirectories(folder);
        try (Database old = Database.forWriting(folder.resolve("library.db"))) {
            Migrations.run(old, schema);
            old.execute(
                    "INSERT INTO mark(paper, starred, changed) WITH RECURSIVE n(i) AS (SELECT 1 UNION"
                            + " ALL SELECT i + 1 FROM n WHERE i < "
                            + marks
                            + ") SELECT 54800000 + i, 1, 1 FROM n");
            old.execute("INSERT INTO tag(name, colour) VALUES('vae', '#aa3300')");
            old.execute("INSERT INTO paper_tag SELECT paper, 1 FROM mark");
            old.execute("INSERT INTO note SELECT paper, 'note ' || paper, 1 FROM mark");
            old.execute("INSERT INTO saved_search(position, name, query) VALUES(1, '流', '流匹配')");
        }
    }

    private static void assertAllThere(Library library, int marks) throws LibraryException {
        Deeds deeds = library.deeds();
        assertEquals(marks, deeds.papers().size());
        for (OfPaper paper : deeds.papers()) {
            assertTrue(paper.state().starred());
            assertEquals(List.of("vae"), paper.tags());
            assertEquals("note " + paper.id().key(), paper.note());
        }
        assertEquals("流匹配", deeds.searches().getFirst().query());
        assertEquals(List.of(), library.check());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everySchemaKeepsWhatAPersonDid(int schema) throws Exception {
        makeOld(temp, schema, MARKS);
        try (Library library = Given.open(temp)) {
            assertAllThere(library, MARKS);
        }
        Holdings kept = LibraryFile.holdings(temp.resolve("library-v" + schema + ".db"));
        assertEquals(MARKS, kept.marked());
    }

    /// A table is in the way of the ninth step.
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 8})
    void aStepThatFailsLeavesTheOldLibrary(int schema) throws Exception {
        makeOld(temp, schema, MARKS);
        Path file = temp.resolve("library.db");
        try (Database old = Database.forWriting(file)) {
            old.execute("CREATE TABLE unseen(something)");
        }
        assertThrows(LibraryException.class, () -> Given.open(temp).close());
        assertEquals(schema, version(file));
        try (Database old = Database.forWriting(file)) {
            old.execute("DROP TABLE unseen");
        }
        try (Library library = Given.open(temp)) {
            assertAllThere(library, MARKS);
        }
    }

    private static long version(Path file) throws Exception {
        try (Database database = Database.forReading(file)) {
            return database.number("PRAGMA user_version");
        }
    }

    @Test
    void aKillOnTheWayLeavesTheOldOrTheNew() throws Exception {
        Random random = new Random(13);
        int marks = 20_000;
        Path old = temp.resolve("old");
        makeOld(old, 1, marks);
        long usual = usual(old);
        int stillOld = 0;
        for (int i = 0; i < KILLS; i++) {
            Path folder = Files.createDirectory(temp.resolve("library" + i));
            Files.copy(old.resolve("library.db"), folder.resolve("library.db"));
            Path said = temp.resolve("said.txt");
            Files.deleteIfExists(said);
            Process worker = Child.start(Child.line(Worker.class, folder), said);
            while (Files.size(said) == 0 && worker.isAlive()) Thread.sleep(2);
            worker.waitFor(random.nextLong(usual + 1), TimeUnit.MILLISECONDS);
            worker.destroyForcibly().waitFor();
            if (version(folder.resolve("library.db")) == 1) stillOld++;
            try (Library library = Given.open(folder)) {
                assertAllThere(library, marks);
            }
            Path kept = folder.resolve("library-v1.db");
            assertEquals(List.of(), LibraryFile.quickCheck(kept));
            assertEquals(marks, LibraryFile.holdings(kept).marked());
            assertFalse(Files.exists(folder.resolve("library.db-journal")));
        }
        System.getLogger(MigrationTest.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "{0} kills while a library was brought up (in {2} ms), {1} before it was: all there",
                        KILLS,
                        stillOld,
                        usual);
    }

    /// About how long the way takes here, in milliseconds.
    private long usual(Path old) throws Exception {
        Path folder = Files.createDirectory(temp.resolve("usual"));
        Files.copy(old.resolve("library.db"), folder.resolve("library.db"));
        Path said = temp.resolve("usual.txt");
        Process worker = Child.start(Child.line(Worker.class, folder), said);
        long began = 0;
        while (worker.isAlive() && !Files.readString(said).contains("end")) {
            if (began == 0 && Files.size(said) > 0) began = System.nanoTime();
            Thread.sleep(2);
        }
        worker.destroyForcibly().waitFor();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    /// Opens an old library.
    static final class Worker {
        private Worker() {}

        public static void main(String[] arguments) throws Exception {
            System.out.println("begin");
            Given.open(Path.of(arguments[0])).close();
            System.out.println("end");
            Thread.sleep(60_000); // to be killed
        }
    }
}
