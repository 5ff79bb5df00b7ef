package app.daybreak.library;

import app.daybreak.query.Terms;

import java.util.BitSet;
import java.util.List;

/// Gathers the distinct Han characters of a paper from its terms: every Han character of a text
/// begins exactly one term.
final class HanSet {
    private final BitSet seen = new BitSet();

    /// The characters, ascending, parted by spaces; equal to [Terms#singles] of the texts.
    String of(List<String> columns) {
        seen.clear();
        for (String terms : columns) gather(terms);
        StringBuilder out = new StringBuilder(seen.cardinality() * 2);
        for (int c = seen.nextSetBit(0); c >= 0; c = seen.nextSetBit(c + 1)) {
            if (!out.isEmpty()) out.append(' ');
            out.appendCodePoint(c);
        }
        return out.toString();
    }

    private void gather(String terms) {
        int start = 0;
        while (start < terms.length()) {
            int first = terms.codePointAt(start);
            if (Terms.isCjk(first)) seen.set(first);
            int end = terms.indexOf(' ', start);
            start = end < 0 ? terms.length() : end + 1;
        }
    }
}
