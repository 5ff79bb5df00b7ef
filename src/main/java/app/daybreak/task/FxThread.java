package app.daybreak.task;

import javafx.application.Platform;

import java.util.concurrent.Executor;

/// The JavaFX thread as an executor: the one place that knows it.
public final class FxThread implements Executor {
    /// The only one.
    public static final FxThread INSTANCE = new FxThread();

    private FxThread() {}

    /// Runs the command later on the JavaFX thread, or at once when already there.
    @Override
    public void execute(Runnable command) {
        if (Platform.isFxApplicationThread()) command.run();
        else Platform.runLater(command);
    }
}
