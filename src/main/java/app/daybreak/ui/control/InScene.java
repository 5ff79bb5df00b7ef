package app.daybreak.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// Panes that come and go over models that stay: a subscription for ever would keep every pane that
/// was ever opened, and have it rebuilt at each change.
public final class InScene {
    private InScene() {}

    /// Shows a value at once, and what becomes of it as long as a pane is in a scene.
    public static <T extends @Nullable Object> void follow(
            Node pane, ObservableValue<T> value, Consumer<? super T> show) {
        value.when(pane.sceneProperty().map(_ -> true).orElse(false)).subscribe(show);
    }
}
