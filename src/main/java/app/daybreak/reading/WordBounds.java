package app.daybreak.reading;

import app.daybreak.query.Range;

import java.util.function.Predicate;

/// Finds the word around a character. Chinese has no spaces between words; there a word is a chain
/// of pairs of characters that are known to mean something together: 多模, 模态 make 多模态.
public final class WordBounds {
    /// Particles that stand between words and are part of few.
    private static final String PARTICLES = "的了着在是和与及或对为以将被把从由其这那该而但并且也都就等于种们我";

    /// What says where, behind a word.
    private static final String PLACES = "中上下里内时后前";

    private WordBounds() {}

    /// The word that holds a character; in Chinese, all characters up to the next sign.
    public static Range signs(String text, int index) {
        return of(text, index, _ -> true);
    }

    /// The word that holds a character; the character alone where it belongs to none.
    ///
    /// @param isWord whether two Chinese characters belong together
    static Range of(String text, int index, Predicate<String> isWord) {
        if (text.isEmpty()) return new Range(0, 0);
        int at = Math.clamp(index, 0, text.length() - 1);
        int from = at;
        int to = at + 1;
        while (from > 0 && belong(text, from - 1, isWord)) from--;
        while (to < text.length() && belong(text, to - 1, isWord)) to++;
        while (to - from > 2 && to - 1 > at && PLACES.indexOf(text.charAt(to - 1)) >= 0) to--;
        return new Range(from, to);
    }

    /// Whether a character and the next are of one word.
    private static boolean belong(String text, int at, Predicate<String> isWord) {
        char a = text.charAt(at);
        char b = text.charAt(at + 1);
        if (Character.isHighSurrogate(a) && Character.isLowSurrogate(b)) return true;
        if (Signs.isHan(a) && Signs.isHan(b)) {
            return PARTICLES.indexOf(a) < 0
                    && PARTICLES.indexOf(b) < 0
                    && isWord.test(text.substring(at, at + 2));
        }
        return isLatin(text, at) && isLatin(text, at + 1);
    }

    private static boolean isLatin(String text, int at) {
        char c = text.charAt(at);
        if (Signs.isHan(c)) return false;
        if (Character.isLetterOrDigit(c)) return true;
        boolean joins = c == '-' || c == '\'' || c == '’' || c == '.';
        return joins
                && at > 0
                && at + 1 < text.length()
                && isLetter(text.charAt(at - 1))
                && isLetter(text.charAt(at + 1));
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) && !Signs.isHan(c);
    }
}
