package app.daybreak.digest;

import java.util.ArrayList;
import java.util.List;

/// The paragraphs of an entry, raw. An entry is written with one empty line between paragraphs, so
/// an empty paragraph shows as a run of empty lines: k of them between two texts hide (k - 1) / 2
/// empty paragraphs.
final class Paragraphs {
    private final List<String> texts = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int blank;

    private Paragraphs() {}

    /// Splits an entry's lines at empty lines. The first line counts as a paragraph even when it is
    /// empty; lines of one paragraph are joined by a line feed, without their indentation.
    static List<String> split(List<String> lines) {
        Paragraphs paragraphs = new Paragraphs();
        paragraphs.open.append(lines.getFirst());
        for (String line : lines.subList(1, lines.size())) paragraphs.add(line);
        paragraphs.close();
        paragraphs.addEmpty();
        return paragraphs.texts;
    }

    /// Every line that is not empty as a paragraph of its own.
    static List<String> lines(List<String> lines) {
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    private void add(String line) {
        if (line.isEmpty()) {
            close();
            blank++;
            return;
        }
        if (blank > 0) addEmpty();
        else if (!open.isEmpty()) open.append('\n');
        open.append(line);
    }

    /// Ends the open paragraph at the first empty line behind it.
    private void close() {
        if (blank > 0) return;
        texts.add(open.toString());
        open.setLength(0);
    }

    private void addEmpty() {
        for (int i = 0; i < (blank - 1) / 2; i++) texts.add("");
        blank = 0;
    }
}
