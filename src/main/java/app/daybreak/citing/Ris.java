package app.daybreak.citing;

import app.daybreak.paper.Paper;

/// RIS in UTF-8: lines of a tag and a value, ended by CR LF. The Chinese texts are notes (`N1`),
/// the Chinese title the translated one (`TT`).
public final class Ris implements PaperFormat {
    @Override
    public String paper(Paper paper) {
        Citation citation = Citation.of(paper);
        StringBuilder lines = new StringBuilder();
        line(lines, "TY", "UNPB");
        line(lines, "ID", citation.key());
        line(lines, "TI", citation.title());
        line(lines, "TT", citation.titleZh());
        line(lines, "AB", paper.text().abstractEn());
        citation.tags().forEach(tag -> line(lines, "KW", tag));
        line(lines, "DB", "arXiv");
        line(lines, "AN", citation.number());
        line(lines, "UR", citation.url());
        line(lines, "N1", paper.text().tldrZh());
        line(lines, "N1", paper.text().abstractZh());
        line(lines, "N1", Citation.NO_AUTHORS);
        return lines.append("ER  - \r\n").toString();
    }

    private static void line(StringBuilder lines, String tag, String value) {
        String text = OneLine.of(value);
        if (!text.isEmpty()) lines.append(tag).append("  - ").append(text).append("\r\n");
    }

    @Override
    public String between() {
        return "\r\n";
    }
}
