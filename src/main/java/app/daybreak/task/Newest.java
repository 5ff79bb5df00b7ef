package app.daybreak.task;

import java.util.function.Consumer;

/// Of many questions of one kind only the newest is answered: an older one that has not begun is
/// never begun, one that is under way is interrupted, and the answer of one that came through is
/// dropped.
public final class Newest {
    /// Stops what a question under way is doing.
    public interface Interrupt {
        /// Stops it; called from another thread.
        void run() throws Exception;
    }

    private final Background background;
    private final Interrupt interrupt;
    private int newest;
    private boolean underWay;

    /// Asks through a background thread; what is under way cannot be interrupted.
    public Newest(Background background) {
        this(background, () -> {});
    }

    /// Asks through a background thread.
    ///
    /// @param interrupt makes the question under way fail soon
    public Newest(Background background, Interrupt interrupt) {
        this.background = background;
        this.interrupt = interrupt;
    }

    /// Asks; every earlier question is forgotten.
    public <T> void ask(Background.Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        int mine = supersede();
        background.run(
                () -> {
                    begin(mine);
                    try {
                        return work.run();
                    } finally {
                        end();
                    }
                },
                result -> {
                    if (isNewest(mine)) done.accept(result);
                },
                e -> {
                    if (isNewest(mine)) failed.accept(e);
                });
    }

    /// Forgets every question.
    public void forget() {
        supersede();
    }

    private synchronized int supersede() {
        newest++;
        if (underWay) interruptOlder();
        return newest;
    }

    private void interruptOlder() {
        try {
            interrupt.run();
        } catch (Exception e) {
            // It goes on to its end then, and its answer is dropped.
            System.getLogger(Newest.class.getName())
                    .log(System.Logger.Level.DEBUG, "cannot interrupt", e);
        }
    }

    private synchronized void begin(int mine) throws Outdated {
        if (mine != newest) throw new Outdated();
        underWay = true;
    }

    private synchronized void end() {
        underWay = false;
    }

    private synchronized boolean isNewest(int mine) {
        return mine == newest;
    }

    private static final class Outdated extends Exception {
        private static final long serialVersionUID = 1;

        Outdated() {
            super("a newer question was asked", null, false, false);
        }
    }
}
