package app.daybreak.citing;

import app.daybreak.paper.ArxivPages;
import app.daybreak.paper.ArxivReference;
import app.daybreak.paper.Paper;
import app.daybreak.paper.Tag;

import java.util.List;

/// What every reference says of a paper. Digests name no authors, no date and no venue, so neither
/// does a reference; [#NO_AUTHORS] says why.
///
/// @param key stable and unique, made of the arXiv id alone: `arxiv_2403_05300`
/// @param number `arXiv:2403.05300`
/// @param url of the abstract's page, of the version where it is known
/// @param title the English title, else the Chinese one
/// @param titleZh the Chinese title, or empty where it is the title
/// @param tags names of the person's tags
record Citation(
        String key, String number, String url, String title, String titleZh, List<String> tags) {
    static final String NO_AUTHORS = "No authors in the digest";

    /// For formats that cannot do without a date.
    static final String IDENTIFIERS_DATE = NO_AUTHORS + "; date: month of the arXiv identifier";

    static Citation of(Paper paper) {
        String id = paper.id().toString();
        String titleEn = OneLine.of(paper.text().titleEn());
        String titleZh = OneLine.of(paper.text().titleZh());
        return new Citation(
                "arxiv_" + id.replaceAll("[./-]", "_"),
                "arXiv:" + id,
                url(paper),
                titleEn.isEmpty() ? titleZh : titleEn,
                titleEn.isEmpty() ? "" : titleZh,
                paper.tags().stream().map(Tag::name).map(OneLine::of).toList());
    }

    static String url(Paper paper) {
        int version = paper.content().version();
        return ArxivPages.abs(new ArxivReference(paper.id(), version)).toString();
    }
}
