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

    /// Whether a text that should be Chinese is. A Chinese title may be mostly names (`Borges与AI`),
    /// so one Han for three Latin words will do; Japanese and Korean will not.
    static boolean isChinese(String text) {
        int han = 0;
        int words = 0;
        int foreign = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean latin = c < 0x250 && Character.isLetter(c);
            if (latin && !inWord) words++;
            inWord = latin;
            if (is(c)) han++;
            else if (isKanaOrHangul(c)) foreign++;
        }
        return han > 0 && han * 3 >= words && foreign * 2 <= han;
    }
}
