package app.daybreak.citing;

import app.daybreak.paper.Paper;

/// A link to a paper in Markdown, its title as the words.
public final class MarkdownLink implements PaperFormat {
    @Override
    public String paper(Paper paper) {
        Citation citation = Citation.of(paper);
        String title = citation.title().isEmpty() ? citation.number() : citation.title();
        return "[" + MarkdownText.of(title) + "](" + citation.url() + ")\n";
    }
}
