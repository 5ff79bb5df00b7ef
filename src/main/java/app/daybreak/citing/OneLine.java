package app.daybreak.citing;

import java.util.regex.Pattern;

/// A text on one line that every encoding and program takes: white space and control characters are
/// one space, half of a surrogate pair is U+FFFD.
final class OneLine {
    /// Also what XML and YAML forbid, and the line ends that only Unicode knows.
    private static final Pattern GAP =
            Pattern.compile("[\\p{Cc}\\s\\x{2028}\\x{2029}\\x{FEFF}\\x{FFFE}\\x{FFFF}]+");

    private static final Pattern HALF = Pattern.compile("[\\x{D800}-\\x{DFFF}]");

    private OneLine() {}

    static String of(String text) {
        return HALF.matcher(GAP.matcher(text).replaceAll(" ")).replaceAll("\uFFFD").strip();
    }
}
