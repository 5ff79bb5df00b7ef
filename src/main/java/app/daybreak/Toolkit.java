package app.daybreak;

import app.daybreak.task.FxThread;

import javafx.application.Platform;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.CompletableFuture;

/// JavaFX, started once and when it is first wanted.
final class Toolkit {
    private @Nullable CompletableFuture<Void> started;

    /// Starts it without waiting for it.
    synchronized CompletableFuture<Void> start() {
        CompletableFuture<Void> starting = started;
        if (starting == null) {
            starting =
                    CompletableFuture.runAsync(
                            Toolkit::startJavaFx,
                            task -> Thread.ofPlatform().daemon().name("start").start(task));
            started = starting;
        }
        return starting;
    }

    private static void startJavaFx() {
        Platform.setImplicitExit(false); // another window may follow
        try {
            FxThread.quicken();
            Platform.startup(() -> {});
        } catch (IllegalStateException e) {
            // somebody else in this process has started it
        }
    }

    /// Runs something on its thread, soon.
    void run(Runnable action) {
        start().join();
        Platform.runLater(action);
    }
}
