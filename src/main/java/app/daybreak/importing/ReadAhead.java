package app.daybreak.importing;

import app.daybreak.digest.Digest;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// Reads files on a thread of its own, a few digests in advance.
final class ReadAhead implements AutoCloseable {
    private static final int IN_ADVANCE = 3;

    /// Milliseconds between two looks whether to go on.
    private static final int PATIENCE = 100;

    private final BlockingQueue<Optional<Read>> reads = new ArrayBlockingQueue<>(IN_ADVANCE);
    private final List<Path> files;
    private final Reached reached;
    private final Thread thread;
    private int number;
    private volatile @Nullable Throwable failure;

    /// @param reached how far repositories were read before, and will be
    ReadAhead(List<Path> files, Reached reached) {
        this.files = files;
        this.reached = reached;
        thread = Thread.ofPlatform().daemon().name("digest-reader").start(this::run);
    }

    private void run() {
        try {
            PaperFolder folder = new PaperFolder(this::put);
            FileReader reader = new FileReader(folder, reached);
            for (Path file : files) {
                number++;
                reader.read(file);
            }
            folder.close();
        } catch (CancellationException e) {
            return;
        } catch (RuntimeException | Error e) {
            failure = e;
        }
        try {
            reads.put(Optional.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void put(Path file, Digest digest) {
        try {
            reads.put(Optional.of(new Read(file, number, digest)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    /// The next digest, or null at the end.
    ///
    /// @param cancelled asked now and then while there is none; then there will be none
    @Nullable Read next(BooleanSupplier cancelled) {
        try {
            Optional<Read> next = reads.poll(PATIENCE, TimeUnit.MILLISECONDS);
            while (next == null && !cancelled.getAsBoolean()) {
                next = reads.poll(PATIENCE, TimeUnit.MILLISECONDS);
            }
            Read read = next == null ? null : next.orElse(null);
            if (read == null && failure != null) {
                throw new IllegalStateException("reading a file never throws", failure);
            }
            return read;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while importing", e);
        }
    }

    /// Reads no further.
    @Override
    public void close() {
        thread.interrupt();
    }
}
