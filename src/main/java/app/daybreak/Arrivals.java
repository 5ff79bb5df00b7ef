package app.daybreak;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Files that later starts handed over. They wait while there is no window, as between closing one
/// and opening the next on what was restored.
final class Arrivals {
    private final List<Path> waiting = new ArrayList<>();
    private @Nullable Consumer<List<Path>> window;

    /// Takes files, from any thread.
    synchronized void arrive(List<Path> files) {
        if (window == null) waiting.addAll(files);
        else window.accept(files);
    }

    /// Whether some came while there was no window.
    synchronized boolean areWaiting() {
        return !waiting.isEmpty();
    }

    /// Names who takes them from now on, and gives it what has waited.
    ///
    /// @param next called on whatever thread they arrive on; null for nobody
    synchronized void goTo(@Nullable Consumer<List<Path>> next) {
        window = next;
        if (next == null || waiting.isEmpty()) return;
        next.accept(List.copyOf(waiting));
        waiting.clear();
    }
}
