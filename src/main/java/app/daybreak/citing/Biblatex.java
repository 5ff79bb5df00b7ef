package app.daybreak.citing;

import app.daybreak.paper.Paper;

/// BibLaTeX: `@online`, which must have a date. The month in the identifier is taken, and the note
/// says so.
public final class Biblatex implements PaperFormat {
    @Override
    public String paper(Paper paper) {
        Citation citation = Citation.of(paper);
        int version = paper.content().version();
        return new BibEntry("online", citation.key())
                .with(citation)
                .with("label", citation.number())
                .with("date", paper.id().month().toString())
                .with("version", version == 0 ? "" : Integer.toString(version))
                .with("eprint", paper.id().toString())
                .with("eprinttype", "arxiv")
                .with("eprintclass", TexText.of(paper.content().primaryCategory()))
                .with("url", citation.url())
                .with("langid", "english")
                .with("abstract", TexText.of(paper.text().abstractEn()))
                .with("abstract_zh", TexText.of(paper.text().abstractZh()))
                .with("tldr_zh", TexText.of(paper.text().tldrZh()))
                .with("note", Citation.IDENTIFIERS_DATE)
                .toString();
    }

    @Override
    public String between() {
        return "\n";
    }
}
