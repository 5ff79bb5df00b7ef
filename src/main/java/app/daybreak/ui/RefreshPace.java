package app.daybreak.ui;

import app.daybreak.importing.ImportProgress;

import java.time.Duration;
import java.util.function.LongSupplier;

/// When what an import brings is shown while it goes on: its first papers at once, the others now
/// and then, because everything is read again for it.
final class RefreshPace {
    private static final long PAUSE = Duration.ofMillis(700).toNanos();

    private final LongSupplier nanoTime;
    private long last;
    private boolean waits = true;

    /// @param nanoTime a time in nanoseconds that only grows, see [System#nanoTime()]
    RefreshPace(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        last = nanoTime.getAsLong() - PAUSE;
    }

    /// Says that an import begins or ends: the next papers are the first ones.
    void begin() {
        waits = true;
    }

    /// Whether it is time to show what came in.
    boolean isDue(ImportProgress now) {
        boolean first = waits && now.fresh() > 0;
        if (first) waits = false;
        return first || nanoTime.getAsLong() - last >= PAUSE;
    }

    /// Says that all is shown.
    void shown() {
        last = nanoTime.getAsLong();
    }
}
