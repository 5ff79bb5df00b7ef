package app.daybreak.citing;

import app.daybreak.paper.Paper;

/// A paper on one line for a letter or a slide: titles, number, category, address.
public final class PlainCitation implements PaperFormat {
    @Override
    public String paper(Paper paper) {
        Citation citation = Citation.of(paper);
        String category = OneLine.of(paper.content().primaryCategory());
        StringBuilder line = new StringBuilder(citation.title());
        if (!citation.titleZh().isEmpty()) line.append(" (").append(citation.titleZh()).append(')');
        if (!line.isEmpty()) line.append(ends(line) ? " " : ". ");
        line.append(citation.number());
        if (!category.isEmpty()) line.append(" [").append(category).append(']');
        return line.append(". ").append(citation.url()).append('\n').toString();
    }

    private static boolean ends(CharSequence title) {
        return ".?!。？！".indexOf(title.charAt(title.length() - 1)) >= 0;
    }
}
