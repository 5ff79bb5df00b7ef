package app.daybreak.formula;

import java.lang.Character.UnicodeScript;

/// Tells sums of money from formulas: `costs $5 and $10`, `US$ 3 million`, `5$ and 10$`,
/// `从$5涨到$10`.
final class Money {
    private static final int SHORTEST_WORD = 3;

    private Money() {}

    /// Whether two dollar signs are money rather than a formula's ends.
    ///
    /// @param open the index of the first
    /// @param close the index of the second
    static boolean is(String text, int open, int close) {
        int from = open + 1;
        while (from < close && isSpace(text.charAt(from))) from++;
        if (from == close) return true; // nothing but space between two signs
        boolean tight = from == open + 1;
        boolean spaceBefore = isSpace(text.charAt(close - 1));
        if (isDigit(text.charAt(from))) {
            boolean beforeFigure = close + 1 < text.length() && isDigit(text.charAt(close + 1));
            boolean sum = beforeFigure || tight && spaceBefore || isProse(text, from, close);
            return sum || isCurrency(text, open) && !hasTex(text, from, close);
        }
        boolean behindFigure = open > 0 && isDigit(text.charAt(open - 1));
        if (behindFigure && !tight && isProse(text, from, close)) return true;
        boolean inWord = open > 0 && TexScan.isLetter(text.charAt(open - 1));
        boolean odd = behindFigure || inWord || !tight || spaceBefore;
        return odd && isSentence(text, open + 1, close, tight != spaceBefore);
    }

    /// `US$`, `HK$`, `A$`.
    private static boolean isCurrency(String text, int open) {
        return open > 0 && text.charAt(open - 1) >= 'A' && text.charAt(open - 1) <= 'Z';
    }

    /// A word, or anything Chinese, and no TeX.
    private static boolean isProse(String text, int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\\') return false;
            letters = Character.isLetter(c) ? letters + 1 : 0;
            if (letters == SHORTEST_WORD || isHan(c)) return true;
        }
        return false;
    }

    /// Several words, or several Chinese characters, and no TeX.
    ///
    /// @param even whether space stands at both ends or at none, as it does in formulas
    private static boolean isSentence(String text, int from, int to, boolean even) {
        if (hasTex(text, from, to)) return false;
        int han = 0;
        int words = 0;
        int letters = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (isHan(c)) han++;
            if ("=<>+|".indexOf(c) >= 0) return false;
            letters = Character.isLetter(c) ? letters + 1 : 0;
            if (letters == SHORTEST_WORD) words++;
        }
        boolean parted = text.substring(from, to).strip().indexOf(' ') > 0;
        return han > 1 || parted && words > (even ? 1 : 0);
    }

    private static boolean hasTex(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if ("\\^_{".indexOf(text.charAt(i)) >= 0) return true;
        }
        return false;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isHan(char c) {
        return UnicodeScript.of(c) == UnicodeScript.HAN;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
