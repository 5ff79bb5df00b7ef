package app.daybreak.importing;

import app.daybreak.digest.Digest;
import app.daybreak.digest.Problem;
import app.daybreak.library.AddedDigest;
import app.daybreak.library.BulkImport;
import app.daybreak.library.ImportPreview;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.Sources;
import app.daybreak.paper.DateSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Brings files into a library. The next files are read while the last one is written; each digest
/// is kept as a whole before the next.
public final class Importer {
    /// What files are called that may be digests or archives of digests: `*.md`, … A file with
    /// another name is read all the same where a person names it.
    public static final List<String> PATTERNS = DigestFiles.patterns();

    private static final Set<DateSource> UNDATED =
            EnumSet.of(DateSource.FILE_TIME, DateSource.IMPORT);

    private final Library library;

    /// An importer into a library.
    public Importer(Library library) {
        this.library = library;
    }

    /// Imports files and folders. Blocks until all is done.
    ///
    /// @param paths files, archives, and folders whose digests and archives are meant
    /// @param progress told after every file, on this thread
    /// @param cancelled asked before every digest, and while one is waited for; what was finished
    ///   stays
    /// @return what became of each file
    /// @throws LibraryException when the library fails; digests added before are kept
    public ImportReport run(
            List<Path> paths, Consumer<ImportProgress> progress, BooleanSupplier cancelled)
            throws LibraryException {
        Stop stop = new Stop(cancelled);
        Reached reached = new Reached(repositories());
        DigestFiles.Found found = DigestFiles.find(paths, library.folder(), DigestFiles.MOST, stop);
        long run = library.imports().begin(origin(paths));
        ImportReport report;
        try (BulkImport _ = library.startBulkImport()) {
            report = read(found, reached, progress, stop, digest -> library.add(digest, run));
            if (!report.cancelled()) keep(reached);
        } catch (LibraryException | RuntimeException e) {
            fail(run, e);
            throw e;
        }
        library.imports().end(run, report.sums(), report.problemsToKeep());
        return report;
    }

    private void fail(long run, Exception why) {
        try {
            library.imports().fail(run);
        } catch (LibraryException e) {
            why.addSuppressed(e); // the next start tells of the import
        }
    }

    /// Looks what importing files and folders would do; nothing is written. Blocks until all is
    /// read.
    ///
    /// @param progress told after every file, on this thread
    /// @param cancelled asked before every digest, and while one is waited for
    /// @return what would become of each file
    public ImportReport preview(
            List<Path> paths, Consumer<ImportProgress> progress, BooleanSupplier cancelled)
            throws LibraryException {
        Stop stop = new Stop(cancelled);
        DigestFiles.Found found = DigestFiles.find(paths, library.folder(), DigestFiles.MOST, stop);
        ImportPreview preview = library.previewImport();
        return read(found, new Reached(repositories()), progress, stop, preview::add);
    }

    /// What becomes of a digest.
    private interface Taking {
        AddedDigest take(Digest digest) throws LibraryException;
    }

    /// Who said once that it is enough is not asked again.
    private static final class Stop implements BooleanSupplier {
        private final BooleanSupplier cancelled;
        private boolean stopped;

        Stop(BooleanSupplier cancelled) {
            this.cancelled = cancelled;
        }

        @Override
        public boolean getAsBoolean() {
            stopped = stopped || cancelled.getAsBoolean();
            return stopped;
        }
    }

    private static ImportReport read(
            DigestFiles.Found found,
            Reached reached,
            Consumer<ImportProgress> progress,
            Stop stop,
            Taking taking)
            throws LibraryException {
        Tally tally = new Tally(found.files().size(), progress);
        found.overfull().forEach(tally::overfull);
        try (ReadAhead reads = new ReadAhead(found.files(), reached)) {
            while (!stop.getAsBoolean()) {
                Read read = reads.next(stop);
                if (read == null) break;
                tally.add(take(read, taking), read.number());
            }
        }
        return new ImportReport(tally.reports, stop.stopped);
    }

    private Map<Path, String> repositories() throws LibraryException {
        Map<Path, String> reached = new HashMap<>();
        library.sources()
                .all(Sources.Kind.GIT)
                .forEach((folder, commit) ->
                        KeptPath.of(folder).ifPresent(path -> reached.put(path, commit)));
        return reached;
    }

    private void keep(Reached reached) throws LibraryException {
        for (var each : reached.all().entrySet()) {
            library.sources().put(Sources.Kind.GIT, each.getKey().toString(), each.getValue());
        }
    }

    private static List<String> origin(List<Path> paths) {
        return paths.stream().map(path -> path.toAbsolutePath().normalize().toString()).toList();
    }

    private static FileReport take(Read read, Taking taking) throws LibraryException {
        Digest digest = read.digest();
        boolean refused = digest.problems().stream().anyMatch(p -> p.kind().isFatal());
        AddedDigest added = refused ? null : taking.take(digest);
        List<Problem> problems = digest.problems();
        boolean undated = added != null && !added.known() && UNDATED.contains(digest.dateSource());
        return new FileReport(read.file(), digest.entries().size(), added, problems, undated);
    }

    /// Adds up what became of the files.
    private static final class Tally {
        private final int total;
        private final Consumer<ImportProgress> progress;
        private final List<FileReport> reports = new ArrayList<>();
        private int fresh;
        private int problems;

        Tally(int total, Consumer<ImportProgress> progress) {
            this.total = total;
            this.progress = progress;
        }

        void overfull(Path folder) {
            String limit = Integer.toString(DigestFiles.MOST);
            Problem problem = new Problem(0, Problem.Kind.TOO_MANY_FILES, limit);
            add(new FileReport(folder, 0, null, List.of(problem), false), 0);
        }

        void add(FileReport report, int number) {
            reports.add(report);
            AddedDigest added = report.added();
            if (added != null) fresh += added.fresh();
            problems += report.problems().size();
            String file = DigestFiles.name(report.file());
            progress.accept(new ImportProgress(number, total, file, fresh, problems));
        }
    }
}
