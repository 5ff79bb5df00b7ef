package app.daybreak.query;

/// The signs of the search language, as keyboards and as Chinese input methods write them.
final class Signs {
    private Signs() {}

    /// White space, control characters, and the commas and stops of Chinese.
    static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == '，'
                || c == '、'
                || c == '。'
                || c == '；';
    }

    static boolean isMinus(char c) {
        return c == '-' || c == '－' || c == '−';
    }

    static boolean isBar(char c) {
        return c == '|' || c == '｜';
    }

    static boolean isOpen(char c) {
        return c == '(' || c == '（';
    }

    static boolean isClose(char c) {
        return c == ')' || c == '）';
    }

    static boolean isQuote(char c) {
        return isDoubleQuote(c) || c == '「';
    }

    private static boolean isDoubleQuote(char c) {
        return c == '"' || c == '＂' || c == '“' || c == '”';
    }

    /// Whether the quote ends here: input methods mix up the double ones, so any of them does.
    static boolean closes(char opening, char c) {
        return opening == '「' ? c == '」' : isDoubleQuote(c);
    }

    /// `OR` in capitals, or 或.
    static boolean isOr(String typed, int start, int end) {
        return typed.startsWith("OR", start) && end == start + 2
                || typed.startsWith("或", start) && end == start + 1;
    }
}
