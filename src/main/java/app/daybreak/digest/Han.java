package app.daybreak.digest;

/// Tells Chinese from other languages by its characters.
final class Han {
    private Han() {}

    /// Whether the character is a Chinese character of the basic plane or half of a rarer one.
    static boolean is(char c) {
        return c >= 0x4e00 && c <= 0x9fff
                || c >= 0x3400 && c <= 0x4dbf
                || c >= 0xf900 && c <= 0xfaff
                || c >= 0xd840 && c <= 0xd88f;
    }

    /// Kana or Hangul: a text with these is Japanese or Korean, however many Han it holds.
    static boolean isKanaOrHangul(char c) {
        return c >= 0x3041 && c <= 0x3096
                || c >= 0x30a1 && c <= 0x30fa
                || c >= 0xac00 && c <= 0xd7a3;
    }

    /// How many Chinese characters a text holds.
    static int count(CharSequence text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (is(text.charAt(i))) count++;
        }
        return count;
    }

    /// Whether a paragraph is rather Chinese than English: one Han says about as much as a short
    /// word, so a tenth of the characters is plenty and a name in brackets is not.
    static boolean prevails(CharSequence text) {
        return count(text) * 10 >= text.length() && !text.isEmpty();
    }
}
