package app.daybreak.digest;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.Map;

/// The accents and letters of TeX: `Schr\"odinger`, `P\'{o}lya`, `\v{c}`, `\o`, `\L`.
final class TexAccents {
    /// What stands at some place.
    ///
    /// @param letter in Unicode
    /// @param end the index behind it
    record Accent(String letter, int end) {}

    private static final String MARKS = "`'^~=.\"uvHcdbkr";
    private static final String COMBINING =
            "\u0300\u0301\u0302\u0303\u0304\u0307\u0308\u0306\u030c\u030b\u0327\u0323\u0331\u0328\u030a";
    private static final Map<String, String> LETTERS =
            Map.ofEntries(
                    Map.entry("o", "ø"),
                    Map.entry("O", "Ø"),
                    Map.entry("l", "ł"),
                    Map.entry("L", "Ł"),
                    Map.entry("ss", "ß"),
                    Map.entry("ae", "æ"),
                    Map.entry("AE", "Æ"),
                    Map.entry("oe", "œ"),
                    Map.entry("OE", "Œ"),
                    Map.entry("aa", "å"),
                    Map.entry("AA", "Å"),
                    Map.entry("i", "ı"),
                    Map.entry("j", "ȷ"));

    private TexAccents() {}

    /// Whether `\"` is a quotation mark in this text: no letter could take the accent.
    static boolean hasEscapedQuotes(String text) {
        for (int i = text.indexOf("\\\""); i >= 0; i = text.indexOf("\\\"", i + 2)) {
            if (i + 2 == text.length()) return false;
            char next = text.charAt(i + 2);
            if (!isLetter(next) && next != '{' && next != '\\') return true;
        }
        return false;
    }

    /// The accented or special letter whose command starts at an index, or null.
    static @Nullable Accent at(String text, int at, boolean escapedQuotes) {
        if (at + 2 > text.length() - 1 && !isLetter(charAt(text, at + 1))) return null;
        char mark = charAt(text, at + 1);
        if (mark == '"' && escapedQuotes) return null;
        int which = MARKS.indexOf(mark);
        Accent accent = which < 0 ? null : accent(text, at + 2, mark, COMBINING.charAt(which));
        return accent == null && isLetter(mark) ? letter(text, at + 1) : accent;
    }

    private static @Nullable Accent accent(String text, int from, char mark, char combining) {
        boolean named = isLetter(mark);
        if (charAt(text, from) == '{') {
            int base = charAt(text, from + 1) == '\\' ? from + 2 : from + 1;
            if (charAt(text, base + 1) != '}') return null;
            return composed(charAt(text, base), combining, base + 2);
        }
        if (named && charAt(text, from) != ' ') return null;
        int base = named || charAt(text, from) == '\\' ? from + 1 : from;
        boolean dotless = base > from && !named;
        if (dotless && "ij".indexOf(charAt(text, base)) < 0) return null;
        if (isPossessive(text, from, mark)) return null;
        return composed(charAt(text, base), combining, base + 1);
    }

    /// `Bob\'s`, where the backslash is a stray.
    private static boolean isPossessive(String text, int from, char mark) {
        return mark == '\''
                && charAt(text, from) == 's'
                && !isLetter(charAt(text, from + 1))
                && isLetter(charAt(text, from - 3));
    }

    private static @Nullable Accent composed(char base, char combining, int end) {
        if (!isLetter(base)) return null;
        String letter = Normalizer.normalize("" + base + combining, Normalizer.Form.NFC);
        return letter.length() == 1 ? new Accent(letter, end) : null;
    }

    private static @Nullable Accent letter(String text, int from) {
        int end = from;
        while (isLetter(charAt(text, end))) end++;
        String letter = LETTERS.get(text.substring(from, end));
        if (letter == null) return null;
        if (text.startsWith("{}", end)) return new Accent(letter, end + 2);
        boolean swallowsSpace = charAt(text, end) == ' ' && isLetter(charAt(text, end + 1));
        return new Accent(letter, swallowsSpace ? end + 1 : end);
    }

    private static char charAt(String text, int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : 0;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
