package app.daybreak.library;

import app.daybreak.library.IndexBatch.Part;
import app.daybreak.library.IndexBatch.Reached;
import app.daybreak.paper.ArxivId;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.stream.Stream;

/// Reads papers for the index on a thread of its own, a few parts ahead of who writes them.
final class IndexReadAhead implements AutoCloseable {
    private static final int MOST_AHEAD = 6;

    private final Database library;
    private final IndexSource source;
    private final BlockingQueue<Read> reads = new ArrayBlockingQueue<>(MOST_AHEAD);
    private final Thread thread;

    private sealed interface Read {
        /// Its parts follow.
        record Batch(IndexBatch batch) implements Read {}

        record Terms(Part part) implements Read {}

        record Failed(LibraryException failure) implements Read {}

        record Broken(RuntimeException failure) implements Read {}
    }

    /// What could not be read, where nothing checked can be thrown.
    static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final LibraryException failure;

        Failed(LibraryException failure) {
            super(failure);
            this.failure = failure;
        }

        LibraryException failure() {
            return failure;
        }
    }

    /// Begins to read.
    ///
    /// @param from how far the index has come
    IndexReadAhead(Database library, IndexSource source, Reached from) {
        this.library = library;
        this.source = source;
        thread = Thread.ofPlatform().daemon().name("index-reader").start(() -> read(from));
    }

    private void read(Reached from) {
        try {
            try {
                readAll(from);
            } catch (LibraryException e) {
                reads.put(new Read.Failed(e));
            } catch (RuntimeException e) {
                reads.put(new Read.Broken(e));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed: nobody wants more
        }
    }

    private void readAll(Reached from) throws LibraryException, InterruptedException {
        IndexBatch batch = after(from);
        reads.put(new Read.Batch(batch));
        while (!batch.isEnd()) {
            for (List<ArxivId> papers : batch.parts()) {
                reads.put(new Read.Terms(library.alone(() -> source.read(papers))));
            }
            batch = after(batch.to());
            reads.put(new Read.Batch(batch));
        }
    }

    private IndexBatch after(Reached reached) throws LibraryException {
        return library.alone(() -> source.after(reached));
    }

    /// The next batch, once the parts of the last one are taken.
    IndexBatch next() throws LibraryException {
        try {
            if (take() instanceof Read.Batch(var batch)) return batch;
        } catch (Failed e) {
            throw e.failure();
        }
        throw new IllegalStateException("parts were left");
    }

    /// The parts of a batch, each waited for; to be taken once.
    ///
    /// @throws Failed from the iterator when one cannot be read
    Iterable<Part> parts(IndexBatch batch) {
        Iterator<Part> parts = Stream.generate(this::part).limit(batch.parts().size()).iterator();
        return () -> parts;
    }

    private Part part() {
        if (take() instanceof Read.Terms(var part)) return part;
        throw new IllegalStateException("a part was taken twice");
    }

    private Read take() {
        try {
            return switch (reads.take()) {
                case Read.Failed(var failure) -> throw new Failed(failure);
                case Read.Broken(var failure) -> throw failure;
                case Read read -> read;
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while indexing", e);
        }
    }

    /// Ends the reading; what was not taken is lost.
    @Override
    public void close() {
        thread.interrupt();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true; // the connection must be free before anyone goes on
            }
        }
        if (interrupted) Thread.currentThread().interrupt();
    }
}
