package app.daybreak.ui;

import app.daybreak.settings.Settings.WindowBounds;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// Where a window was, and putting it there again.
record WindowPlacement(Stage stage) {
    /// Puts the window where it was, unless the screen it was on is gone; no larger than the
    /// screens of today are together.
    void restore(WindowBounds bounds) {
        stage.setWidth(
                Math.min(bounds.width(), extent(Rectangle2D::getMinX, Rectangle2D::getMaxX)));
        stage.setHeight(
                Math.min(bounds.height(), extent(Rectangle2D::getMinY, Rectangle2D::getMaxY)));
        stage.setMaximized(bounds.maximised());
        boolean inSight =
                Screen.getScreensForRectangle(
                                bounds.x(), bounds.y(), bounds.width(), bounds.height())
                        .stream()
                        .map(Screen::getVisualBounds)
                        .anyMatch(screen -> reachable(screen, bounds));
        if (!inSight) return;
        stage.setX(bounds.x());
        stage.setY(bounds.y());
    }

    private static double extent(
            ToDoubleFunction<Rectangle2D> from, ToDoubleFunction<Rectangle2D> to) {
        List<Rectangle2D> screens =
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        return screens.stream().mapToDouble(to).max().orElseThrow()
                - screens.stream().mapToDouble(from).min().orElseThrow();
    }

    private static boolean reachable(Rectangle2D screen, WindowBounds bounds) {
        return screen.contains(bounds.x() + Math.min(100, bounds.width() / 2), bounds.y() + 10);
    }

    /// Where the window is; of a maximised one also where it was before.
    WindowBounds now(@Nullable WindowBounds before) {
        if (stage.isMaximized() && before != null) return before.maximise();
        return new WindowBounds(
                stage.getX(),
                stage.getY(),
                stage.getWidth(),
                stage.getHeight(),
                stage.isMaximized());
    }
}
