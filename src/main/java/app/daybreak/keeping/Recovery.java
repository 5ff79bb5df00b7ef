package app.daybreak.keeping;

import app.daybreak.library.Holdings;
import app.daybreak.library.LibraryException;
import app.daybreak.library.LibraryException.Reason;
import app.daybreak.library.LibraryFile;
import app.daybreak.library.Salvage;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/// Mends a damaged library: what can be read of it goes into a new file, with what the newest good
/// backup of the same library has beyond that. The damaged file is kept among the backups.
public final class Recovery {
    private final Path library;
    private final BackupFolder folder;
    private final Clock clock;

    /// A recovery of the library in a folder. The caller holds its [LibraryLock], and the library
    /// is closed.
    public Recovery(Path library, Clock clock) {
        this.library = library;
        this.clock = clock;
        folder = new BackupFolder(library);
    }

    /// What came of it.
    ///
    /// @param readable what could be read of the damaged library
    /// @param backup the backup that was used, or empty where there is none
    /// @param now what the library holds now
    /// @param aside where the damaged file lies
    public record Recovered(
            Holdings readable, Optional<Backup> backup, Holdings now, Optional<Path> aside) {}

    /// Mends the library.
    public Recovered run() throws LibraryException {
        Path live = library.resolve(LibraryFile.NAME);
        try {
            Path part = folder.part();
            // SQLite writes into a file that it reads when it finds a log beside it.
            Path damaged = folder.part();
            try {
                Restore.copyWithLog(live, damaged);
                Optional<Backup> backup = newestGood(damaged);
                Holdings readable =
                        Salvage.run(damaged, backup.map(Backup::file).orElse(null), part);
                LibraryFile.closeLog(part);
                Holdings now = LibraryFile.holdings(part);
                if (now.papers() + now.deeds() == 0) {
                    throw new LibraryException(Reason.DAMAGED, "nothing of it can be read");
                }
                return new Recovered(readable, backup, now, new Restore(library, clock).put(part));
            } finally {
                Restore.drop(part);
                Restore.drop(damaged);
            }
        } catch (IOException e) {
            throw new LibraryException(Reason.FAILED, e);
        }
    }

    /// Ids of another library would mean something else. Where nothing of the identity can be read,
    /// the newest is as near as one can come.
    private Optional<Backup> newestGood(Path damaged) throws IOException {
        String identity = identity(damaged);
        for (Backup backup : folder.all()) {
            Holdings holdings = backup.holdings();
            if (backup.kind() != Backup.Kind.TAKEN || holdings == null) continue;
            boolean same = identity == null || identity.equals(holdings.identity());
            if (same && isSound(backup.file())) return Optional.of(backup);
        }
        return Optional.empty();
    }

    private static @Nullable String identity(Path damaged) {
        try {
            return LibraryFile.identity(damaged);
        } catch (LibraryException e) {
            return null;
        }
    }

    private static boolean isSound(Path file) {
        try {
            return LibraryFile.quickCheck(file).isEmpty();
        } catch (LibraryException e) {
            return false;
        }
    }
}
