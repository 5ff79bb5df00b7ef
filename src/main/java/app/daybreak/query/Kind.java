package app.daybreak.query;

import java.lang.Character.UnicodeScript;
import java.util.stream.IntStream;

/// What a folded character is to the search.
enum Kind {
    /// Written without spaces between words: Han, kana, Hangul, bopomofo. Found by substring.
    CJK,
    /// A letter of any other script, with the marks that belong to it. Found by word.
    LETTER,
    /// A decimal digit. Found by number.
    DIGIT,
    /// A hyphen between two words: they may also be written as one.
    HYPHEN,
    /// Everything else; it parts what stands left and right of it.
    OTHER;

    private static final Kind[] ASCII =
            IntStream.range(0, 0x80).mapToObj(Kind::ascii).toArray(Kind[]::new);

    static Kind of(int c) {
        if (c < 0x80) return ASCII[c];
        if (c >= 0x4e00 && c <= 0x9fff) return CJK;
        if (c >= 0x2000 && c < 0x2c00) return c == 0x2010 ? HYPHEN : OTHER;
        if (c >= 0x3000 && c < 0x3005 || c >= 0x3008 && c < 0x3021) return OTHER; // 、。《》
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.LETTER_NUMBER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    isCjk(c) ? CJK : LETTER;
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            default -> OTHER;
        };
    }

    private static Kind ascii(int c) {
        if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') return LETTER;
        if (c >= '0' && c <= '9') return DIGIT;
        return c == '-' ? HYPHEN : OTHER;
    }

    /// The script property calls the marks that lengthen or repeat kana common to all scripts.
    private static boolean isCjk(int c) {
        if (c >= 0x3031 && c <= 0x3035 || c == 0x3006 || c == 0x303c || c == 0x30fc) return true;
        if (Character.isIdeographic(c)) return true;
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.HANGUL
                || script == UnicodeScript.BOPOMOFO;
    }
}
