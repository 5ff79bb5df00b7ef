package app.daybreak.keeping;

import app.daybreak.keeping.Backup.Kind;
import app.daybreak.library.Holdings;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.LibraryFile;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// The backups of a library. Every call blocks; nothing else waits for it. Only one at a time takes
/// a backup.
public final class Backups {
    /// One of these last minutes will do before something is removed.
    private static final Duration FRESH = Duration.ofMinutes(10);

    /// What a person did is kept in a small file of its own at every exit; the whole is copied for
    /// that alone only when the last copy is as old as this.
    private static final Duration RECENT = Duration.ofHours(20);

    private static final System.Logger LOG = System.getLogger(Backups.class.getName());
    private static final int TRIES = 3;
    private static final int MANY_FILES = 20;

    private final BackupFolder folder;
    private final Clock clock;
    private volatile @Nullable Backup lastTaken;

    /// The backups of the library in a folder.
    public Backups(Path library, Clock clock) {
        folder = new BackupFolder(library);
        this.clock = clock;
    }

    /// Where they lie.
    public Path folder() {
        return folder.path();
    }

    /// Every backup, the newest first, with what it holds.
    public List<Backup> all() throws LibraryException {
        try {
            return folder.all();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /// Takes a backup, and gives up older ones that need not be kept.
    ///
    /// @throws LibraryException when there is no good one: the library is damaged, the disk is
    ///   full; then those that are there stay
    public synchronized Backup take(Library library) throws LibraryException {
        try {
            Path part = folder.part();
            try {
                copy(library, part);
                LibraryFile.sync(part);
                Path file = folder.free(Kind.TAKEN, clock.instant(), newest());
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
                thin(file);
                LOG.log(System.Logger.Level.INFO, "backup {0}", file.getFileName());
                Instant taken =
                        BackupName.parse(String.valueOf(file.getFileName())).orElseThrow().taken();
                Backup backup = BackupFolder.backup(file, Kind.TAKEN, taken);
                lastTaken = backup;
                return backup;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /// A clock that was set back must not put the new one behind the old ones.
    private Instant newest() throws IOException {
        return folder.all().stream()
                .filter(backup -> backup.kind() == Kind.TAKEN)
                .map(Backup::taken)
                .findFirst()
                .orElse(Instant.EPOCH);
    }

    /// Copies and compares: the copy must be sound and hold what the library holds. When the
    /// library changed meanwhile it must lie between before and after, or the next try does.
    private static void copy(Library library, Path part) throws LibraryException, IOException {
        for (int tries = 1; ; tries++) {
            Holdings before = library.holdings();
            library.copyInto(part);
            Holdings after = library.holdings();
            List<String> wrong = LibraryFile.quickCheck(part);
            if (!wrong.isEmpty()) throw damaged(wrong.getFirst());
            Holdings copy = LibraryFile.holdings(part);
            if (isBetween(before, copy, after)) return;
            if (tries == TRIES) throw damaged("the copy holds something else");
            Files.write(part, new byte[0]);
        }
    }

    static boolean isBetween(Holdings before, Holdings copy, Holdings after) {
        if (before.sameAs(after)) return copy.sameAs(after);
        return copy.papers() >= before.papers()
                && copy.papers() <= after.papers()
                && copy.digests() >= before.digests()
                && copy.digests() <= after.digests()
                && copy.deeds() >= Math.min(before.deeds(), after.deeds())
                && copy.deeds() <= Math.max(before.deeds(), after.deeds());
    }

    private static LibraryException damaged(String detail) {
        return new LibraryException(LibraryException.Reason.DAMAGED, detail);
    }

    private static LibraryException failed(IOException e) {
        return new LibraryException(LibraryException.Reason.FAILED, e);
    }

    /// Backups that cannot be read take no part: they push nothing out, and somebody may want to
    /// look at them.
    private void thin(Path fresh) throws IOException {
        Map<Kind, List<Backup>> kinds =
                folder.all().stream().collect(Collectors.groupingBy(Backup::kind));
        List<Backup> none = List.of();
        new Thinning(kinds.getOrDefault(Kind.TAKEN, none), fresh).run(Retention::keep);
        Thinning.giveUpTwins(kinds.getOrDefault(Kind.REPLACED, none));
    }

    /// Takes a backup when anything changed since the last one.
    public Optional<Backup> takeIfChanged(Library library) throws LibraryException {
        Optional<Backup> last = last();
        if (last.isPresent() && isUnchanged(last.get(), library)) return Optional.empty();
        if (last.isEmpty() && isEmpty(library.holdings())) return Optional.empty();
        return Optional.of(take(library));
    }

    /// Takes a backup when one is due, at the end of a session and at its start: when digests came
    /// in since the last one, or when a person did something and the last one is not of today.
    public Optional<Backup> takeIfDue(Library library) throws LibraryException {
        Optional<Backup> last = last();
        boolean due = last.isEmpty() || isOld(last.get()) || came(last.get(), library.holdings());
        // A restored library is another one: what came before it is not looked at when it is
        // mended.
        due = due || !isSame(last.orElseThrow(), library.holdings());
        return due ? takeIfChanged(library) : Optional.empty();
    }

    private static boolean came(Backup last, Holdings now) {
        return !Objects.requireNonNull(last.holdings()).came().equals(now.came());
    }

    /// As [#takeIfDue], but once a day at most: for commands, of which a script may give many.
    public Optional<Backup> takeOnceADay(Library library) throws LibraryException {
        Optional<Backup> last = last();
        boolean due = last.isEmpty() || isOld(last.get());
        return due ? takeIfChanged(library) : Optional.empty();
    }

    private boolean isOld(Backup backup) {
        return isOlder(backup, RECENT);
    }

    private boolean isOlder(Backup backup, Duration age) {
        return Duration.between(backup.taken(), clock.instant()).compareTo(age) > 0;
    }

    /// Takes a backup before an import that is large: of a folder, or of many files.
    public Optional<Backup> takeBeforeImport(Library library, List<Path> paths)
            throws LibraryException {
        boolean large = paths.size() > MANY_FILES || paths.stream().anyMatch(Files::isDirectory);
        return large ? takeIfChanged(library) : Optional.empty();
    }

    /// Takes a backup before papers, digests or tags are removed or joined, unless there is one of
    /// the last minutes: who deletes twenty papers one by one does not wait twenty times.
    public Optional<Backup> takeBeforeRemoval(Library library) throws LibraryException {
        Backup known = lastTaken;
        if (known != null && isFresh(known)) return Optional.empty(); // without looking at them all
        Optional<Backup> last = last();
        boolean fresh = last.isPresent() && isFresh(last.get());
        if (fresh && isSame(last.orElseThrow(), library.holdings())) {
            lastTaken = last.get();
            return Optional.empty();
        }
        return takeIfChanged(library);
    }

    /// A clock that was set back makes none fresh.
    private boolean isFresh(Backup backup) {
        return !backup.taken().isAfter(clock.instant()) && !isOlder(backup, FRESH);
    }

    private static boolean isUnchanged(Backup last, Library library) throws LibraryException {
        Holdings now = library.holdings();
        return isSame(last, now) && Objects.requireNonNull(last.holdings()).sameAs(now);
    }

    private static boolean isSame(Backup last, Holdings now) {
        return Objects.requireNonNull(last.holdings()).identity().equals(now.identity());
    }

    private static boolean isEmpty(Holdings holdings) {
        return holdings.papers() == 0 && holdings.deeds() == 0;
    }

    /// The newest that can be read.
    private Optional<Backup> last() throws LibraryException {
        return all().stream()
                .filter(backup -> backup.kind() == Kind.TAKEN && backup.holdings() != null)
                .findFirst();
    }
}
