package app.daybreak.ui.keys;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/// Single keys for the whole window. They are not menu accelerators, because those would fire while
/// a person types.
public final class Shortcuts {
    private final KeyBindings bindings;
    private final Map<KeyCombination, Runnable> actions = new LinkedHashMap<>();
    private final Map<KeyCombination, Runnable> always = new LinkedHashMap<>();
    private final Map<KeyCombination, Map<KeyCombination, Runnable>> sequences = new HashMap<>();
    private Map<KeyCombination, Runnable> begun = Map.of();
    private @Nullable KeyCode taken;

    /// Binds a key, written as [KeyCombination#valueOf(String)] reads it: names of keys as in
    /// [KeyCode#getName()], because any other is taken for a character that no key gives.
    private void bind(String key, Runnable action) {
        actions.put(read(key), action);
    }

    /// @param bindings which keys do what
    public Shortcuts(KeyBindings bindings) {
        this.bindings = bindings;
    }

    /// Binds the keys of something that no menu binds.
    public void bind(WindowKey key, Runnable action) {
        for (String one : bindings.single(key)) {
            int second = one.indexOf('>');
            if (second < 0) bind(one, action);
            else bind(one.substring(0, second), one.substring(second + 1), action);
        }
        if (key.isInMenu()) return; // whose items bind the rest
        bindings.accelerator(key).ifPresent(one -> bindAlways(one, action));
        for (KeyCombination one : bindings.further(key)) bindAlways(one, action);
    }

    /// Binds a key that works while a person types, too.
    public void bindAlways(KeyCombination key, Runnable action) {
        always.put(key, action);
    }

    /// Binds the keys of the tags with a number.
    ///
    /// @param action takes the number, from 1 to 9
    public void bindFavourites(IntConsumer action) {
        List<WindowKey> keys = WindowKey.favourites();
        for (int i = 0; i < keys.size(); i++) {
            int number = i + 1;
            bind(keys.get(i), () -> action.accept(number));
        }
    }

    private void bind(String first, String key, Runnable action) {
        sequences.computeIfAbsent(read(first), _ -> new LinkedHashMap<>()).put(read(key), action);
    }

    private static KeyCombination read(String key) {
        KeyCombination read = KeyCombination.valueOf(key);
        if (!(read instanceof KeyCodeCombination)) throw new IllegalArgumentException(key);
        return read;
    }

    /// A key that was pressed in a scene, before the control that has the focus gets it.
    public void pressed(Scene scene, KeyEvent event) {
        if (event.getCode() == taken && scene.getFocusOwner() instanceof TextInputControl) return;
        taken = null;
        if (run(always, event)) return;
        Node focus = scene.getFocusOwner();
        if (focus instanceof TextInputControl || event.getCode().isModifierKey()) return;
        Map<KeyCombination, Runnable> second = begun;
        begun = Map.of();
        if (run(second, event)) return;
        for (var sequence : sequences.entrySet()) {
            if (!sequence.getKey().match(event)) continue;
            take(event);
            begun = sequence.getValue();
            return;
        }
        run(actions, event);
    }

    /// A key that gave the keyboard to a field must not be typed into it.
    public void typed(KeyEvent event) {
        if (taken != null) event.consume();
    }

    private boolean run(Map<KeyCombination, Runnable> bound, KeyEvent event) {
        for (Map.Entry<KeyCombination, Runnable> binding : bound.entrySet()) {
            if (!binding.getKey().match(event)) continue;
            take(event);
            binding.getValue().run();
            return true;
        }
        return false;
    }

    private void take(KeyEvent event) {
        event.consume();
        taken = event.getCode();
    }
}
