package app.daybreak.citing;

import java.util.List;
import java.util.stream.Collectors;

/// Properties at the head of a Markdown file, in YAML that any reader of YAML takes.
final class FrontMatter {
    private final StringBuilder lines = new StringBuilder("---\n");

    /// A text; an empty one is left out.
    void line(String name, String value) {
        String line = OneLine.of(value);
        if (!line.isEmpty()) plain(name, quoted(line));
    }

    /// A list of texts without the empty ones; an empty list is left out.
    void list(String name, List<String> values) {
        List<String> all = values.stream().map(OneLine::of).filter(v -> !v.isEmpty()).toList();
        if (all.isEmpty()) return;
        plain(
                name,
                all.stream().map(FrontMatter::quoted).collect(Collectors.joining(", ", "[", "]")));
    }

    /// A number, a date or a truth.
    void plain(String name, String value) {
        lines.append(name).append(": ").append(value).append('\n');
    }

    private static String quoted(String line) {
        return "\"" + line.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /// A tag as Obsidian allows it: no spaces, and not of digits alone.
    static String tag(String name) {
        String tag = name.replaceAll("[^\\p{L}\\p{M}\\p{N}_/\\p{So}-]+", "-");
        return tag.matches("\\d+") ? "_" + tag : tag;
    }

    @Override
    public String toString() {
        return lines + "---\n";
    }
}
