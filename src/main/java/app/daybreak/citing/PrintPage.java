package app.daybreak.citing;

import app.daybreak.paper.Paper;
import app.daybreak.paper.PaperText;

/// One HTML page of papers for printing. It loads nothing and runs nothing, and every text in it is
/// escaped; formulas stay TeX.
public final class PrintPage implements PaperFormat {
    private static final String HEAD =
            """
            <!DOCTYPE html>
            <html lang="zh">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width">
            <title>晨读 Daybreak</title>
            <style>
            body { font: 11pt/1.6 serif; max-width: 46em; margin: 2em auto; padding: 0 1em; }
            article { border-top: 1px solid #999; padding: 1em 0; }
            h2 { font-size: 1.25em; margin: 0; break-after: avoid; }
            .en { font-style: italic; margin: 0; }
            .about { color: #555; font-size: 0.85em; margin: 0.3em 0; }
            blockquote { margin: 0.6em 0; padding-left: 1em; border-left: 3px solid #999; }
            @media print { body { margin: 0; max-width: none; } a { color: inherit; } }
            </style>
            </head>
            <body>
            """;

    @Override
    public String head() {
        return HEAD;
    }

    @Override
    public String paper(Paper paper) {
        PaperText text = paper.text();
        Citation citation = Citation.of(paper);
        boolean bilingual = !citation.titleZh().isEmpty();
        StringBuilder page = new StringBuilder("<article>\n");
        if (bilingual) element(page, "h2", "zh", citation.titleZh());
        element(page, bilingual ? "p class=\"en\"" : "h2", "en", citation.title());
        page.append(
                "<p class=\"about\"><a href=\"%s\">%s</a>%s</p>\n"
                        .formatted(
                                escaped(citation.url()), escaped(citation.number()), about(paper)));
        element(page, "blockquote", "zh", text.tldrZh());
        element(page, "blockquote", "en", text.tldrEn());
        element(page, "p", "zh", text.abstractZh());
        element(page, "p", "en", text.abstractEn());
        return page.append("</article>\n").toString();
    }

    private static String about(Paper paper) {
        StringBuilder about = new StringBuilder();
        String category = OneLine.of(paper.content().primaryCategory());
        if (!category.isEmpty()) about.append(" · ").append(escaped(category));
        Citation.of(paper).tags().forEach(tag -> about.append(" · #").append(escaped(tag)));
        return about.toString();
    }

    private static void element(StringBuilder page, String start, String language, String text) {
        String line = OneLine.of(text);
        if (line.isEmpty()) return;
        int space = start.indexOf(' ');
        String name = space < 0 ? start : start.substring(0, space);
        page.append("<%s lang=\"%s\">%s</%s>\n".formatted(start, language, escaped(line), name));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String tail() {
        return "</body>\n</html>\n";
    }
}
