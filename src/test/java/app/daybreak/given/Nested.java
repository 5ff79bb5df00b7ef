package app.daybreak.given;

import java.util.Map;

/// Markdown that goes as deep as nobody writes it.
public final class Nested {
    /// How deep.
    public static final int DEPTH = 10_000;

    private Nested() {}

    /// Texts by what they are made of; each holds the word `heart` once.
    public static Map<String, String> texts() {
        return Map.of(
                "quotations", ">".repeat(DEPTH) + " heart",
                "lists", "- ".repeat(DEPTH) + "heart",
                "numbers", "1. ".repeat(DEPTH) + "heart",
                "emphasis", "*".repeat(2 * DEPTH) + "heart" + "*".repeat(2 * DEPTH),
                "mixed", "*_".repeat(DEPTH) + "heart" + "_*".repeat(DEPTH),
                "brackets", "[".repeat(DEPTH) + "heart" + "](x)".repeat(DEPTH),
                "pictures", "![".repeat(DEPTH) + "heart" + "](x)".repeat(DEPTH),
                "braces", "$" + "{".repeat(DEPTH) + "heart" + "}".repeat(DEPTH) + "$",
                "tags", "<b>".repeat(DEPTH) + "heart" + "</b>".repeat(DEPTH));
    }
}
