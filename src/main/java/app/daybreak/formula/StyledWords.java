package app.daybreak.formula;

import app.daybreak.formula.Piece.Look;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/// Finds formulas that are no formulas but words in another look: `$\textbf{F1}$`.
final class StyledWords {
    private static final Map<String, Look> LOOKS =
            Map.ofEntries(
                    Map.entry("text", Look.PLAIN),
                    Map.entry("textrm", Look.PLAIN),
                    Map.entry("textsc", Look.PLAIN),
                    Map.entry("textsf", Look.PLAIN),
                    Map.entry("mbox", Look.PLAIN),
                    Map.entry("textit", Look.ITALIC),
                    Map.entry("textsl", Look.ITALIC),
                    Map.entry("emph", Look.ITALIC),
                    Map.entry("textbf", Look.BOLD),
                    Map.entry("texttt", Look.MONOSPACED));

    private StyledWords() {}

    /// The words between two delimiters, or null where there is more than words.
    ///
    /// @param length the length of a delimiter
    static @Nullable Piece of(String text, int start, int end, int length) {
        int from = start + length;
        int to = end - length;
        while (from < to && text.charAt(from) == ' ') from++;
        while (to > from && text.charAt(to - 1) == ' ') to--;
        if (to - from < 2 || text.charAt(from) != '\\' || text.charAt(to - 1) != '}') return null;
        int brace = text.indexOf('{', from);
        if (brace < 0 || brace + 1 >= to - 1) return null;
        Look look = LOOKS.get(text.substring(from + 1, brace));
        if (look == null || !isPlain(text, brace + 1, to - 1)) return null;
        return new Piece.Styled(start, end, brace + 1, to - 1, look);
    }

    private static boolean isPlain(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if ("\\{}$^_~&#".indexOf(text.charAt(i)) >= 0) return false;
        }
        return true;
    }
}
