package app.daybreak;

import app.daybreak.desktop.Signals;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/// Ends a window well when the system ends the program, as at the end of a person's session (on
/// Unix: SIGTERM, SIGHUP, SIGINT): what was typed and set is kept, the library closed and its lock
/// given back, so that the next start has nothing to look into. The system does not wait for ever,
/// so this does not either; what is not done by then is lost no more than by a kill.
final class SystemEnd implements AutoCloseable {
    /// For the window to keep what it has.
    private static final int LEAVING_SECONDS = 3;

    /// For all of it; systems kill what is still there after five to ninety.
    private static final int SECONDS = 8;

    private final Executor fx;
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread hook = Thread.ofPlatform().name("system end").unstarted(this::hooked);
    private volatile @Nullable Session session;
    private volatile boolean near;

    /// A window that is there.
    ///
    /// @param leave keeps what it has, on JavaFX's thread, and then ends it
    /// @param abandon ends it as it is, from any thread; does nothing to one that has ended
    record Session(Runnable leave, Runnable abandon) {}

    /// @param fx runs something on JavaFX's thread
    SystemEnd(Executor fx) {
        this.fx = fx;
    }

    /// Looks out for it until it is closed. A hook is there for what is no signal, and where
    /// signals cannot be had.
    SystemEnd watch() {
        Runtime.getRuntime().addShutdownHook(hook);
        var _ = Signals.insteadOfEnding(this::signalled);
        return this;
    }

    private void hooked() {
        if (!near) end();
    }

    /// A window that was left well ends the program by itself, as when a person closes it.
    private void signalled(int code) {
        if (near) return; // one is enough; a system may send several
        if (!end()) System.exit(code);
    }

    /// Whether it has come, so that nothing long is to be begun.
    boolean isNear() {
        return near;
    }

    /// There is a window now, which is to be left well; it stays known while what it leaves behind
    /// is kept.
    void begin(Session opened) {
        session = opened;
        if (near) fx.execute(opened.leave());
    }

    /// That window has gone, and what it left behind is kept: nobody waits for it any more.
    void ended() {
        session = null;
    }

    /// What happens then; returns when all is kept, or when it is too late.
    ///
    /// @return whether there was a window, and all of it is kept
    boolean end() {
        near = true;
        Session open = session;
        if (open == null) return false; // nothing but what is safe under a kill
        fx.execute(open.leave());
        try {
            if (over.await(LEAVING_SECONDS, TimeUnit.SECONDS)) return true;
            open.abandon().run();
            return over.await(SECONDS - LEAVING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// All windows have ended, and what they leave behind is kept.
    @Override
    public void close() {
        over.countDown();
        try {
            var _ = Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // it is ending, and waits no more
        }
    }
}
