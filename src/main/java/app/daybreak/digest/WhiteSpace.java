package app.daybreak.digest;

/// What counts as white space around a text: what Unicode calls so, and the four separators U+001C
/// to U+001F. It is the set of Python's `str.strip()`, in which the digests were made; zero width
/// space and byte order mark are not among it.
final class WhiteSpace {
    private WhiteSpace() {}

    static boolean is(char c) {
        if (c <= ' ') return c == ' ' || c >= '\t' && c <= '\r' || c >= 0x1c && c <= 0x1f;
        if (c < 0x1680) return c == 0x85 || c == 0xa0;
        return c >= 0x2000 && c <= 0x200a
                || c == 0x3000
                || c == 0x2028
                || c == 0x2029
                || c == 0x202f
                || c == 0x205f
                || c == 0x1680;
    }

    static String strip(String text) {
        return strip(text, 0, text.length());
    }

    /// The text between two indices without outer white space.
    static String strip(String text, int from, int to) {
        int start = skip(text, from, to);
        int end = to;
        while (end > start && is(text.charAt(end - 1))) end--;
        return text.substring(start, end);
    }

    /// The index of the first character from `from` on that is not white space, or `to`.
    static int skip(String text, int from, int to) {
        int i = from;
        while (i < to && is(text.charAt(i))) i++;
        return i;
    }
}
