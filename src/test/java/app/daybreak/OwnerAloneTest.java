package app.daybreak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.daybreak.given.DamagedLibrary;
import app.daybreak.keeping.Backups;
import app.daybreak.keeping.DeedsCopies;
import app.daybreak.keeping.LibraryLock;
import app.daybreak.library.Library;
import app.daybreak.settings.Settings;
import app.daybreak.settings.SettingsFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What a library writes is readable by its owner alone, also in a folder that others may enter.
final class OwnerAloneTest {
    private static final Set<PosixFilePermission> OTHERS =
            EnumSet.of(
                    PosixFilePermission.GROUP_READ,
                    PosixFilePermission.GROUP_WRITE,
                    PosixFilePermission.OTHERS_READ,
                    PosixFilePermission.OTHERS_WRITE);

    @TempDir Path temp;

    @Test
    void nobodyElseMayReadAnything() throws Exception {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path folder = Files.createDirectory(temp.resolve("library"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Set<String> open = new TreeSet<>();
        try (LibraryLock _ = LibraryLock.take(folder);
                LateLog _ = LateLog.of(folder)) {
            DamagedLibrary.fill(folder, 1, 3);
            try (Library library = Library.open(folder, Clock.systemUTC())) {
                var _ = library.updateIndex();
                var _ = new Backups(folder, Clock.systemUTC()).take(library);
                var _ = new DeedsCopies(folder, Clock.systemUTC()).write(library);
                new SettingsFile(folder).write(Settings.FIRST);
                open.addAll(open(folder));
            }
        }
        open.addAll(open(folder));
        assertEquals(Set.of(), open);
    }

    /// Files that others can read: their own permissions, and those of the folders above up to the
    /// library's, say so.
    private static List<String> open(Path folder) throws Exception {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isOpen(file) && isReachable(file, folder))
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }
    }

    private static boolean isReachable(Path file, Path folder) {
        Path parent = file.getParent();
        return parent == null || parent.equals(folder) || isOpen(parent);
    }

    private static boolean isOpen(Path file) {
        try {
            Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
            permissions.addAll(Files.getPosixFilePermissions(file));
            permissions.retainAll(OTHERS);
            return !permissions.isEmpty();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
