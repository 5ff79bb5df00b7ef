package app.daybreak.reading;

/// What single characters are to a sentence.
final class Signs {
    private static final String CLOSERS = ")]}\"'”’»）］｝】」』》〉＂";

    private static final String CONTINUING = ",，、;；:：。！？!?.．)）]】”’」』》";

    private Signs() {}

    /// A Chinese character, those beyond the basic plane included.
    static boolean isHan(char c) {
        return c >= 0x4e00 && c <= 0x9fff
                || c >= 0x3400 && c <= 0x4dbf
                || c >= 0xf900 && c <= 0xfaff
                || c >= 0xd840 && c <= 0xd88f;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// A letter of a script with spaces between its words.
    static boolean isLetter(char c) {
        if (c < 0x80) return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        return c < 0x2000 && Character.isLetter(c);
    }

    static boolean isSpace(char c) {
        return c <= ' ' || c == 0xa0 || c == 0x3000 || c > 0x1000 && Character.isWhitespace(c);
    }

    /// A bracket or quotation mark that closes, or may close, what stands before it.
    static boolean isCloser(char c) {
        return CLOSERS.indexOf(c) >= 0;
    }

    /// A sign with which no sentence begins: what stands before it goes on.
    static boolean isContinuing(char c) {
        return CONTINUING.indexOf(c) >= 0;
    }

    /// The index of the first character from `from` on that is not white space.
    static int skipSpace(String text, int from) {
        int i = from;
        while (i < text.length() && isSpace(text.charAt(i))) i++;
        return i;
    }
}
