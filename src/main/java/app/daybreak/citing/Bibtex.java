package app.daybreak.citing;

import app.daybreak.paper.Paper;

/// BibTeX in UTF-8: `@misc` with the fields that arXiv's own entries have, and Chinese in fields of
/// its own, which styles pass over. No author and no year; `key` is what styles sort by instead.
public final class Bibtex implements PaperFormat {
    @Override
    public String paper(Paper paper) {
        Citation citation = Citation.of(paper);
        return new BibEntry("misc", citation.key())
                .with(citation)
                .with("key", citation.number())
                .with("eprint", paper.id().toString())
                .with("archivePrefix", "arXiv")
                .with("primaryClass", TexText.of(paper.content().primaryCategory()))
                .with("url", citation.url())
                .with("abstract", TexText.of(paper.text().abstractEn()))
                .with("abstract_zh", TexText.of(paper.text().abstractZh()))
                .with("tldr_zh", TexText.of(paper.text().tldrZh()))
                .with("note", Citation.NO_AUTHORS)
                .toString();
    }

    @Override
    public String between() {
        return "\n";
    }
}
