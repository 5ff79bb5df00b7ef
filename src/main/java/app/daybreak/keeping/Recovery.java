package app.daybreak.keeping;

import app.daybreak.library.Holdings;
import app.daybreak.library.LibraryException;
import app.daybreak.library.LibraryException.Reason;
import app.daybreak.library.LibraryFile;
import app.daybreak.library.Progress;
import app.daybreak.library.Salvage;
import app.daybreak.library.Salvage.Salvaged;
import app.daybreak.library.Undo;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The ways out for a damaged library: what can be read of it goes into a new file, with what the
/// newest good backup of the same library has beyond that; or that backup takes its place. Nothing
/// is replaced before [#take]; what is replaced then is kept among the backups.
public final class Recovery implements AutoCloseable {
    private final Path library;
    private final Path live;
    private final BackupFolder folder;
    private final Clock clock;
    private @Nullable Path damaged;
    private @Nullable Path together;
    private @Nullable Path readable;
    private @Nullable Offer offer;

    /// A recovery of the library in a folder. The caller holds its [LibraryLock], and the library
    /// is closed.
    public Recovery(Path library, Clock clock) {
        this.library = library;
        this.clock = clock;
        live = library.resolve(LibraryFile.NAME);
        folder = new BackupFolder(library);
    }

    /// A way out.
    public enum Way {
        /// What can be read, and what the backup has beyond that.
        TOGETHER,
        /// What can be read alone.
        READABLE,
        /// The backup alone.
        BACKUP
    }

    /// What can be had.
    ///
    /// @param ways what each way leads to; none when nothing can be read and there is no backup
    /// @param undo what each of the first two leaves of the history of acts
    /// @param backup the newest good backup of the same library, if any
    public record Offer(Map<Way, Holdings> ways, Map<Way, Undo> undo, Optional<Backup> backup) {
        /// Keeps copies of its own.
        public Offer {
            ways = Map.copyOf(ways);
            undo = Map.copyOf(undo);
        }

        /// Whether a way gives up acts that could be undone before, or may.
        public boolean losesUndo(Way way) {
            Undo left = undo.get(way);
            return left != null && left.lost();
        }

        /// The way that keeps the most.
        public Optional<Way> best() {
            for (Way way : Way.values()) if (ways.containsKey(way)) return Optional.of(way);
            return Optional.empty();
        }
    }

    /// What came of it.
    ///
    /// @param now what the library holds now
    /// @param aside where the damaged file lies; empty where there was none
    public record Recovered(Holdings now, Optional<Path> aside) {}

    /// Finds out what can be had.
    public Offer look(Progress progress) throws LibraryException {
        try {
            close();
            Path copy = copied();
            damaged = copy;
            Optional<Backup> backup = newestGood(copy);
            Map<Way, Holdings> ways = new EnumMap<>(Way.class);
            Map<Way, Undo> undo = new EnumMap<>(Way.class);
            if (copy != null) salvage(backup, ways, undo, progress);
            backup.map(Backup::holdings).ifPresent(holdings -> ways.put(Way.BACKUP, holdings));
            Offer found = new Offer(ways, undo, backup);
            offer = found;
            return found;
        } catch (IOException e) {
            throw new LibraryException(Reason.FAILED, e);
        }
    }

    /// SQLite writes into a file that it reads when it finds a log beside it: a copy is read.
    ///
    /// @return null where there is nothing
    private @Nullable Path copied() throws IOException {
        if (!Files.isRegularFile(live) || Files.size(live) == 0) return null;
        Path copy = folder.part();
        try {
            Restore.copyWithLog(live, copy);
            return copy;
        } catch (IOException e) {
            Restore.drop(copy);
            throw e;
        }
    }

    private void salvage(
            Optional<Backup> backup,
            Map<Way, Holdings> ways,
            Map<Way, Undo> undo,
            Progress progress)
            throws LibraryException, IOException {
        Path part = folder.part();
        if (backup.isPresent()) together = part;
        else readable = part;
        Salvaged salvaged = salvage(backup.map(Backup::file).orElse(null), part, progress);
        undo.put(Way.READABLE, salvaged.undo());
        undo.put(Way.TOGETHER, salvaged.undoWithBackup());
        Holdings alone = salvaged.readable();
        boolean any = alone.papers() + alone.deeds() > 0;
        if (any) ways.put(Way.READABLE, alone);
        if (any && backup.isPresent()) ways.put(Way.TOGETHER, LibraryFile.holdings(part));
    }

    private Salvaged salvage(@Nullable Path backup, Path part, Progress progress)
            throws LibraryException, IOException {
        Path copy = Objects.requireNonNull(damaged);
        Salvaged salvaged = Salvage.run(copy, backup, part, progress);
        LibraryFile.closeLog(part);
        return salvaged;
    }

    /// Goes a way that [#look] found. Where it fails the others are still there.
    public Recovered take(Way way, Progress progress) throws LibraryException {
        try {
            Optional<Path> aside = put(way, Objects.requireNonNull(offer), progress);
            return new Recovered(LibraryFile.holdings(live), aside);
        } catch (IOException e) {
            throw new LibraryException(Reason.FAILED, e);
        }
    }

    private Optional<Path> put(Way way, Offer known, Progress progress)
            throws LibraryException, IOException {
        Restore restore = new Restore(library, clock);
        return switch (way) {
            case BACKUP -> restore.from(known.backup().orElseThrow().file());
            case TOGETHER -> restore.put(Objects.requireNonNull(together));
            case READABLE -> restore.put(readable(progress));
        };
    }

    /// Where there is a backup, what can be read alone is made only when it is wanted.
    private Path readable(Progress progress) throws LibraryException, IOException {
        Path done = readable;
        if (done != null) return done;
        Path part = folder.part();
        try {
            var _ = salvage(null, part, progress);
        } catch (LibraryException | RuntimeException e) {
            Restore.drop(part);
            throw e;
        }
        readable = part;
        return part;
    }

    /// Takes away what was made to be looked at.
    @Override
    public void close() throws LibraryException {
        try {
            if (together != null) Restore.drop(together);
            if (readable != null) Restore.drop(readable);
            if (damaged != null) Restore.drop(damaged);
            together = null;
            readable = null;
            damaged = null;
        } catch (IOException e) {
            throw new LibraryException(Reason.FAILED, e);
        }
    }

    /// Ids of another library would mean something else. Where nothing of the identity can be read,
    /// the newest is as near as one can come.
    private Optional<Backup> newestGood(@Nullable Path copy) throws IOException {
        String identity = copy == null ? null : identity(copy);
        for (Backup backup : folder.all()) {
            Holdings holdings = backup.holdings();
            if (backup.kind() != Backup.Kind.TAKEN || holdings == null) continue;
            boolean same = identity == null || identity.equals(holdings.identity());
            if (same && LibraryFile.isSound(backup.file())) return Optional.of(backup);
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
}
