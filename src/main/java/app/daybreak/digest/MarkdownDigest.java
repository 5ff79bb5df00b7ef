package app.daybreak.digest;

import app.daybreak.paper.PaperText;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// Writes entries down as their source does: a table of one-liners and a footnote per paper. What a
/// file has beyond that is its [Delta].
///
/// The form is frozen: libraries keep deltas against it. Another form is another number in [Delta].
public final class MarkdownDigest {
    /// The source cuts English abstracts here, spaces included.
    private static final int CUT = 1000;

    private static final Pattern SUFFIX = Pattern.compile(" \\(arXiv:[^()]*\\)$");

    private MarkdownDigest() {}

    /// The bytes of a digest, UTF-8.
    public static byte[] render(List<DigestEntry> entries) {
        StringBuilder text = new StringBuilder("# 摘要\n\n| Ref | Title | Summary |\n");
        text.append("| --- | --- | --- |\n");
        for (DigestEntry entry : entries) row(entry, text);
        text.append("\n# 详细\n\n");
        for (DigestEntry entry : entries) details(entry, text);
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void row(DigestEntry entry, StringBuilder to) {
        PaperText text = entry.content().source();
        to.append("| [^").append(entry.ref()).append("] | [");
        to.append(SUFFIX.matcher(text.titleEn()).replaceFirst("")).append("](");
        to.append(link(entry)).append(") | ").append(text.tldrZh()).append(" |\n");
    }

    private static void details(DigestEntry entry, StringBuilder to) {
        PaperText text = entry.content().source();
        String link = link(entry);
        to.append("[^").append(entry.ref()).append("]: ").append(text.titleZh()).append("\n\n");
        paragraph(text.titleEn(), to);
        paragraph("[" + link + "](" + link + ")", to);
        paragraph(text.tldrZh(), to);
        paragraph(text.tldrEn(), to);
        paragraph(text.abstractZh(), to);
        to.append("    ").append(text.abstractEn());
        // A space where it was cut was stripped when it was read.
        if (text.abstractEn().codePointCount(0, text.abstractEn().length()) == CUT - 1) {
            to.append(' ');
        }
        to.append("\n    \n");
    }

    private static void paragraph(String text, StringBuilder to) {
        to.append("    ").append(text).append("\n\n");
    }

    /// As the source links: without encryption as long as it wrote the identifier behind the title.
    private static String link(DigestEntry entry) {
        boolean old = SUFFIX.matcher(entry.content().source().titleEn()).find();
        return (old ? "http" : "https") + "://arxiv.org/abs/" + entry.content().id();
    }
}
