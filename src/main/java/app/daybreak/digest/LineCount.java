package app.daybreak.digest;

/// Tells the line of a place in a text, for places that come in order: CR, LF and CRLF end a line,
/// as for [Lines].
final class LineCount {
    private final String text;
    private int reached;
    private int line = 1;

    LineCount(String text) {
        this.text = text;
    }

    /// The line of an index, from 1; never before the last one that was asked for.
    int at(int index) {
        for (; reached < index; reached++) {
            char c = text.charAt(reached);
            boolean pair = c == '\r' && text.startsWith("\n", reached + 1);
            if (c == '\n' || c == '\r' && !pair) line++;
        }
        return line;
    }
}
