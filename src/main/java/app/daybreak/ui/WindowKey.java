package app.daybreak.ui;

import app.daybreak.wording.Messages;

import javafx.scene.input.KeyCombination;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Every key of the window, once: the menus, the bindings and the sheet of keys are made from this.
/// A key after another is written `G>U`.
@SuppressWarnings("ImmutableEnumChecker") // what it holds is never changed
enum WindowKey {
    NEXT("menu.next", "J"),
    PREVIOUS("menu.previous", "K"),
    NEXT_UNREAD("menu.next-unread", "N"),
    PREVIOUS_UNREAD("menu.previous-unread", "P"),
    READ_ON("key.read-on", "SPACE"),
    READ_BACK("key.read-back", "Shift+SPACE"),
    SELECT_DOWN("key.select-down", "Shift+J"),
    SELECT_UP("key.select-up", "Shift+K"),
    SELECT_ALL("menu.select-all", "Shortcut+A"),
    READ("menu.read", "M"),
    STAR("menu.star", "S"),
    LATER("menu.later", "L"),
    DISMISS("menu.dismiss", "X"),
    ALL_READ("menu.all-read", "Shift+A"),
    TAG("menu.tag", "T"),
    FAVOURITE("key.favourite", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
    NOTE("menu.note", "E"),
    UNDO("menu.undo", "Shortcut+Z"),
    REDO("menu.redo", "Shortcut+Shift+Z"),
    GO_UNREAD("menu.go.unread", "G>U"),
    GO_STARRED("menu.go.starred", "G>S"),
    GO_LATER("menu.go.later", "G>L"),
    GO_ALL("menu.go.all", "G>A"),
    FIND("menu.find", "SLASH", "Shortcut+F"),
    SAVE_SEARCH("menu.save-search", "Shortcut+S"),
    NEXT_HIT("menu.next-hit", "Close Bracket", "F3"),
    PREVIOUS_HIT("menu.previous-hit", "Open Bracket", "Shift+F3"),
    FIND_IN_TEXT("menu.find-in-text", "Shortcut+Shift+F"),
    NEXT_LAYOUT("menu.next-layout", "B"),
    NEXT_SENTENCE("menu.next-sentence", "PERIOD"),
    PREVIOUS_SENTENCE("menu.previous-sentence", "COMMA"),
    TABLE("menu.table", "V"),
    FACTS("menu.facts", "I"),
    OPEN_ABS("menu.open-abs", "O", "ENTER"),
    OPEN_PDF("menu.open-pdf", "Shift+O"),
    COPY("menu.copy", "Shortcut+C"),
    COPY_MARKDOWN("menu.copy-markdown", "Shortcut+Shift+C"),
    COPY_BOTH("menu.copy-both", "Shortcut+Alt+C"),
    LARGER("menu.larger", "Shortcut+Equals"),
    SMALLER("menu.smaller", "Shortcut+Minus"),
    USUAL_SIZE("menu.usual-size", "Shortcut+0"),
    IMPORT("menu.import-files", "Shortcut+O"),
    QUIT("menu.quit", "Shortcut+Q"),
    KEYS("menu.keys", "Shift+SLASH", "F1");

    private static final int FEW = 3;

    private final String message;
    private final List<String> keys;

    WindowKey(String message, String... keys) {
        this.message = message;
        this.keys = List.of(keys);
    }

    /// The message that says what it does.
    String message() {
        return message;
    }

    /// The keys that a menu binds by itself, because they cannot be typed into a field.
    Optional<KeyCombination> accelerator() {
        return keys.stream()
                .filter(WindowKey::cannotBeTyped)
                .findFirst()
                .map(KeyCombination::valueOf);
    }

    private static boolean cannotBeTyped(String key) {
        return key.startsWith("Shortcut+") || key.matches("(Shift\\+)?F\\d");
    }

    /// The keys that only work while nobody types.
    List<String> single() {
        return keys.stream().filter(key -> !cannotBeTyped(key)).toList();
    }

    /// The keys as a person reads them.
    String shown() {
        List<String> all = keys.stream().map(WindowKey::shown).toList();
        return all.size() > FEW ? all.getFirst() + " … " + all.getLast() : String.join(", ", all);
    }

    private static String shown(String key) {
        if (key.equals("Shift+SLASH")) return "?";
        return Arrays.stream(key.split(">", -1))
                .map(one -> KeyCombination.valueOf(one).getDisplayText())
                .collect(Collectors.joining(" "));
    }

    /// The key of a menu's item, if it has one.
    static Optional<WindowKey> of(String message) {
        return Arrays.stream(values()).filter(key -> key.message.equals(message)).findFirst();
    }

    /// A menu's text, with the key that its item does not show by itself.
    static String label(String message, Messages messages) {
        String text = messages.text(message);
        return of(message)
                .filter(key -> !key.single().isEmpty())
                .map(key -> messages.text("menu.with-key", text, shown(key.single().getFirst())))
                .orElse(text);
    }
}
