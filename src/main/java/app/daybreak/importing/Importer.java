package app.daybreak.importing;

import app.daybreak.digest.Digest;
import app.daybreak.digest.Problem;
import app.daybreak.library.AddedDigest;
import app.daybreak.library.BulkImport;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Brings files into a library. The next files are read while the last one is written; each digest
/// is kept as a whole before the next.
public final class Importer {
    private static final int READ_AHEAD = 3;

    private final Library library;

    /// An importer into a library.
    public Importer(Library library) {
        this.library = library;
    }

    /// Imports files and folders. Blocks until all is done.
    ///
    /// @param paths files, and folders whose Markdown files are meant
    /// @param progress told after every file, on this thread
    /// @param cancelled asked before every file; what was finished stays
    /// @return what became of each file
    /// @throws LibraryException when the library fails; digests added before are kept
    public ImportReport run(
            List<Path> paths, Consumer<ImportProgress> progress, BooleanSupplier cancelled)
            throws LibraryException {
        List<Path> files = DigestFiles.find(paths);
        Tally tally = new Tally(files.size(), progress);
        try (ExecutorService ahead =
                        Executors.newSingleThreadExecutor(
                                Thread.ofPlatform().daemon().name("digest-reader").factory());
                BulkImport bulk = library.startBulkImport()) {
            ReadAhead reads = new ReadAhead(files.iterator(), ahead);
            while (reads.hasNext() && !cancelled.getAsBoolean()) tally.add(write(reads.next()));
            reads.drop();
        }
        return new ImportReport(tally.reports, tally.reports.size() < files.size());
    }

    private FileReport write(FileReader.Read read) throws LibraryException {
        Digest digest = read.digest();
        boolean refused = digest.problems().stream().anyMatch(p -> p.kind().isFatal());
        AddedDigest added = refused ? null : library.add(digest);
        List<Problem> problems = digest.problems();
        return new FileReport(read.file(), digest.entries().size(), added, problems);
    }

    /// Keeps a few files read in advance.
    private static final class ReadAhead {
        private final Iterator<Path> files;
        private final ExecutorService executor;
        private final FileReader reader = new FileReader();
        private final Deque<Future<FileReader.Read>> reads = new ArrayDeque<>();

        ReadAhead(Iterator<Path> files, ExecutorService executor) {
            this.files = files;
            this.executor = executor;
            fill();
        }

        private void fill() {
            while (reads.size() < READ_AHEAD && files.hasNext()) {
                Path file = files.next();
                reads.add(executor.submit(() -> reader.read(file)));
            }
        }

        boolean hasNext() {
            return !reads.isEmpty();
        }

        FileReader.Read next() {
            try {
                FileReader.Read read = reads.remove().get();
                fill();
                return read;
            } catch (ExecutionException e) {
                throw new IllegalStateException("reading a file never throws", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while importing", e);
            }
        }

        void drop() {
            reads.forEach(read -> read.cancel(false));
        }
    }

    /// Adds up what became of the files.
    private static final class Tally {
        private final int total;
        private final Consumer<ImportProgress> progress;
        private final List<FileReport> reports = new ArrayList<>();
        private int papers;
        private int problems;

        Tally(int total, Consumer<ImportProgress> progress) {
            this.total = total;
            this.progress = progress;
        }

        void add(FileReport report) {
            reports.add(report);
            papers += report.entries();
            problems += report.problems().size();
            String file = DigestFiles.name(report.file());
            progress.accept(new ImportProgress(reports.size(), total, file, papers, problems));
        }
    }
}
