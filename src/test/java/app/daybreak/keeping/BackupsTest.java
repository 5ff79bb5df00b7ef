package app.daybreak.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.daybreak.keeping.Backup.Kind;
import app.daybreak.library.Holdings;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.LibraryFile;
import app.daybreak.library.PaperKeys;
import app.daybreak.paper.Mark;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/// Backups of real libraries in real folders.
final class BackupsTest {
    @TempDir Path folder;
    private final Days clock = new Days(Instant.parse("2026-05-02T08:00:00Z"));

    @Test
    void aBackupHoldsWhatTheLibraryHolds() throws Exception {
        try (Library library = Kept.open(folder)) {
            Kept.fill(library, 1, 3);
            Kept.mark(library, 2, Mark.STARRED);
            var _ = library.acts().tags().put(PaperKeys.of(Kept.id(1)), "vae", true);
            library.acts().note(Kept.id(3), "read again", false);
            Backup backup = backups().take(library);
            assertEquals("library-2026-05-02-080000.db", backup.name());
            assertTrue(library.holdings().sameAs(holdings(backup)));
            assertEquals(
                    List.of(3, 3, 1, 1, 1, 1),
                    List.of(
                            holdings(backup).papers(),
                            holdings(backup).digests(),
                            holdings(backup).marked(),
                            holdings(backup).tagged(),
                            holdings(backup).tags(),
                            holdings(backup).notes()));
            assertEquals(List.of(backup), backups().all());
        }
    }

    @Test
    void itIsForItsOwnerAlone() throws Exception {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        try (Library library = Kept.open(folder)) {
            Path file = backups().take(library).file();
            assertEquals("rw-------", permissions(file));
            assertEquals("rwx------", permissions(folder.resolve("backups")));
        }
    }

    private static String permissions(Path file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void withoutAChangeThereIsNoSecondOne() throws Exception {
        try (Library library = Kept.open(folder)) {
            assertTrue(backups().takeIfChanged(library).isEmpty(), "nothing to keep yet");
            Kept.fill(library, 1, 1);
            assertTrue(backups().takeIfChanged(library).isPresent());
            assertTrue(backups().takeIfChanged(library).isEmpty());
            Kept.mark(library, 1, Mark.READ);
            assertTrue(backups().takeIfChanged(library).isPresent());
            assertTrue(library.acts().undo().isPresent());
            assertTrue(backups().takeIfChanged(library).isPresent(), "undone is a change too");
        }
    }

    @Test
    void beforeRemovalsThereIsOneOfTheLastMinutes() throws Exception {
        try (Library library = Kept.open(folder)) {
            Kept.fill(library, 1, 1);
            Backups backups = backups();
            assertTrue(backups.takeBeforeRemoval(library).isPresent());
            Kept.mark(library, 1, Mark.READ);
            clock.pass(Duration.ofMinutes(9));
            assertTrue(backups.takeBeforeRemoval(library).isEmpty(), "one is nine minutes old");
            clock.pass(Duration.ofMinutes(2));
            assertTrue(backups.takeBeforeRemoval(library).isPresent());
            Kept.mark(library, 1, Mark.STARRED);
            assertTrue(backups().takeBeforeRemoval(library).isEmpty(), "another program's will do");
            clock.pass(Duration.ofDays(1));
            assertTrue(backups.takeIfChanged(library).isPresent());
            clock.pass(Duration.ofDays(1));
            assertTrue(backups.takeBeforeRemoval(library).isEmpty(), "nothing changed");
        }
    }

    @Test
    void atExitMarksAloneWaitForTheNextDay() throws Exception {
        try (Library library = Kept.open(folder)) {
            Kept.fill(library, 1, 1);
            assertTrue(backups().takeIfDue(library).isPresent());
            Kept.mark(library, 1, Mark.READ);
            clock.pass(Duration.ofHours(3));
            assertTrue(backups().takeIfDue(library).isEmpty());
            Kept.fill(library, 2, 2);
            assertTrue(backups().takeIfDue(library).isPresent(), "a digest came in");
            Kept.mark(library, 2, Mark.READ);
            clock.pass(Duration.ofHours(21));
            assertTrue(backups().takeIfDue(library).isPresent());
            clock.pass(Duration.ofDays(9));
            assertTrue(backups().takeIfDue(library).isEmpty(), "nothing changed");
        }
    }

    @Test
    void olderOnesAreThinnedOutAndOthersStay() throws Exception {
        Files.createDirectories(folder.resolve("backups"));
        Path own = Files.writeString(folder.resolve("backups").resolve("library-mine.db"), "mine");
        Path old = folder.resolve("backups").resolve("replaced-2020-01-01-000000.db");
        Files.writeString(old, "what a restore replaced");
        try (Library library = Kept.open(folder)) {
            Kept.fill(library, 1, 1);
            for (int i = 0; i < 30; i++) {
                var _ = backups().take(library);
                clock.pass(Duration.ofHours(12));
            }
            List<Backup> all = backups().all();
            assertEquals(
                    9, // 10 to 16 May, the Sunday of the week that began in April, one of the last
                    // three
                    all.stream().filter(b -> b.kind() == Kind.TAKEN).count(),
                    all::toString);
        }
        assertEquals("mine", Files.readString(own));
        assertTrue(Files.exists(old));
    }

    @Test
    void aDamagedLibraryIsNotBackedUpAndTheGoodOneStays() throws Exception {
        try (Library library = Kept.open(folder)) {
            Kept.fill(library, 1, 100);
            var _ = backups().take(library);
        }
        Path file = folder.resolve("library.db");
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 5 * 8192, bytes.length, (byte) 0xA5);
        Files.write(file, bytes);
        clock.pass(Duration.ofMinutes(1));
        try (Library library = Kept.open(folder)) {
            assertThrows(LibraryException.class, () -> backups().take(library));
        }
        List<Backup> all = backups().all();
        assertEquals(1, all.size());
        assertEquals(100, holdings(all.getFirst()).papers());
        try (var files = Files.list(folder.resolve("backups"))) {
            assertEquals(1, files.count(), "no rest of the one that failed");
        }
    }

