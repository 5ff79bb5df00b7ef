package app.daybreak.ui.keys;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Everything that a key of the window does, with the keys of a first start. A key after another is
/// written `G>U`.
@SuppressWarnings("ImmutableEnumChecker") // what it holds is never changed
public enum WindowKey {
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
    FAVOURITE_1("key.favourite.1", "1", "Numpad 1"),
    FAVOURITE_2("key.favourite.2", "2", "Numpad 2"),
    FAVOURITE_3("key.favourite.3", "3", "Numpad 3"),
    FAVOURITE_4("key.favourite.4", "4", "Numpad 4"),
    FAVOURITE_5("key.favourite.5", "5", "Numpad 5"),
    FAVOURITE_6("key.favourite.6", "6", "Numpad 6"),
    FAVOURITE_7("key.favourite.7", "7", "Numpad 7"),
    FAVOURITE_8("key.favourite.8", "8", "Numpad 8"),
    FAVOURITE_9("key.favourite.9", "9", "Numpad 9"),
    NOTE("menu.note", "E"),
    UNDO("menu.undo", "Shortcut+Z"),
    REDO("menu.redo", "Shortcut+Shift+Z"),
    GO_UNREAD("menu.go.unread", "G>U"),
    GO_REVISED("menu.go.revised", "G>R"),
    GO_STARRED("menu.go.starred", "G>S"),
    GO_LATER("menu.go.later", "G>L"),
    GO_ALL("menu.go.all", "G>A"),
    GO_TODAY("menu.go.today", "G>D"),
    TODAY("menu.today", "G>T"),
    FIND("menu.find", "SLASH", "Shortcut+F"),
    SAVE_SEARCH("menu.save-search", "Shortcut+S"),
    NEXT_HIT("menu.next-hit", "Close Bracket", "F3"),
    PREVIOUS_HIT("menu.previous-hit", "Open Bracket", "Shift+F3"),
    FIND_IN_TEXT("menu.find-in-text", "Shortcut+Shift+F"),
    NEXT_LAYOUT("menu.next-layout", "B"),
    NEXT_SENTENCE("menu.next-sentence", "PERIOD"),
    PREVIOUS_SENTENCE("menu.previous-sentence", "COMMA"),
    TABLE("menu.table", "V"),
    SIDEBAR("menu.sidebar", "F9"),
    MUTED("menu.muted", "H"),
    FACTS("menu.facts", "I"),
    OPEN_ABS("menu.open-abs", "O", "ENTER"),
    OPEN_PDF("menu.open-pdf", "Shift+O"),
    COPY("menu.copy", "Shortcut+C"),
    COPY_MARKDOWN("menu.copy-markdown", "Shortcut+Shift+C"),
    COPY_BOTH("menu.copy-both", "Shortcut+Alt+C"),
    LARGER(
            "menu.larger",
            "Shortcut+Equals",
            "Shortcut+Shift+Equals",
            "Shortcut+Plus",
            "Shortcut+Add"),
    SMALLER("menu.smaller", "Shortcut+Minus", "Shortcut+Subtract"),
    USUAL_SIZE("menu.usual-size", "Shortcut+0", "Shortcut+Numpad 0"),
    IMPORT("menu.import-files", "Shortcut+O"),
    EXPORT("menu.export", "Shortcut+E"),
    QUIT("menu.quit", "Shortcut+Q"),
    PREFERENCES("menu.preferences", "Shortcut+COMMA"),
    GUIDE("menu.guide", "F1"),
    KEYS("menu.keys", "Shift+SLASH");

    private final String message;
    private final List<String> keys;

    WindowKey(String message, String... keys) {
        this.message = message;
        this.keys = List.of(keys);
    }

    /// The message that says what it does.
    public String message() {
        return message;
    }

    /// Its keys as long as a person chose no others.
    List<String> first() {
        return keys;
    }

    /// Whether an item of a menu does it.
    boolean isInMenu() {
        return message.startsWith("menu.");
    }

    /// What puts the tags with a number on papers, from 1 to 9.
    static List<WindowKey> favourites() {
        return Arrays.stream(values()).filter(key -> key.name().startsWith("FAVOURITE_")).toList();
    }

    /// What a menu's item does, if it has a key.
    public static Optional<WindowKey> of(String message) {
        return Arrays.stream(values()).filter(key -> key.message.equals(message)).findFirst();
    }
}
