package app.daybreak.task;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// One thread that does slow work in the order it was asked, and hands each result back to the
/// thread that shows it. In tests both are the calling thread, see [#immediate()].
public final class Background implements AutoCloseable {
    /// Slow work.
    public interface Work<T> {
        /// Does it.
        T run() throws Exception;
    }

    private static final int PATIENCE_SECONDS = 30;

    private final Executor worker;
    private final Executor back;

    private Background(Executor worker, Executor back) {
        this.worker = worker;
        this.back = back;
    }

    /// A thread of its own whose results come back on `back`.
    ///
    /// @param name the thread's name
    public static Background thread(String name, Executor back) {
        return new Background(
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name(name).factory()),
                back);
    }

    /// Does everything at once on the calling thread.
    public static Background immediate() {
        return new Background(Runnable::run, Runnable::run);
    }

    /// Does work in the background.
    ///
    /// @param done takes the result, on the thread that shows it
    /// @param failed takes what the work threw, on the thread that shows it
    public <T> void run(Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        try {
            worker.execute(() -> answer(work, done, failed));
        } catch (RejectedExecutionException e) {
            // Closed, and nobody looks any more.
        }
    }

    private <T> void answer(Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        T result;
        try {
            result = work.run();
        } catch (Exception e) {
            back.execute(() -> failed.accept(e));
            return;
        } catch (Error e) { // the one who asked must not wait for ever
            back.execute(() -> failed.accept(new ExecutionException(e)));
            throw e;
        }
        back.execute(() -> done.accept(result));
    }

    /// Runs something on the thread that shows things, soon.
    public void show(Runnable action) {
        back.execute(action);
    }

    /// Finishes what was asked and stops the thread.
    @Override
    public void close() {
        if (!(worker instanceof ExecutorService service)) return;
        service.shutdown();
        try {
            if (!service.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS))
                service.shutdownNow();
        } catch (InterruptedException e) {
            service.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
