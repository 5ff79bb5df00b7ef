package app.daybreak.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.given.DamagedLibrary;
import app.daybreak.library.Holdings;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.LibraryException.Reason;
import app.daybreak.library.LibraryFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Copies of backups in another folder.
final class SnapshotsTest {
    @TempDir Path temp;
    private final Days clock = new Days(Instant.parse("2026-05-02T08:00:00Z"));

    private Path from() throws LibraryException {
        Path from = temp.resolve("from");
        try (Library library = Kept.open(from)) {
            Kept.fill(library, 1, 20);
            var _ = new Backups(from, Clock.systemUTC()).take(library);
        }
        return from;
    }

    /// One more paper, a backup and its copy.
    private void day(Path from, Path copies, int paper) throws LibraryException {
        try (Library library = Kept.open(from)) {
            Kept.fill(library, paper, paper);
            var _ = new Backups(from, clock).take(library);
        }
        clock.pass(Duration.ofDays(1));
        assertTrue(new Snapshots(from, copies).bring().isPresent());
    }

    private static List<Integer> papers(Path copies) throws IOException, LibraryException {
        List<Integer> papers = new ArrayList<>();
        try (Stream<Path> files = Files.list(copies)) {
            for (Path file : files.sorted().toList())
                papers.add(LibraryFile.holdings(file).papers());
        }
        return papers;
    }

    /// A restored library has another identity than its copies.
    @Test
    void aRestoredLibraryThinsTheCopiesOfWhatItWas() throws Exception {
        Path from = temp.resolve("from");
        Path copies = temp.resolve("copies");
        try (Library library = Kept.open(from)) {
            Kept.fill(library, 1, 40);
        }
        for (int i = 41; i <= 43; i++) day(from, copies, i);
        assertEquals(List.of(41, 42, 43), papers(copies));
        var _ = new Restore(from, clock).from(new Backups(from, clock).all().getFirst().file());
        for (int i = 44; i <= 46; i++) day(from, copies, i);
        assertEquals(List.of(44, 45, 46), papers(copies));
    }

    @Test
    void aRestoredLibraryThatHoldsLessLeavesTheNewestGoodCopyOfWhatItWas() throws Exception {
        Path from = temp.resolve("from");
        Path copies = temp.resolve("copies");
        for (int i = 1; i <= 2; i++) day(from, copies, i);
        Path small = new Backups(from, clock).all().getFirst().file();
        try (Library library = Kept.open(from)) {
            Kept.fill(library, 3, 60);
        }
        for (int i = 61; i <= 63; i++) day(from, copies, i);
        var _ = new Restore(from, clock).from(small);
        for (int i = 3; i <= 6; i++) day(from, copies, i);
        assertEquals(List.of(63, 4, 5, 6), papers(copies));
    }

    @Test
    void aCopyThatWentBadPushesNoGoodOneOut() throws Exception {
        Path large = temp.resolve("large");
        Path small = temp.resolve("small");
        DamagedLibrary.fill(large, 1, 60);
        DamagedLibrary.fill(small, 1, 2);
        Path copies = Files.createDirectory(temp.resolve("copies"));
        put(copies, 1, large);
        put(copies, 2, large);
        DamagedLibrary.destroyTexts(large); // the counts do not show it
        put(copies, 3, large);
        for (int day = 4; day <= 6; day++) put(copies, day, small);
        Path fresh = copies.resolve("library-2026-05-06-080000.db");
        new Thinning(all(copies), fresh).run(Retention::keepLast);
        assertEquals(List.of(60, 60, 60, 2, 2, 2), papers(copies));
        Files.delete(copies.resolve("library-2026-05-03-080000.db"));
        new Thinning(all(copies), fresh).run(Retention::keepLast);
        assertEquals(List.of(60, 2, 2, 2), papers(copies));
    }

    private static void put(Path copies, int day, Path library) throws IOException {
        String name = "library-2026-05-0%d-080000.db".formatted(day);
        Files.copy(library.resolve(LibraryFile.NAME), copies.resolve(name));
    }

    private static List<Backup> all(Path copies) throws IOException {
        List<Backup> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(copies)) {
            for (Path file : files.toList()) all.add(BackupFolder.named(file).orElseThrow());
        }
        return all;
    }

    @Test
    void copiesOfBackupsAreWholeAndFew() throws Exception {
        Path from = temp.resolve("from");
        Path copies = temp.resolve("Dropbox/copies");
        Snapshots snapshots = new Snapshots(from, copies);
        assertTrue(snapshots.bring().isEmpty());
        Path last = copies;
        for (int i = 1; i <= Snapshots.KEPT + 2; i++) {
            try (Library library = Kept.open(from)) {
                Kept.fill(library, i, i);
                var _ = new Backups(from, clock).take(library);
            }
            clock.pass(Duration.ofDays(1));
            last = snapshots.bring().orElseThrow();
            assertTrue(snapshots.bring().isEmpty(), "it is there");
        }
        Holdings holdings = LibraryFile.holdings(last);
        assertEquals(Snapshots.KEPT + 2, holdings.papers());
        try (var files = Files.list(copies)) {
            assertEquals(Snapshots.KEPT, files.count());
        }
    }

    @Test
    void twoLibrariesMaySendTheirCopiesToOneFolder() throws Exception {
        Path copies = temp.resolve("copies");
        for (int i = 1; i <= Snapshots.KEPT + 1; i++) {
            for (String name : List.of("a", "b")) {
                Path from = temp.resolve(name);
                try (Library library = Kept.open(from)) {
                    Kept.fill(library, i, i);
                    var _ = new Backups(from, clock).take(library);
                }
                clock.pass(Duration.ofHours(12));
                assertTrue(new Snapshots(from, copies).bring().isPresent());
            }
        }
        try (Stream<Path> files = Files.list(copies)) {
            assertEquals(2 * Snapshots.KEPT, files.count());
        }
    }

    @Test
    void copiesDoNotGoAmongTheBackupsOfALibrary() throws Exception {
        Path from = from();
        Path other = temp.resolve("other");
        Kept.open(other).close();
        for (Path folder : List.of(other, other.resolve("backups"), from.resolve("backups"))) {
            Snapshots snapshots = new Snapshots(from, folder);
            LibraryException e = assertThrows(LibraryException.class, snapshots::bring);
            assertEquals(Reason.OCCUPIED, e.reason());
        }
        assertEquals(temp.resolve("copies"), Snapshots.fit(temp.resolve("copies")));
    }

    @Test
    void aDamagedBackupIsNotCopied() throws Exception {
        Path from = from();
        Path backup = new Backups(from, Clock.systemUTC()).all().getFirst().file();
        byte[] bytes = Files.readAllBytes(backup);
        Arrays.fill(bytes, bytes.length - 8192, bytes.length, (byte) 0x55);
        Files.write(backup, bytes);
        Path copies = temp.resolve("copies");
        assertThrows(LibraryException.class, () -> new Snapshots(from, copies).bring());
        try (var files = Files.list(copies)) {
            assertEquals(0, files.count());
        }
    }
}
