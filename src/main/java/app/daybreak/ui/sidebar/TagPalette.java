package app.daybreak.ui.sidebar;

/// Colours for tags that stand out on light and dark grounds.
enum TagPalette {
    RED("#d1242f", "tag.colour.red"),
    ORANGE("#d4760a", "tag.colour.orange"),
    YELLOW("#b08800", "tag.colour.yellow"),
    GREEN("#2da44e", "tag.colour.green"),
    TEAL("#1b7c83", "tag.colour.teal"),
    BLUE("#0969da", "tag.colour.blue"),
    PURPLE("#8250df", "tag.colour.purple"),
    PINK("#bf3989", "tag.colour.pink");

    private final String hex;
    private final String key;

    TagPalette(String hex, String key) {
        this.hex = hex;
        this.key = key;
    }

    /// `#rrggbb`.
    String hex() {
        return hex;
    }

    /// The message with its name.
    String key() {
        return key;
    }
}
