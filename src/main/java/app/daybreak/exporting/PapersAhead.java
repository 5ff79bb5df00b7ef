package app.daybreak.exporting;

import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.PaperKeys;
import app.daybreak.paper.Paper;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/// Something made of each of many papers, in their order. While a page of them is read, others are
/// worked on; one more than there are processors are held.
public final class PapersAhead {
    private static final int PAGE = 256;
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    private final Library library;
    private final PaperKeys keys;

    /// Some papers of a library.
    public PapersAhead(Library library, PaperKeys keys) {
        this.library = library;
        this.keys = keys;
    }

    /// What is done with that which was made of a paper.
    public interface Step<T, X extends Exception> {
        /// Does it.
        void take(T made) throws X;
    }

    /// Makes something of every paper that is still there, on several threads, and takes it in the
    /// papers' order on this one.
    public <T, X extends Exception> void each(Function<Paper, T> make, Step<T, X> step)
            throws X, LibraryException {
        try (ExecutorService reading = Executors.newSingleThreadExecutor();
                ExecutorService making = Executors.newFixedThreadPool(PROCESSORS)) {
            Queue<CompletableFuture<List<T>>> pages = new ArrayDeque<>();
            int next = 0;
            do {
                for (; next < keys.size() && pages.size() <= PROCESSORS; next += PAGE) {
                    int from = next;
                    pages.add(
                            CompletableFuture.supplyAsync(() -> page(from), reading)
                                    .thenApplyAsync(page -> all(page, make), making));
                }
                if (!pages.isEmpty()) for (T made : of(pages.remove())) step.take(made);
            } while (!pages.isEmpty());
        }
    }

    private List<Paper> page(int from) {
        try {
            return library.papers(keys.page(from, PAGE));
        } catch (LibraryException e) {
            throw new CompletionException(e);
        }
    }

    private static <T> List<T> all(List<Paper> page, Function<Paper, T> make) {
        return page.stream().map(make).toList();
    }

    private static <T> List<T> of(CompletableFuture<List<T>> page) throws LibraryException {
        try {
            return page.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof LibraryException failure) throw failure;
            if (e.getCause() instanceof RuntimeException failure) throw failure;
            throw e;
        }
    }
}
