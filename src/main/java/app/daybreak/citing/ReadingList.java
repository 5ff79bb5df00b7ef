package app.daybreak.citing;

import app.daybreak.paper.Paper;

/// A list in Markdown with a box a paper, ticked when it was read: title, link, category, the other
/// title and the one-liner.
public final class ReadingList implements PaperFormat {
    @Override
    public String head() {
        return "# 阅读清单 · Reading list\n\n";
    }

    @Override
    public String paper(Paper paper) {
        Citation citation = Citation.of(paper);
        boolean bilingual = !citation.titleZh().isEmpty();
        StringBuilder item = new StringBuilder(paper.state().read() ? "- [x] " : "- [ ] ");
        item.append("**")
                .append(MarkdownText.of(bilingual ? citation.titleZh() : citation.title()))
                .append("** [")
                .append(citation.number())
                .append("](")
                .append(citation.url())
                .append(')');
        String category = paper.content().primaryCategory();
        if (!category.isBlank()) item.append(" · ").append(MarkdownText.of(category));
        item.append('\n');
        if (bilingual) more(item, citation.title());
        more(item, paper.text().tldrZh());
        return item.toString();
    }

    /// A paragraph of the item's own.
    private static void more(StringBuilder item, String text) {
        if (!OneLine.of(text).isEmpty()) {
            item.append("\n  ").append(MarkdownText.paragraph(text)).append('\n');
        }
    }

    @Override
    public String between() {
        return "\n";
    }
}
