package app.daybreak.citing;

/// A text on one line that every encoding and program takes: white space and control characters are
/// one space, half of a surrogate pair is U+FFFD.
final class OneLine {
    private static final char REPLACEMENT = '\uFFFD';

    private OneLine() {}

    // By hand: as a regular expression it takes most of an export's time.
    static String of(String text) {
        return isOne(text) ? text : made(text);
    }

    private static boolean isOne(String text) {
        boolean gap = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? gap : isGap(c) || Character.isSurrogate(c)) return false;
            gap = c == ' ';
        }
        return text.isEmpty() || !gap;
    }

    private static String made(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isGap(c)) {
                gap = true;
                continue;
            }
            if (gap && !line.isEmpty()) line.append(' ');
            gap = false;
            boolean pair =
                    i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
            if (pair) line.append(c).append(text.charAt(++i));
            else line.append(Character.isSurrogate(c) ? REPLACEMENT : c);
        }
        return line.toString();
    }

    /// Also what XML and YAML forbid, and the line ends that only Unicode knows.
    private static boolean isGap(char c) {
        if (c > ' ' && c < '\u007F') return false;
        return c <= ' '
                || c <= '\u009F'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\uFEFF'
                || c >= '\uFFFE';
    }
}
