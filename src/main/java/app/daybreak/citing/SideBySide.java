package app.daybreak.citing;

import app.daybreak.paper.Paper;
import app.daybreak.reading.BilingualText;
import app.daybreak.reading.Pair;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Chinese beside its English, to be put into a letter or a sheet.
///
/// @param lines in the order of the texts
public record SideBySide(List<Line> lines) {
    /// What belongs together; either may be empty.
    public record Line(String zh, String en) {
        boolean isEmpty() {
            return zh.isEmpty() && en.isEmpty();
        }
    }

    /// Copies the list.
    public SideBySide {
        lines = List.copyOf(lines);
    }

    /// A whole paper: titles, one-liners and abstracts.
    public static SideBySide of(Paper paper, BilingualText sentences) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(paper.text().titleZh(), paper.text().titleEn()));
        lines.add(new Line(paper.text().tldrZh(), paper.text().tldrEn()));
        if (sentences.pairs().isEmpty()) {
            lines.add(new Line(paper.text().abstractZh(), paper.text().abstractEn()));
        }
        lines.addAll(of(sentences, _ -> true).lines());
        lines.removeIf(Line::isEmpty);
        return new SideBySide(lines);
    }

    /// Some of the sentences of both abstracts.
    public static SideBySide of(BilingualText sentences, Predicate<Pair> wanted) {
        return new SideBySide(
                sentences.pairs().stream()
                        .filter(wanted)
                        .map(pair ->
                                new Line(
                                        String.join("", sentences.zh(pair)),
                                        String.join(" ", sentences.en(pair))))
                        .toList());
    }

    /// Each Chinese line above its English one, with an empty line between pairs.
    public String text() {
        return lines.stream()
                .map(line -> (line.zh + "\n" + line.en).strip())
                .collect(Collectors.joining("\n\n"));
    }

    /// A table of two columns.
    public String html() {
        return lines.stream()
                .map(line -> "<tr>" + cell("zh", line.zh) + cell("en", line.en) + "</tr>\n")
                .collect(Collectors.joining("", "<table>\n", "</table>\n"));
    }

    private static String cell(String language, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<td lang=\"" + language + "\">" + escaped + "</td>";
    }
}
