package app.daybreak.formula;

/// Finds formulas between delimiters: `$…$`, `$$…$$`, `\(…\)`, `\[…\]` and environments. A dollar
/// sign may as well be money, see [Money].
public final class Delimited {
    /// Longer ones are two dollar signs that have nothing to do with each other.
    private static final int LONGEST = 600;

    private static final int LONGEST_CUT = 160;

    private Delimited() {}

    /// The end of the formula that starts at an index, or -1 where none does. A formula that the
    /// text's end cuts off ends there.
    public static int end(String text, int start) {
        char c = text.charAt(start);
        if (c == '$') {
            if (isEscaped(text, start)) return -1;
            return text.startsWith("$$", start)
                    ? after(text, "$$", start + 2)
                    : inline(text, start);
        }
        if (c != '\\' || start + 1 == text.length()) return -1;
        return switch (text.charAt(start + 1)) {
            case '(' -> after(text, "\\)", start + 2);
            case '[' -> after(text, "\\]", start + 2);
            case 'b' -> environment(text, start);
            default -> -1;
        };
    }

    private static boolean isEscaped(String text, int at) {
        int backslash = at - 1;
        while (backslash >= 0 && text.charAt(backslash) == '\\') backslash--;
        return (at - backslash) % 2 == 0;
    }

    private static int after(String text, String close, int from) {
        int at = text.indexOf(close, from, limit(text, from));
        if (at >= 0) return at + close.length();
        return isCut(text, from) ? text.length() : -1;
    }

    private static int inline(String text, int start) {
        if (start + 2 >= text.length()) return -1;
        int close = close(text, start + 1);
        if (close < 0) return isCut(text, start + 1) ? text.length() : -1;
        return Money.is(text, start, close) ? -1 : close + 1;
    }

    /// The dollar sign that closes a formula. One inside a group opens a formula within the
    /// formula, as in `\texttt{A($x$)}`, as long as the group is closed behind it.
    private static int close(String text, int from) {
        int first = -1;
        int depth = 0;
        int limit = limit(text, from);
        for (int i = from; i < limit; i++) {
            switch (text.charAt(i)) {
                case '\\' -> i++;
                case '{' -> depth++;
                case '}' -> depth--;
                case '$' -> {
                    if (i == from) continue; // never empty
                    if (depth <= 0) return i;
                    if (first < 0) first = i;
                }
                default -> {}
            }
        }
        return first;
    }

    private static int limit(String text, int from) {
        return Math.min(text.length(), from + LONGEST);
    }

    /// Whether the rest of a text is a formula whose end was cut off.
    private static boolean isCut(String text, int from) {
        if (text.length() - from > LONGEST_CUT) return false;
        if (from < text.length() && Money.isDigit(text.charAt(from)) && !isRaised(text, from)) {
            return false;
        }
        for (int i = from; i < text.length(); i++) {
            if ("\\^_{".indexOf(text.charAt(i)) >= 0) return true;
        }
        return false;
    }

    /// Whether a figure has an exponent or the like and is no sum of money.
    private static boolean isRaised(String text, int from) {
        int i = from;
        while (i < text.length()
                && (Money.isDigit(text.charAt(i)) || ".,".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i < text.length() && "^_".indexOf(text.charAt(i)) >= 0;
    }

    private static int environment(String text, int start) {
        if (!text.startsWith("\\begin{", start)) return -1;
        int brace = text.indexOf('}', start);
        if (brace < 0) return text.length();
        String end = "\\end{" + text.substring(start + "\\begin{".length(), brace + 1);
        int at = text.indexOf(end, brace);
        return at < 0 ? text.length() : at + end.length();
    }
}
