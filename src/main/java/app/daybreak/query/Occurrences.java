package app.daybreak.query;

import java.util.ArrayList;
import java.util.List;

/// Finds words in one text as a person who looks at it does: letter by letter, anywhere, within
/// words too, whatever the case, the width and the accents.
public final class Occurrences {
    private Occurrences() {}

    /// The places where words stand in a text, in order and apart from each other; none for words
    /// that are only white space.
    public static List<Range> of(String words, String text) {
        List<Range> found = new ArrayList<>();
        Folded wanted = Folded.of(words.strip());
        Folded all = Folded.of(text);
        int length = wanted.size();
        if (length == 0) return found;
        for (int i = 0; i + length <= all.size(); ) {
            if (isAt(wanted, all, i)) {
                Range place = all.origin(i, i + length);
                // One character may be compared as several: `…` as three full stops.
                if (found.isEmpty() || place.start() >= found.getLast().end()) found.add(place);
                i += length;
            } else {
                i++;
            }
        }
        return found;
    }

    private static boolean isAt(Folded wanted, Folded all, int at) {
        for (int i = 0; i < wanted.size(); i++) {
            if (wanted.at(i) != all.at(at + i)) return false;
        }
        return true;
    }
}
