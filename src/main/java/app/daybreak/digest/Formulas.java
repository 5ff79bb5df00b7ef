package app.daybreak.digest;

/// Finds formulas in a text. A dollar sign may as well be money: `$5 million and $3`.
final class Formulas {
    /// Longer ones are two dollar signs that have nothing to do with each other.
    private static final int LONGEST = 600;

    private static final int LONGEST_CUT = 160;

    private Formulas() {}

    /// The end of the formula that starts at an index, or -1 where none does.
    static int end(String text, int start) {
        char c = text.charAt(start);
        if (c == '$') {
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

    private static int after(String text, String close, int from) {
        int at = text.indexOf(close, from, limit(text, from));
        if (at >= 0) return at + close.length();
        return isCut(text, from) ? text.length() : -1;
    }

    private static int inline(String text, int start) {
        if (start + 2 >= text.length()) return -1;
        int close = start + 1;
        do {
            close = text.indexOf('$', close + 1, limit(text, start));
        } while (close > 0 && text.charAt(close - 1) == '\\');
        if (close < 0) return isCut(text, start + 1) ? text.length() : -1;
        return isMoney(text, start + 1, close) ? -1 : close + 1;
    }

    private static int limit(String text, int from) {
        return Math.min(text.length(), from + LONGEST);
    }

    /// Money: a figure, and then words or the next sum.
    private static boolean isMoney(String text, int from, int to) {
        if (!isDigit(text.charAt(from))) return false;
        boolean beforeFigure = to + 1 < text.length() && isDigit(text.charAt(to + 1));
        boolean afterSpace = WhiteSpace.is(text.charAt(to - 1));
        return beforeFigure || afterSpace || hasWords(text, from, to);
    }

    private static boolean hasWords(String text, int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\\') return false;
            letters = Character.isLetter(c) ? letters + 1 : 0;
            if (letters == 3) return true;
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// Whether the rest of a text is a formula whose end was cut off.
    private static boolean isCut(String text, int from) {
        if (text.length() - from > LONGEST_CUT) return false;
        if (from < text.length() && isDigit(text.charAt(from)) && !isRaised(text, from))
            return false;
        for (int i = from; i < text.length(); i++) {
            if ("\\^_{".indexOf(text.charAt(i)) >= 0) return true;
        }
        return false;
    }

    /// Whether a figure has an exponent or the like and is no sum of money.
    private static boolean isRaised(String text, int from) {
        int i = from;
        while (i < text.length()
                && (isDigit(text.charAt(i)) || ".,".indexOf(text.charAt(i)) >= 0)) {
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
