package app.daybreak;

import app.daybreak.settings.Settings;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Keeps settings while a window is open, a few seconds after they change: whatever ends the
/// program, they are there at its next start.
final class SettingsKeeper implements AutoCloseable {
    private static final int SECONDS = 5;

    private final Supplier<Settings> now;
    private final Consumer<Settings> write;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    task -> Thread.ofPlatform().daemon().name("settings").unstarted(task));
    private Settings kept;

    /// @param fx runs something on JavaFX's thread
    /// @param first what is on the disk
    /// @param now tells the settings, on JavaFX's thread
    /// @param write puts them on the disk, on a thread of its own
    SettingsKeeper(
            Consumer<Runnable> fx,
            Settings first,
            Supplier<Settings> now,
            Consumer<Settings> write) {
        this.now = now;
        this.write = write;
        kept = first;
        var _ =
                timer.scheduleWithFixedDelay(
                        () -> fx.accept(this::look), SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /// Keeps what changed; on JavaFX's thread.
    void look() {
        Settings changed = now.get();
        if (changed.equals(kept) || timer.isShutdown()) return;
        kept = changed;
        timer.execute(() -> write.accept(changed));
    }

    /// Looks no more, and waits for what is being written: who closes the window writes the last.
    @Override
    public void close() {
        timer.close();
    }
}
