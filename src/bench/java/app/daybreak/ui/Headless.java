package app.daybreak.ui;

import app.daybreak.task.FxThread;

import javafx.application.Platform;
import javafx.scene.Scene;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// JavaFX on the headless platform, drawn by software, looked at from another thread.
final class Headless {
    /// So many nanoseconds pass before it is asked again whether something is there.
    private static final int ASKED_AGAIN = 200_000;

    private final Drawing drawing = new Drawing();

    /// Starts JavaFX, once a process.
    static void start() throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        FxThread.quicken();
        CompletableFuture<Boolean> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(true));
        started.get();
        Platform.setImplicitExit(false);
    }

    /// Does something on JavaFX's thread and waits for its end.
    static void onFx(Runnable act) throws Exception {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            act.run();
            done.complete(true);
        });
        done.get();
    }

    /// Waits until something is there, which is asked on JavaFX's thread.
    static void until(BooleanSupplier there) throws Exception {
        while (true) {
            CompletableFuture<Boolean> answer = new CompletableFuture<>();
            Platform.runLater(() -> answer.complete(there.getAsBoolean()));
            if (answer.get()) return;
            LockSupport.parkNanos(ASKED_AGAIN);
        }
    }

    /// Waits for a pulse and for what it draws: the renderer does one thing after the other, so
    /// what it is asked behind the pulse comes behind its drawing.
    void painted(Scene scene) throws Exception {
        CompletableFuture<Boolean> pulse = new CompletableFuture<>();
        Runnable laidOut = () -> pulse.complete(true);
        onFx(() -> {
            scene.addPostLayoutPulseListener(laidOut);
            Platform.requestNextPulse();
        });
        pulse.get();
        onFx(() -> scene.removePostLayoutPulseListener(laidOut));
        drawing.end();
    }
}
