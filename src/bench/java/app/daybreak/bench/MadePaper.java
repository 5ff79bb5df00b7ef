package app.daybreak.bench;

import java.util.List;
import java.util.Random;

/// A made paper in the real format.
record MadePaper(
        String id,
        String titleEn,
        String oneLiner,
        String titleZh,
        String abstractZh,
        String abstractEn) {
    static final String BEFORE_ROWS = "# 摘要\n\n| Ref | Title | Summary |\n| --- | --- | --- |\n";
    static final String BEFORE_DETAILS = "\n# 详细\n\n";

    private static final int ABSTRACT_EN = 1000; // where the format cuts it
    private static final int ABSTRACT_ZH = 350;

    static MadePaper of(String id, Vocabulary vocabulary, Random random) {
        String titleEn = any(vocabulary.titlesEn(), random);
        String oneLiner = any(vocabulary.oneLiners(), random);
        String english = sentences(vocabulary.sentencesEn(), " ", ABSTRACT_EN, random);
        String titleZh = any(vocabulary.titlesZh(), random);
        String chinese = sentences(vocabulary.sentencesZh(), "", ABSTRACT_ZH, random);
        return new MadePaper(id, titleEn, oneLiner, titleZh, chinese, english);
    }

    private String link() {
        return "https://arxiv.org/abs/" + id;
    }

    /// Its row of the table.
    void row(int ref, StringBuilder out) {
        out.append("| [^").append(ref).append("] | [").append(titleEn).append("](").append(link());
        out.append(") | ").append(oneLiner).append(" |\n");
    }

    /// Its details.
    void details(int ref, StringBuilder out) {
        out.append("[^").append(ref).append("]: ").append(titleZh);
        paragraph(out, titleEn);
        paragraph(out, "[" + link() + "](" + link() + ")");
        paragraph(out, oneLiner);
        paragraph(out, "");
        paragraph(out, abstractZh);
        paragraph(out, "arXiv:" + id + "v1 Announce Type: new  Abstract: " + abstractEn);
        out.append("\n\n");
    }

    private static void paragraph(StringBuilder out, String text) {
        out.append("\n\n    ").append(text);
    }

    private static String sentences(List<String> from, String between, int length, Random random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) text.append(any(from, random)).append(between);
        text.setLength(length);
        return text.toString();
    }

    private static String any(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
