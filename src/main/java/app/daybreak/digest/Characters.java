package app.daybreak.digest;

import java.text.Normalizer;

/// Characters that nobody means: control characters, invisible ones, and white space of odd kinds.
final class Characters {
    private Characters() {}

    /// Removes what cannot be seen and makes one space of each run of white space; a line break
    /// between two Chinese characters leaves none.
    static String clean(String text) {
        int odd = nextOdd(text, 0);
        if (odd == text.length()) return text;
        StringBuilder clean = new StringBuilder(text.length()).append(text, 0, odd);
        int i = odd;
        while (i < text.length()) {
            if (WhiteSpace.is(text.charAt(i))) {
                int end = WhiteSpace.skip(text, i, text.length());
                if (!joinsHan(text, i, end) && !endsInSpace(clean)) clean.append(' ');
                i = end;
            } else {
                i++; // invisible
            }
            int next = nextOdd(text, i);
            clean.append(text, i, next);
            i = next;
        }
        return WhiteSpace.strip(clean.toString());
    }

    /// The index of the next character that may have to go: a single space between others may not.
    private static int nextOdd(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) continue;
            if (c == ' ' && i > from && i + 1 < text.length()) {
                char next = text.charAt(i + 1);
                if (isPlain(next)) i++; // most often
                else if (next <= ' ' || WhiteSpace.is(next)) return i;
            } else if (WhiteSpace.is(c) || isInvisible(c)) {
                return i;
            }
        }
        return text.length();
    }

    /// What most texts are made of besides spaces.
    private static boolean isPlain(char c) {
        return c > ' ' && c < 0x7f || c >= 0x3001 && c < 0xfeff;
    }

    private static boolean endsInSpace(StringBuilder text) {
        return text.isEmpty() || text.charAt(text.length() - 1) == ' ';
    }

    private static boolean joinsHan(String text, int from, int to) {
        if (from == 0 || to == text.length()) return false;
        boolean lineBreak = text.substring(from, to).indexOf('\n') >= 0;
        return lineBreak && Han.is(text.charAt(from - 1)) && Han.is(text.charAt(to));
    }

    /// Zero width joiner and non-joiner are not among them: emoji and Persian need them.
    static boolean isInvisible(char c) {
        if (c < 0xad) return c < ' ' && !WhiteSpace.is(c) || c >= 0x7f && c <= 0x9f && c != 0x85;
        if (c < 0x200b) return c == 0xad || c == 0x61c || c == 0x180e;
        return c == 0x200b
                || c == 0x200e
                || c == 0x200f
                || c >= 0x202a && c <= 0x202e
                || c >= 0x2060 && c <= 0x206f
                || c == 0xfeff;
    }

    /// The text with U+FFFD for each half of a character that stands alone: nothing could keep it.
    static String whole(String text) {
        int i = 0;
        while (i < text.length()) {
            if (isHalf(text.codePointAt(i))) return mended(text);
            i += Character.isSurrogate(text.charAt(i)) ? 2 : 1;
        }
        return text;
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static String mended(String text) {
        return text.codePoints()
                .map(c -> isHalf(c) ? 0xfffd : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// The text in Unicode's composed form (NFC).
    static String compose(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (mayNeedComposing(text.charAt(i))) {
                return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                        ? text
                        : Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /// False for the characters that nearly all texts are made of: the check proper is slow.
    private static boolean mayNeedComposing(char c) {
        if (c < 0x300 || c >= 0x4e00 && c <= 0x9fff) return false;
        return !(c >= 0x2010 && c <= 0x2100
                || c >= 0x3001 && c <= 0x3029
                || c >= 0xff01 && c <= 0xffef
                || c >= 0x391 && c <= 0x3a9
                || c >= 0x3b1 && c <= 0x3c9);
    }
}
