package app.daybreak.paper;

import java.net.URI;

/// The pages of a paper on arxiv.org. They are made from the identifier alone; a link out of a file
/// is never followed.
public final class ArxivPages {
    private static final String SITE = "https://arxiv.org/";

    private ArxivPages() {}

    /// The page with the abstract.
    public static URI abs(ArxivReference paper) {
        return URI.create(SITE + "abs/" + paper);
    }

    /// The PDF.
    public static URI pdf(ArxivReference paper) {
        return URI.create(SITE + "pdf/" + paper);
    }

    /// The HTML page, which arXiv has for papers since December 2023 and some older ones.
    public static URI html(ArxivReference paper) {
        return URI.create(SITE + "html/" + paper);
    }
}
