package app.daybreak.citing;

import app.daybreak.paper.ArxivPages;
import app.daybreak.paper.ArxivReference;
import app.daybreak.paper.Paper;
import app.daybreak.paper.PaperText;

import java.util.ArrayList;
import java.util.List;

/// A paper as a piece of Markdown: titles, link, one-liners, abstracts. Formulas stay TeX between
/// dollar signs, as most readers of Markdown take them.
public final class PaperMarkdown {
    private PaperMarkdown() {}

    /// The paper; what it lacks is left out.
    public static String of(Paper paper) {
        PaperText text = paper.text();
        ArxivReference reference = new ArxivReference(paper.id(), paper.content().version());
        boolean bilingual = !text.titleZh().isBlank();
        List<String> parts = new ArrayList<>();
        parts.add("## " + line(bilingual ? text.titleZh() : text.titleEn()));
        if (bilingual) parts.add(line(text.titleEn()));
        parts.add("[arXiv:" + reference + "](" + ArxivPages.abs(reference) + ")");
        parts.add(quoted(text.tldrZh()));
        parts.add(quoted(text.tldrEn()));
        parts.add(paragraph(text.abstractZh()));
        parts.add(paragraph(text.abstractEn()));
        parts.removeIf(String::isBlank);
        return String.join("\n\n", parts) + "\n";
    }

    private static String quoted(String text) {
        return text.isBlank() ? "" : "> " + line(text);
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    /// What would begin a heading, a list or a quotation is escaped.
    private static String paragraph(String text) {
        return line(text).replaceFirst("^([#>+*-]|\\d+[.)])(?=\\s)", "\\\\$1");
    }
}
