package app.daybreak.library;

import app.daybreak.query.Terms;

import java.util.List;

/// Gathers the distinct Han characters of a paper from its terms: every Han character of a text
/// begins exactly one term.
final class HanSet {
    /// A bit for each character; between the two marks alone there may be any.
    private final long[] seen = new long[(Character.MAX_CODE_POINT >> 6) + 1];

    private int first = seen.length;
    private int last = -1;

    /// The characters, ascending, parted by spaces; equal to [Terms#singles] of the texts.
    String of(List<String> columns) {
        for (String terms : columns) gather(terms);
        StringBuilder out = new StringBuilder();
        for (int i = first; i <= last; i++) {
            for (long bits = seen[i]; bits != 0; bits &= bits - 1) {
                if (!out.isEmpty()) out.append(' ');
                out.appendCodePoint(i << 6 | Long.numberOfTrailingZeros(bits));
            }
            seen[i] = 0;
        }
        first = seen.length;
        last = -1;
        return out.toString();
    }

    private void add(int character) {
        if (!Terms.isCjk(character)) return;
        int at = character >> 6;
        seen[at] |= 1L << character;
        first = Math.min(first, at);
        last = Math.max(last, at);
    }

    private void gather(String terms) {
        int start = 0;
        while (start < terms.length()) {
            char letter = terms.charAt(start);
            if (letter >= 0x80) add(terms.codePointAt(start));
            int end = terms.indexOf(' ', start);
            start = end < 0 ? terms.length() : end + 1;
        }
    }
}
