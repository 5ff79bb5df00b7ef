package app.daybreak.digest;

import java.util.ArrayList;
import java.util.List;

/// The lines of a text, whichever of CR, LF and CRLF ends them. Other separators (U+0085, U+2028)
/// end no line: CommonMark counts the same way, and line numbers must agree.
final class Lines {
    private Lines() {}

    /// The lines without their ends; a text without any line end is one line.
    static List<String> split(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = end(text, start);
            lines.add(text.substring(start, end));
            boolean pair = text.startsWith("\r\n", end);
            start = end + (pair ? 2 : 1);
        }
        return lines;
    }

    private static int end(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') return i;
        }
        return text.length();
    }
}
