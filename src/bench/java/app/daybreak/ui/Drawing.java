package app.daybreak.ui;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

/// JavaFX's drawing thread, which does one thing after the other. A snapshot would wait for it too,
/// but has the whole window drawn once more. Needs the packages opened that the bench's profile
/// opens.
final class Drawing {
    private final ExecutorService renderer;
    private final Constructor<?> job;

    Drawing() {
        try {
            Class<?> type = Class.forName("com.sun.javafx.tk.quantum.QuantumRenderer");
            Method instance = type.getDeclaredMethod("getInstance");
            instance.setAccessible(true);
            renderer = (ExecutorService) instance.invoke(null);
            job = Class.forName("com.sun.javafx.tk.RenderJob").getConstructor(Runnable.class);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("another JavaFX than expected", e);
        }
    }

    /// Waits until what was asked of it is drawn.
    void end() throws Exception {
        CompletableFuture<Boolean> drawn =
                new CompletableFuture<>(); // a job of its says so too early
        Runnable last = () -> drawn.complete(true);
        renderer.execute((Runnable) job.newInstance(last));
        drawn.get();
    }
}
