package app.daybreak.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Mark;
import app.daybreak.query.PaperQuery;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Several threads and several programs on one library.
final class SharingTest {
    private static final ArxivId PAPER = ArxivId.of("2605.00001");

    @TempDir Path folder;

    @Test
    void twoProgramsSeeWhatTheOtherDid() throws Exception {
        try (Library one = Given.open(folder);
                Library two = Given.open(folder)) {
            var _ = one.add(Given.digest(1, Given.content("2605.00001")));
            assertEquals(1, two.count(PaperQuery.ALL));
            Given.mark(two, PAPER, Mark.STARRED);
            assertTrue(one.paper(PAPER).orElseThrow().state().starred());
            assertEquals(
                    AddedDigest.ALREADY_THERE,
                    two.add(Given.digest(1, Given.content("2605.00001"))));
        }
    }

    @Test
    void twoProgramsWriteAtOnceAndNothingIsLost() throws Exception {
        int each = 25;
        try (Library one = Given.open(folder);
                Library two = Given.open(folder);
                var threads = Executors.newFixedThreadPool(3)) {
            List<Future<?>> writers = new ArrayList<>();
            for (Library library : List.of(one, two)) {
                int first = library == one ? 1 : 1001;
                writers.add(
                        threads.submit(() -> {
                            for (int i = first; i < first + each; i++) {
                                var content = Given.content("2605.%05d".formatted(i));
                                var _ = library.add(Given.digest(i, content));
                            }
                            return true;
                        }));
            }
            writers.add(
                    threads.submit(() -> {
                        for (int i = 0; i < each; i++) {
                            var _ = one.acts().toggle(PaperKeys.of(PAPER), Mark.READ);
                        }
                        return true;
                    }));
            for (Future<?> writer : writers) {
                var _ = writer.get();
            }
            assertEquals(2 * each, one.count(PaperQuery.ALL));
            assertEquals(List.of(), two.check());
        }
    }

    @Test
    void closingWhileAnotherThreadReadsGivesItAnErrorAndNoMore() throws Exception {
        for (int round = 0; round < 5; round++) {
            Library library = Given.open(folder);
            var _ = library.add(Given.digest(1, Given.content("2605.00001")));
            CountDownLatch reading = new CountDownLatch(3);
            try (var threads = Executors.newCachedThreadPool()) {
                List<Future<?>> readers = new ArrayList<>();
                for (int i = 0; i < 3; i++) {
                    readers.add(
                            threads.submit(() ->
                                    assertThrows(
                                            LibraryException.class,
                                            () -> readOnAndOn(library, reading))));
                }
                reading.await();
                library.close();
                for (Future<?> reader : readers) {
                    var _ = reader.get();
                }
            }
        }
    }

    @Test
    void aClosedLibrarySaysSo() throws Exception {
        Library library = Given.open(folder);
        library.close();
        library.close();
        assertThrows(LibraryException.class, () -> library.count(PaperQuery.ALL));
        assertThrows(LibraryException.class, () -> Given.mark(library, PAPER, Mark.READ));
    }

    private static void readOnAndOn(Library library, CountDownLatch reading)
            throws LibraryException {
        while (true) {
            assertEquals(1, library.list(PaperQuery.ALL).size());
            assertTrue(library.paper(PAPER).isPresent());
            Given.mark(library, PAPER, Mark.READ);
            reading.countDown();
        }
    }

    @Test
    void anInterruptedQuestionCanBeAskedAgain() throws Exception {
        Given.open(folder).close();
        try (Database database = Database.forReading(folder.resolve("library.db"));
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Long> endless = threads.submit(() -> countTo(database, 1L << 40));
            while (!endless.isDone()) {
                database.interrupt();
                Thread.sleep(5);
            }
            assertThrows(ExecutionException.class, endless::get);
            assertEquals(3, countTo(database, 3));
        }
    }

    private static long countTo(Database database, long last) throws LibraryException {
        return database.alone(() -> {
            PreparedStatement s =
                    database.prepare(
                            "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n <"
                                    + " ?) SELECT count(*) FROM c");
            s.setLong(1, last);
            try (ResultSet r = s.executeQuery()) {
                return r.next() ? r.getLong(1) : 0;
            }
        });
    }
}