    @Test
    void aBackupThatWentBadIsSaidToBeAndPushesNothingOut() throws Exception {
        try (Library library = Kept.open(folder)) {
            Kept.fill(library, 1, 2);
            Backup first = backups().take(library);
            clock.pass(Duration.ofMinutes(1));
            Files.writeString(folder.resolve("backups/library-2026-05-02-083000.db"), "broken");
            Backup second = backups().take(library);
            assertTrue(Files.exists(first.file()), "one of the last three");
            List<Backup> all = backups().all();
            assertEquals(3, all.size());
            assertTrue(all.stream().anyMatch(b -> b.holdings() == null));
            assertTrue(second.taken().isAfter(Instant.parse("2026-05-02T08:30:00Z")));
        }
    }

    @Test
    void aClockThatWasSetBackPutsTheNewOneInFrontAllTheSame() throws Exception {
        try (Library library = Kept.open(folder)) {
            Kept.fill(library, 1, 1);
            var _ = backups().take(library);
            clock.pass(Duration.ofDays(-400));
            Kept.fill(library, 2, 2);
            Backup second = backups().take(library);
            assertEquals(second, backups().all().getFirst());
            assertEquals(2, holdings(second).papers());
        }
    }

    @Test
    void peopleWorkOnWhileABackupIsTaken() throws Exception {
        try (Library library = Kept.open(folder);
                var threads = java.util.concurrent.Executors.newSingleThreadExecutor()) {
            Kept.fill(library, 1, 5);
            var working =
                    threads.submit(() -> {
                        for (int i = 6; i < 60; i++) Kept.fill(library, i, i);
                        return true;
                    });
            Backup backup = backups().take(library);
            assertTrue(working.get());
            int papers = holdings(backup).papers();
            assertTrue(papers >= 5 && papers <= 59, () -> papers + " papers");
            assertEquals(List.of(), LibraryFile.quickCheck(backup.file()));
        }
    }

    @Test
    void libraryOfAnOlderProgramIsListed() throws Exception {
        Files.writeString(folder.resolve("library-v1.db"), "old");
        assertEquals(Kind.OUTDATED, backups().all().getFirst().kind());
    }

    @Test
    void aCopyMustLieBetweenBeforeAndAfter() throws Exception {
        try (Library library = Kept.open(folder)) {
            Kept.fill(library, 1, 1);
            Holdings one = library.holdings();
            Kept.fill(library, 2, 2);
            Holdings two = library.holdings();
            Kept.fill(library, 3, 3);
            Holdings three = library.holdings();
            assertTrue(Backups.isBetween(one, two, three));
            assertTrue(Backups.isBetween(two, two, two));
            assertFalse(Backups.isBetween(two, one, two));
            assertFalse(Backups.isBetween(two, one, three));
            assertFalse(Backups.isBetween(one, three, two));
        }
    }

    private Backups backups() {
        return new Backups(folder, clock);
    }

    private static Holdings holdings(Backup backup) {
        return java.util.Objects.requireNonNull(backup.holdings());
    }
}
