package app.daybreak.ui;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.LinkedHashMap;
import java.util.Map;

/// Single keys for the whole window. They are not menu accelerators, because those would fire while
/// a person types.
final class Shortcuts {
    private final Map<KeyCombination, Runnable> actions = new LinkedHashMap<>();

    /// Binds a key, written as [KeyCombination#valueOf(String)] reads it.
    void bind(String key, Runnable action) {
        actions.put(KeyCodeCombination.valueOf(key), action);
    }

    /// Forgets every key.
    void clear() {
        actions.clear();
    }

    /// Listens in a scene, before the control that has the focus.
    void listenIn(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(scene, event));
    }

    private void pressed(Scene scene, KeyEvent event) {
        Node focus = scene.getFocusOwner();
        if (focus instanceof TextInputControl) return;
        for (Map.Entry<KeyCombination, Runnable> binding : actions.entrySet()) {
            if (!binding.getKey().match(event)) continue;
            event.consume();
            binding.getValue().run();
            return;
        }
    }
}
