package app.daybreak.ui.keys;

import app.daybreak.wording.Messages;

import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which keys do what: those that a person chose, and for everything else those of a first start.
/// The menus, the bindings and the sheet of keys are made from this.
public final class KeyBindings {
    private final Map<String, List<String>> chosen;

    private KeyBindings(Map<String, List<String>> chosen) {
        this.chosen = chosen;
    }

    /// The keys of settings. What names no key, or nothing that a key does, is left out.
    ///
    /// @param settings keys by the name of a [WindowKey]
    public static KeyBindings of(Map<String, List<String>> settings) {
        Map<String, List<String>> chosen = new HashMap<>();
        for (WindowKey key : WindowKey.values()) {
            List<String> keys = settings.get(key.name());
            if (keys != null && keys.stream().allMatch(KeyBindings::isKey)) {
                chosen.put(key.name(), keys);
            }
        }
        return new KeyBindings(chosen);
    }

    private static boolean isKey(String key) {
        return Arrays.stream(key.split(">", -1)).allMatch(KeyBindings::isCombination)
                && key.chars().filter(c -> c == '>').count() <= 1;
    }

    private static boolean isCombination(String key) {
        if (key.isBlank()) return false; // which JavaFX itself does not expect
        try {
            return KeyCombination.valueOf(key) instanceof KeyCodeCombination;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /// What a person chose, for the settings.
    public Map<String, List<String>> chosen() {
        return Map.copyOf(chosen);
    }

    /// The same with other keys for something; what else had one of them loses it.
    public KeyBindings with(WindowKey key, List<String> keys) {
        Map<String, List<String>> now = new HashMap<>(chosen);
        for (WindowKey other : WindowKey.values()) {
            List<String> left = keys(other).stream().filter(k -> !anyClash(k, keys)).toList();
            if (other != key && left.size() < keys(other).size()) now.put(other.name(), left);
        }
        now.put(key.name(), keys);
        if (keys.equals(key.first())) now.remove(key.name());
        return new KeyBindings(now);
    }

    /// What already has a key, or one that begins or goes on with it.
    public List<WindowKey> clashes(WindowKey key, String wanted) {
        return Arrays.stream(WindowKey.values())
                .filter(other -> other != key && anyClash(wanted, keys(other)))
                .toList();
    }

    private static boolean anyClash(String key, List<String> keys) {
        return keys.stream()
                .anyMatch(k -> k.equals(key) || k.startsWith(key + ">") || key.startsWith(k + ">"));
    }

    /// The keys that do something.
    public List<String> keys(WindowKey key) {
        return chosen.getOrDefault(key.name(), key.first());
    }

    /// The key that a menu binds by itself, because it cannot be typed into a field.
    public Optional<KeyCombination> accelerator(WindowKey key) {
        return keys(key).stream()
                .filter(KeyBindings::cannotBeTyped)
                .findFirst()
                .map(KeyCombination::valueOf);
    }

    /// What a person may have chosen besides: a menu's item binds one key only.
    public List<KeyCombination> further(WindowKey key) {
        return keys(key).stream()
                .filter(KeyBindings::cannotBeTyped)
                .skip(1)
                .map(KeyCombination::valueOf)
                .toList();
    }

    private static boolean cannotBeTyped(String key) {
        return key.startsWith("Shortcut+") || key.matches("(Shift\\+)?F\\d{1,2}");
    }

    /// The keys that only work while nobody types.
    List<String> single(WindowKey key) {
        return keys(key).stream().filter(one -> !cannotBeTyped(one)).toList();
    }

    /// The keys of something as a person reads them, those that read alike once (`+` of the letters
    /// and of the numbers); empty when it has none.
    String shown(WindowKey key) {
        return shown(key, Integer.MAX_VALUE);
    }

    /// The first of them.
    ///
    /// @param most how many
    String shown(WindowKey key, int most) {
        return keys(key).stream()
                .map(KeyBindings::shown)
                .distinct()
                .limit(most)
                .collect(Collectors.joining(", "));
    }

    /// Whether the tags with a number have the keys of a first start: those need not be listed.
    boolean hasFirstFavourites() {
        return WindowKey.favourites().stream().allMatch(key -> keys(key).equals(key.first()));
    }

    /// A key as a person reads it.
    static String shown(String key) {
        if (key.equals("Shift+SLASH")) return "?";
        return Arrays.stream(key.split(">", -1))
                .map(one -> KeyCombination.valueOf(one).getDisplayText())
                .collect(Collectors.joining(" "));
    }

    /// A menu's text, with the key that its item does not show by itself.
    public String label(String message, Messages messages) {
        String text = messages.text(message);
        return WindowKey.of(message)
                .map(this::single)
                .filter(keys -> !keys.isEmpty())
                .map(keys -> messages.text("menu.with-key", text, shown(keys.getFirst())))
                .orElse(text);
    }
}
