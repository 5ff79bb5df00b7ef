package app.daybreak.query;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;

/// Makes equal what people take for equal: compatibility forms and width (NFKC), case, and accents
/// of Latin letters; invisible characters vanish and unpaired surrogates become U+FFFD. Letters
/// that no normal form takes apart (ß, ø, ł, …) are written as English keyboards write them.
///
/// The text is folded cluster by cluster, a character with the marks behind it, so that every
/// folded character knows where it came from. A cluster ends after 30 marks, as in the stream-safe
/// format of Unicode's annex 15: sorting more of them is slow.
final class Folding {
    private static final int LONGEST_CLUSTER = 31;

    private Folding() {}

    static void fold(String text, Folded out) {
        char[] characters = text.toCharArray();
        int length = characters.length;
        int i = 0;
        while (i < length) {
            int simple = simple(characters[i]);
            boolean alone =
                    i + 1 == length || standsAlone(characters[i + 1]) || !isExtending(text, i + 1);
            if (simple >= 0 && alone) {
                out.add(simple, i, i + 1);
                i++;
            } else {
                int end = clusterEnd(text, i);
                foldCluster(text, i, end, out);
                i = end;
            }
        }
    }

    /// The fold of a character that needs no normalising, or -1.
    private static int simple(char c) {
        if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 32 : c;
        if (c >= 0x4e00 && c <= 0x9fff) return c;
        if (c >= 0x3001 && c <= 0x3003 || c >= 0x3008 && c <= 0x3011) return c;
        if (c >= 0xff01 && c <= 0xff5e) return simple((char) (c - 0xfee0));
        if (c >= 0x2012 && c <= 0x2016 || c >= 0x2018 && c <= 0x201f) return c;
        return -1;
    }

    private static int clusterEnd(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        for (int n = 1; end < text.length() && n < LONGEST_CLUSTER; n++) {
            if (!isExtending(text, end)) break;
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /// Whether a character may melt into the one before it: marks, invisible characters, the
    /// half-width sound marks of kana, and the parts of Hangul syllables.
    private static boolean isExtending(String text, int index) {
        if (standsAlone(text.charAt(index))) return false;
        int c = text.codePointAt(index);
        return isMark(c)
                || Character.getType(c) == Character.FORMAT
                || c == 0xff9e
                || c == 0xff9f
                || c >= 0x1100 && c <= 0x11ff
                || c >= 0x3131 && c <= 0x318e
                || c >= 0xa960 && c <= 0xa97f
                || c >= 0xd7b0 && c <= 0xd7ff
                || c >= 0xffa0 && c <= 0xffdc;
    }

    /// Whether a character is one of the many that never melt into the one before.
    private static boolean standsAlone(char c) {
        return c < 0xad || c >= 0x4e00 && c <= 0x9fff;
    }

    private static void foldCluster(String text, int start, int end, Folded out) {
        String visible = visible(text, start, end);
        if (visible.isEmpty()) return;
        String bare = bare(Normalizer.normalize(visible, Normalizer.Form.NFKD));
        String composed = Normalizer.normalize(bare, Normalizer.Form.NFC);
        boolean markBelongs = false;
        for (int i = 0; i < composed.length(); ) {
            int c = composed.codePointAt(i);
            i += Character.charCount(c);
            boolean mark = isMark(c);
            if (mark && !markBelongs) continue;
            if (!mark) markBelongs = Kind.of(c) == Kind.LETTER;
            addLower(Character.toLowerCase(c), start, end, out);
        }
    }

    private static String visible(String text, int start, int end) {
        StringBuilder visible = new StringBuilder(end - start);
        for (int i = start; i < end; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.getType(c) == Character.FORMAT || isVariationSelector(c)) continue;
            visible.appendCodePoint(c >= 0xd800 && c <= 0xdfff ? 0xfffd : c);
        }
        return visible.toString();
    }

    /// Drops the marks of Latin letters and those that belong to no letter.
    private static String bare(String decomposed) {
        StringBuilder bare = new StringBuilder(decomposed.length());
        boolean keep = false;
        for (int i = 0; i < decomposed.length(); ) {
            int c = decomposed.codePointAt(i);
            i += Character.charCount(c);
            boolean mark = isMark(c);
            if (!mark) keep = Character.isLetter(c) && UnicodeScript.of(c) != UnicodeScript.LATIN;
            if (!mark || keep) bare.appendCodePoint(c);
        }
        return bare.toString();
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isVariationSelector(int c) {
        return c >= 0xfe00 && c <= 0xfe0f || c >= 0xe0100 && c <= 0xe01ef;
    }

    private static void addLower(int c, int start, int end, Folded out) {
        String plain = plain(c);
        if (plain.isEmpty()) {
            boolean foreignDigit = c >= 0x80 && Character.isDigit(c);
            out.add(foreignDigit ? '0' + Character.digit(c, 10) : c, start, end);
        } else {
            for (int i = 0; i < plain.length(); i++) out.add(plain.charAt(i), start, end);
        }
    }

    private static String plain(int c) {
        return switch (c) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'þ' -> "th";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'ħ' -> "h";
            case 'ı' -> "i";
            case 'ς' -> "σ";
            default -> "";
        };
    }
}
