package app.daybreak.ui.text;

/// Why a place of a text is marked. Later ones are drawn over earlier ones.
public enum MarkKind {
    /// The sentence under the pointer or reached by key, and its counterpart.
    SENTENCE("sentence-back"),

    /// What the search found.
    HIT("hit-back"),

    /// The hit one stands on.
    FOUND("found-back"),

    /// What is selected.
    SELECTION("selection-back");

    private final String style;

    MarkKind(String style) {
        this.style = style;
    }

    /// The style class of what is drawn behind the text.
    String style() {
        return style;
    }
}
