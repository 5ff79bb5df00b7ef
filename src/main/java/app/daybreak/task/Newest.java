package app.daybreak.task;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// Of many questions of one kind only the newest is answered: an older one that has not begun is
/// never begun, and the answer of one that has is dropped.
public final class Newest {
    private final Background background;
    private final AtomicInteger newest = new AtomicInteger();

    /// Asks through a background thread.
    public Newest(Background background) {
        this.background = background;
    }

    /// Asks; every earlier question is forgotten.
    public <T> void ask(Background.Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        int mine = newest.incrementAndGet();
        background.run(
                () -> {
                    if (mine != newest.get()) throw new Outdated();
                    return work.run();
                },
                result -> {
                    if (mine == newest.get()) done.accept(result);
                },
                e -> {
                    if (mine == newest.get() && !(e instanceof Outdated)) failed.accept(e);
                });
    }

    /// Forgets every question.
    public void forget() {
        newest.incrementAndGet();
    }

    private static final class Outdated extends Exception {
        private static final long serialVersionUID = 1;

        Outdated() {
            super("a newer question was asked", null, false, false);
        }
    }
}
