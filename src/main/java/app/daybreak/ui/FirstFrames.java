package app.daybreak.ui;

import javafx.animation.AnimationTimer;

import java.util.function.BooleanSupplier;

/// Waits until the first frames with something on them are painted, so that nothing else takes the
/// processor before; an empty window is not waited for much longer.
final class FirstFrames extends AnimationTimer {
    private static final int ENOUGH = 3;
    private static final int MOST = 180;

    private final BooleanSupplier filled;
    private final Runnable after;
    private int frames;
    private int all;

    /// @param filled whether there is something to paint
    /// @param after told once
    FirstFrames(BooleanSupplier filled, Runnable after) {
        this.filled = filled;
        this.after = after;
    }

    @Override
    public void handle(long now) {
        if (filled.getAsBoolean()) frames++;
        if (frames < ENOUGH && ++all < MOST) return;
        stop();
        after.run();
    }
}
