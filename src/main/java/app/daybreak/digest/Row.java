package app.daybreak.digest;

import app.daybreak.paper.ArxivReference;

import org.jspecify.annotations.Nullable;

/// A row of a digest's table, `| [^1] | [TITLE](LINK) | ONE-LINER |`, raw.
///
/// @param ref the footnote's label, or empty
/// @param line from 1
/// @param link as it stands there
/// @param reference the paper that the link names, or null
/// @param title the English title
/// @param tldr the Chinese one-liner
record Row(
        String ref,
        int line,
        String link,
        @Nullable ArxivReference reference,
        String title,
        String tldr) {

    /// Whether a line looks like a row and not like the table's head or the line beneath it.
    static boolean isLikely(String line) {
        return line.indexOf('|') >= 0 && (line.contains("[^") || line.contains("]("));
    }

    /// Reads a row. Titles and one-liners hold bare pipes and brackets of their own, so cells are
    /// not what lies between pipes: the title ends where a link does that a pipe follows.
    ///
    /// @return null where there is neither a label nor a link
    static @Nullable Row parse(String text, int number) {
        String line = WhiteSpace.strip(text);
        int end = line.length() - (line.endsWith("|") ? 1 : 0);
        String ref = ref(line);
        int open = line.indexOf('[', ref.isEmpty() ? 0 : line.indexOf(']'));
        if (open < 0) return null;
        for (int i = line.indexOf("](", open); i >= 0; i = line.indexOf("](", i + 1)) {
            int close = linkEnd(line, i + 2);
            if (close < 0) continue;
            String link = line.substring(i + 2, close);
            int pipe = WhiteSpace.skip(line, close + 1, line.length());
            String tldr = pipe < end ? WhiteSpace.strip(line, pipe + 1, end) : "";
            String title = WhiteSpace.strip(line, open + 1, i);
            return new Row(ref, number, link, Link.reference(link), title, tldr);
        }
        return null;
    }

    private static String ref(String line) {
        int from = WhiteSpace.skip(line, line.startsWith("|") ? 1 : 0, line.length());
        int to = line.startsWith("[^", from) ? line.indexOf(']', from) : -1;
        return to < 0 ? "" : line.substring(from + 2, to);
    }

    /// The index of the `)` that ends a link's address and its cell, or -1.
    private static int linkEnd(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (WhiteSpace.is(c) || c == '|') return -1;
            if (c == ')' && endsCell(line, i + 1)) return i;
        }
        return -1;
    }

    private static boolean endsCell(String line, int from) {
        int next = WhiteSpace.skip(line, from, line.length());
        return next == line.length() || line.charAt(next) == '|';
    }
}
