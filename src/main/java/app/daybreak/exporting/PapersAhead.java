package app.daybreak.exporting;

import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.PaperKeys;
import app.daybreak.paper.Paper;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Whole papers one after the other, some pages at a time: while one page is written the next is
/// read. No more than two are held.
public final class PapersAhead {
    private static final int PAGE = 256;

    private final Library library;
    private final PaperKeys keys;

    /// Some papers of a library.
    public PapersAhead(Library library, PaperKeys keys) {
        this.library = library;
        this.keys = keys;
    }

    /// What is done with a paper.
    public interface Step<X extends Exception> {
        /// Does it.
        void take(Paper paper) throws X;
    }

    /// Takes every paper that is still there, in order, on this thread.
    public <X extends Exception> void each(Step<X> step) throws X, LibraryException {
        try (ExecutorService reading = Executors.newSingleThreadExecutor()) {
            CompletableFuture<List<Paper>> next = read(0, reading);
            for (int from = PAGE; !finished(from); from += PAGE) {
                List<Paper> page = of(next);
                next = read(from, reading);
                for (Paper paper : page) step.take(paper);
            }
        }
    }

    private boolean finished(int from) {
        return from - PAGE >= keys.size();
    }

    private CompletableFuture<List<Paper>> read(int from, ExecutorService reading) {
        if (from >= keys.size()) return CompletableFuture.completedFuture(List.of());
        return CompletableFuture.supplyAsync(() -> page(from), reading);
    }

    private List<Paper> page(int from) {
        try {
            return library.papers(keys.page(from, PAGE));
        } catch (LibraryException e) {
            throw new CompletionException(e);
        }
    }

    private static List<Paper> of(CompletableFuture<List<Paper>> page) throws LibraryException {
        try {
            return page.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof LibraryException failure) throw failure;
            throw e;
        }
    }
}
