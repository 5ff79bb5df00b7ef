package app.daybreak.ui;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/// Single keys for the whole window. They are not menu accelerators, because those would fire while
/// a person types.
final class Shortcuts {
    private final Map<KeyCombination, Runnable> actions = new LinkedHashMap<>();
    private @Nullable KeyCode taken;

    /// Binds a key, written as [KeyCombination#valueOf(String)] reads it: names of keys as in
    /// [KeyCode#getName()], because any other is taken for a character that no key gives.
    void bind(String key, Runnable action) {
        KeyCombination read = KeyCombination.valueOf(key);
        if (!(read instanceof KeyCodeCombination)) throw new IllegalArgumentException(key);
        actions.put(read, action);
    }

    /// Forgets every key.
    void clear() {
        actions.clear();
    }

    /// Listens in a scene, before the control that has the focus.
    void listenIn(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(scene, event));
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /// A key that gave the keyboard to a field must not be typed into it.
    private void typed(KeyEvent event) {
        if (taken != null) event.consume();
    }

    private void pressed(Scene scene, KeyEvent event) {
        if (event.getCode() == taken && scene.getFocusOwner() instanceof TextInputControl) return;
        taken = null;
        Node focus = scene.getFocusOwner();
        if (focus instanceof TextInputControl) return;
        for (Map.Entry<KeyCombination, Runnable> binding : actions.entrySet()) {
            if (!binding.getKey().match(event)) continue;
            event.consume();
            taken = event.getCode();
            binding.getValue().run();
            return;
        }
    }
}
