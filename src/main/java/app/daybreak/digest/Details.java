package app.daybreak.digest;

import app.daybreak.paper.ArxivReference;
import app.daybreak.paper.PaperText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// A paper's entry below the table, raw.
///
/// @param ref the footnote's label
/// @param line its first line, from 1
/// @param link the address, or empty where the entry has none
/// @param reference the paper that the link names, or null
/// @param text the texts, empty where the entry lacks them
record Details(
        String ref, int line, String link, @Nullable ArxivReference reference, PaperText text) {
    /// Whether the footnote says more than a remark would.
    boolean isEntry() {
        return !link.isEmpty() || !text.titleEn().isEmpty();
    }

    /// Reads the source of a footnote, from `[^` on.
    static Details parse(String source, int line) {
        int labelEnd = source.indexOf("]:");
        String label = source.substring(source.indexOf("[^") + 2, labelEnd);
        List<String> lines = new ArrayList<>();
        for (String raw : Lines.split(source.substring(labelEnd + 2))) {
            lines.add(WhiteSpace.strip(raw));
        }
        if (source.endsWith("\n") || source.endsWith("\r")) lines.removeLast();
        List<String> paragraphs = Paragraphs.split(lines);
        int anchor = anchor(paragraphs);
        if (anchor < 0 && anchor(lines) >= 0) {
            // The link shares a paragraph with others: all empty lines were taken out.
            paragraphs = Paragraphs.lines(lines);
            anchor = anchor(paragraphs);
        }
        return of(label, line, paragraphs, anchor);
    }

    /// Puts paragraphs, empty ones included, into their places.
    static Details of(String label, int line, List<String> paragraphs) {
        return of(label, line, paragraphs, anchor(paragraphs));
    }

    private static Details of(String label, int line, List<String> paragraphs, int anchor) {
        if (anchor < 0) {
            return new Details(label, line, "", null, FieldOrder.of(paragraphs, -1));
        }
        List<String> texts = new ArrayList<>(paragraphs);
        String link = Link.parse(texts.remove(anchor));
        PaperText text = FieldOrder.of(texts, anchor);
        if (link == null) return new Details(label, line, "", null, text);
        return new Details(label, line, link, Link.reference(link), text);
    }

    private static int anchor(List<String> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (Link.parse(paragraphs.get(i)) != null) return i;
        }
        return -1;
    }
}
