package app.daybreak.task;

import javafx.application.Platform;

import java.util.concurrent.Executor;

/// The JavaFX thread as an executor: the one place that knows it.
public final class FxThread implements Executor {
    /// The only one.
    public static final FxThread INSTANCE = new FxThread();

    private FxThread() {}

    /// Lets JavaFX draw up to 120 times a second, unless the person who starts it chose another
    /// number: what a key changes waits for the next time, 8 ms on average at JavaFX's own 60. To
    /// be called before JavaFX starts.
    public static void quicken() {
        System.getProperties().putIfAbsent("javafx.animation.pulse", "120");
    }

    /// Runs the command later on the JavaFX thread, or at once when already there.
    @Override
    public void execute(Runnable command) {
        if (Platform.isFxApplicationThread()) command.run();
        else Platform.runLater(command);
    }
}
