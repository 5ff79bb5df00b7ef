package app.daybreak.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.keeping.Backup.Kind;
import app.daybreak.library.Holdings;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.LibraryFile;
import app.daybreak.library.Sources;
import app.daybreak.paper.Mark;
import app.daybreak.query.PaperQuery;
import app.daybreak.query.Scope;
import app.daybreak.query.SearchParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Putting a backup in the library's place.
final class RestoreTest {
    @TempDir Path folder;
    private final Days clock = new Days(Instant.parse("2026-05-02T08:00:00Z"));

    private Backup backup() throws LibraryException {
        try (Library library = Kept.open(folder)) {
            Kept.fill(library, 1, 3);
            Kept.mark(library, 2, Mark.STARRED);
            return new Backups(folder, clock).take(library);
        }
    }

    @Test
    void theLibraryIsWhatItWasAndWhatItReplacedIsKept() throws Exception {
        Backup backup = backup();
        Holdings replaced;
        try (Library library = Kept.open(folder)) {
            Kept.fill(library, 4, 9);
            var _ = library.acts().undo();
            var _ = library.updateIndex();
            replaced = library.holdings();
        }
        clock.pass(Duration.ofHours(1));
        Path aside = restore().from(backup.file()).orElseThrow();
        try (Library library = Kept.open(folder)) {
            assertEquals(3, library.count(PaperQuery.ALL));
            assertTrue(library.paper(Kept.id(2)).orElseThrow().state().starred());
            assertNotEquals(replaced.identity(), library.holdings().identity());
            var search = SearchParser.parse("2605.00002 OR title:title", false).search();
            assertEquals(3, library.behindIndex(), "the index is made again");
            var _ = library.updateIndex();
            PaperQuery query = new PaperQuery(new Scope.All(), search, PaperQuery.Order.DATE);
            assertEquals(3, library.count(query));
            assertEquals(List.of(), library.check());
        }
        assertTrue(LibraryFile.holdings(aside).sameAs(replaced));
        List<Backup> all = new Backups(folder, clock).all();
        assertEquals(List.of(Kind.REPLACED, Kind.TAKEN), all.stream().map(Backup::kind).toList());
        assertTrue(Files.exists(backup.file()));
    }

    @Test
    void andBackAgain() throws Exception {
        Backup backup = backup();
        try (Library library = Kept.open(folder)) {
            Kept.fill(library, 4, 9);
        }
        Path aside = restore().from(backup.file()).orElseThrow();
        var _ = restore().from(aside);
        try (Library library = Kept.open(folder)) {
            assertEquals(9, library.count(PaperQuery.ALL));
        }
    }

    @Test
    void whatLiesInTheLogOfACopyComesWithIt() throws Exception {
        var _ = backup();
        Path other = Files.createDirectory(folder.resolve("other"));
        try (Library open = Kept.open(other)) {
            Kept.fill(open, 1, 7); // its log is written into the file when it is closed
            assertTrue(Files.size(other.resolve("library.db-wal")) > 0);
            var _ = restore().from(other.resolve("library.db"));
        }
        try (Library library = Kept.open(folder)) {
            assertEquals(7, library.count(PaperQuery.ALL));
        }
    }

    @Test
    void aRestoredLibraryGetsABackupOfItsOwn() throws Exception {
        Backup backup = backup();
        var _ = restore().from(backup.file());
        try (Library library = Kept.open(folder)) {
            clock.pass(Duration.ofHours(1));
            Backup own = new Backups(folder, clock).takeIfDue(library).orElseThrow();
            assertEquals(
                    library.holdings().identity(),
                    java.util.Objects.requireNonNull(own.holdings()).identity());
        }
    }

    @Test
    void whoGoesBackAndForthLeavesEachStateOnce() throws Exception {
        Backup first = backup();
        try (Library library = Kept.open(folder)) {
            Kept.fill(library, 4, 9);
        }
        Path second = restore().from(first.file()).orElseThrow();
        for (int i = 0; i < 4; i++) {
            clock.pass(Duration.ofMinutes(1));
            var _ = restore().from(i % 2 == 0 ? second : first.file());
        }
        try (Library library = Kept.open(folder)) {
            Kept.mark(library, 3, Mark.LATER);
            var _ = new Backups(folder, clock).take(library);
        }
        List<Integer> papers =
                new Backups(folder, clock)
                        .all().stream()
                                .filter(backup -> backup.kind() == Kind.REPLACED)
                                .map(backup -> java.util.Objects.requireNonNull(backup.holdings()))
                                .map(Holdings::papers)
                                .sorted()
                                .toList();
        assertEquals(List.of(3, 9), papers);
    }

    /// Neither is counted by what a library holds.
    @Test
    void whatDiffersOnlyInSubscriptionsIsNoTwin() throws Exception {
        Backup first = backup();
        for (String place : List.of("one", "two")) {
            try (Library library = Kept.open(folder)) {
                library.sources().put(Sources.Kind.SUBSCRIPTION, place, "what is known");
            }
            clock.pass(Duration.ofMinutes(1));
            var _ = restore().from(first.file());
        }
        try (Library library = Kept.open(folder)) {
            Kept.mark(library, 3, Mark.LATER);
            var _ = new Backups(folder, clock).take(library);
        }
        assertEquals(
                2,
                new Backups(folder, clock)
                        .all().stream().filter(backup -> backup.kind() == Kind.REPLACED).count());
    }

    @Test
    void aLostLibraryComesBack() throws Exception {
        Backup backup = backup();
        Files.delete(folder.resolve("library.db"));
        assertTrue(restore().from(backup.file()).isEmpty());
        try (Library library = Kept.open(folder)) {
            assertEquals(3, library.count(PaperQuery.ALL));
        }
    }

    @Test
    void aDestroyedLibraryIsKeptAsItIs() throws Exception {
        Backup backup = backup();
        Files.writeString(folder.resolve("library.db"), "nothing but this");
        Files.writeString(folder.resolve("library.db-wal"), "and that");
        Path aside = restore().from(backup.file()).orElseThrow();
        assertEquals("nothing but this", Files.readString(aside));
        assertEquals("and that", Files.readString(Path.of(aside + "-wal")));
        try (Library library = Kept.open(folder)) {
            assertEquals(3, library.count(PaperQuery.ALL));
            assertEquals(List.of(), library.check());
        }
    }

    @Test
    void whatIsNoGoodIsNotRestored() throws Exception {
        Backup backup = backup();
        Path text = Files.writeString(folder.resolve("text.db"), "no library".repeat(1000));
        Path cut = folder.resolve("cut.db");
        Files.write(cut, java.util.Arrays.copyOf(Files.readAllBytes(backup.file()), 3 * 8192));
        byte[] before = Files.readAllBytes(folder.resolve("library.db"));
        for (Path bad : List.of(text, cut, folder.resolve("missing.db"), folder)) {
            assertThrows(LibraryException.class, () -> restore().from(bad), bad::toString);
        }
        assertEquals(
                -1,
                java.util.Arrays.mismatch(
                        before, Files.readAllBytes(folder.resolve("library.db"))));
    }

    @Test
    void aLibraryInUseIsNotReplaced() throws Exception {
        Backup backup = backup();
        try (Library library = Kept.open(folder)) {
            LibraryException e =
                    assertThrows(LibraryException.class, () -> restore().from(backup.file()));
            assertEquals(LibraryException.Reason.BUSY, e.reason());
            Kept.fill(library, 4, 4);
        }
        try (Library library = Kept.open(folder)) {
            assertEquals(4, library.count(PaperQuery.ALL));
        }
    }

    private Restore restore() {
        return new Restore(folder, clock);
    }
}
