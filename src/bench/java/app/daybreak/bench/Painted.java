package app.daybreak.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.stage.Window;

import java.util.Set;

/// Ends the process, without any of its tidying up, once a window has shown the rows of a list for
/// two frames; the first of them is on the screen by then.
public final class Painted {
    private static final int FRAMES = 2;

    private Painted() {}

    /// Looks from a thread of its own, which begins before JavaFX does.
    ///
    /// @param style the style class of the cells
    public static void endsTheProcess(String style) {
        Thread.ofPlatform()
                .daemon()
                .start(() -> {
                    while (true) {
                        try {
                            Platform.runLater(() -> watch(style));
                            return;
                        } catch (IllegalStateException e) { // JavaFX has not begun
                            rest();
                        }
                    }
                });
    }

    private static void rest() {
        try {
            Thread.sleep(2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void watch(String style) {
        AnimationTimer timer =
                new AnimationTimer() {
                    private int frames;

                    @Override
                    public void handle(long now) {
                        if (!isFilled(style)) return;
                        if (++frames > FRAMES) Runtime.getRuntime().halt(0);
                    }
                };
        timer.start();
    }

    private static boolean isFilled(String style) {
        ObservableList<Window> windows = Window.getWindows();
        if (windows.isEmpty() || windows.getFirst().getScene() == null) return false;
        Set<Node> cells = windows.getFirst().getScene().getRoot().lookupAll("." + style);
        return cells.stream().anyMatch(Painted::isFilled);
    }

    private static boolean isFilled(Node cell) {
        return cell instanceof IndexedCell<?> row
                && !row.isEmpty()
                && (row.getGraphic() != null || row.getText() != null && !row.getText().isBlank());
    }
}
