package app.daybreak.keeping;

import app.daybreak.keeping.Backup.Kind;
import app.daybreak.library.LibraryException;
import app.daybreak.library.LibraryException.Reason;
import app.daybreak.library.LibraryFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Puts another file in a library's place. What is replaced is copied aside first and never
/// deleted; whenever this is cut short, the old library or the new one is there, whole.
public final class Restore {
    /// What SQLite lays beside a file and must not be lost with it.
    private static final List<String> LOGS = List.of("-wal", "-journal");

    /// All that SQLite lays beside a file.
    private static final List<String> BESIDE = List.of("-wal", "-shm", "-journal");

    private final Path library;
    private final BackupFolder folder;
    private final Clock clock;

    /// A restore of the library in a folder. The caller holds its [LibraryLock], and the library is
    /// closed.
    public Restore(Path library, Clock clock) {
        this.library = library;
        this.clock = clock;
        folder = new BackupFolder(library);
    }

    /// Restores a copy of a library.
    ///
    /// @return where what was replaced lies, or empty when there was nothing
    /// @throws LibraryException when the copy is damaged, no library or a newer program's, or when
    ///   another program has the library open; then nothing was replaced
    public Optional<Path> from(Path copy) throws LibraryException {
        List<String> wrong = LibraryFile.quickCheck(copy);
        if (!wrong.isEmpty()) throw new LibraryException(Reason.DAMAGED, wrong.getFirst());
        try {
            Path part = folder.part();
            try {
                fetch(copy, part);
                List<String> torn = LibraryFile.quickCheck(part);
                if (!torn.isEmpty()) throw new LibraryException(Reason.DAMAGED, torn.getFirst());
                LibraryFile.rename(part);
                return put(part);
            } finally {
                drop(part);
            }
        } catch (IOException e) {
            throw new LibraryException(Reason.FAILED, e);
        }
    }

    /// Copies a library with its log, if it has one, and makes one file of both. A program that is
    /// writing there meanwhile leaves a torn copy, which the check behind this finds.
    private static void fetch(Path copy, Path part) throws LibraryException, IOException {
        copyWithLog(copy, part);
        LibraryFile.closeLog(part);
    }

    /// Copies a library and the log beside it, over what is there.
    static void copyWithLog(Path file, Path copy) throws IOException {
        for (String end : LOGS) keep(beside(file, end), beside(copy, end));
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        BackupFolder.ownerAlone(copy);
    }

    /// Whether no log lies beside a file.
    static boolean isAlone(Path file) {
        return LOGS.stream().noneMatch(end -> Files.exists(beside(file, end)));
    }

    /// Takes away a file that was to be given up, and its logs.
    static void drop(Path file) throws IOException {
        Files.deleteIfExists(file);
        for (String end : BESIDE) {
            Files.deleteIfExists(beside(file, end));
        }
    }

    /// Puts a finished file in the library's place.
    Optional<Path> put(Path part) throws LibraryException, IOException {
        LibraryFile.sync(part);
        Path live = library.resolve(LibraryFile.NAME);
        Optional<Path> aside = Files.exists(live) ? Optional.of(aside(live)) : Optional.empty();
        if (aside.isPresent()) LibraryFile.syncFolder(folder.made());
        // The log of the old file would be replayed into the new one.
        for (String end : BESIDE) {
            Files.deleteIfExists(beside(live, end));
        }
        Files.move(part, live, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        LibraryFile.syncFolder(library);
        return aside;
    }

    /// The log goes first: SQLite throws it away when it cannot understand the file.
    private Path aside(Path live) throws LibraryException, IOException {
        Path aside = folder.free(Kind.REPLACED, clock.instant(), Instant.EPOCH);
        for (String end : LOGS) keep(beside(live, end), beside(aside, end));
        boolean needed = false;
        try {
            needed = !closeLog(live);
        } finally {
            for (String end : LOGS) if (!needed) Files.deleteIfExists(beside(aside, end));
        }
        keep(live, aside);
        return aside;
    }

    private static void keep(Path file, Path copy) throws IOException {
        if (!Files.exists(file)) return;
        Path part = beside(copy, ".part"); // half a copy must not look like a whole one
        try {
            Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
            BackupFolder.ownerAlone(part);
            LibraryFile.sync(part);
            Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /// @return false when the file is too damaged for that; it is kept together with its log
    private static boolean closeLog(Path live) throws LibraryException {
        try {
            LibraryFile.closeLog(live);
            return true;
        } catch (LibraryException e) {
            if (e.reason() == Reason.BUSY) throw e;
            return false;
        }
    }

    private static Path beside(Path file, String end) {
        return file.resolveSibling(file.getFileName() + end);
    }
}
