package app.daybreak.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

/// One window a library.
final class LibraryLockTest {
    @TempDir Path folder;

    @Test
    void theSecondIsToldWhoHasIt() throws Exception {
        try (LibraryLock first = LibraryLock.take(folder)) {
            LibraryException e =
                    assertThrows(LibraryException.class, () -> LibraryLock.take(folder));
            assertEquals(LibraryException.Reason.HELD, e.reason());
            String holder = String.valueOf(e.getMessage());
            assertTrue(holder.contains(System.getProperty("user.name")), holder);
            assertTrue(holder.endsWith(", " + ProcessHandle.current().pid()), holder);
            assertFalse(first.isAfterUncleanEnd());
        }
        LibraryLock.take(folder).close();
    }

    @Test
    void commandsWorkBesideIt() throws Exception {
        try (LibraryLock _ = LibraryLock.take(folder);
                Library library = Kept.open(folder)) {
            Kept.fill(library, 1, 1);
        }
    }

    @Test
    void anUncleanEndCanBeLeftToTheNext() throws Exception {
        try (LibraryLock lock = LibraryLock.take(folder)) {
            lock.keepUnclean();
        }
        try (LibraryLock lock = LibraryLock.take(folder)) {
            assertTrue(lock.isAfterUncleanEnd());
        }
        try (LibraryLock lock = LibraryLock.take(folder)) {
            assertFalse(lock.isAfterUncleanEnd());
        }
    }

    @Test
    void whoDidNotGiveItBackEndedUncleanly() throws Exception {
        LibraryLock.take(folder).close();
        try (LibraryLock lock = LibraryLock.take(folder)) {
            assertFalse(lock.isAfterUncleanEnd());
        }
        Files.writeString(folder.resolve("lock"), "ada@engine, 1843\n"); // killed: text, no lock
        try (LibraryLock lock = LibraryLock.take(folder)) {
            assertTrue(lock.isAfterUncleanEnd());
        }
    }
}
