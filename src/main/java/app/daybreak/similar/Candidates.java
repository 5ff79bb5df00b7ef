package app.daybreak.similar;

import app.daybreak.library.PaperKeys;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// The papers that share a telling term with one.
final class Candidates {
    /// A term that half as many papers have tells more than twice as much.
    private static final double SHARPNESS = 2.5;

    private final int papers;
    private final Map<Long, Candidate> byKey = new HashMap<>();

    /// @param papers how many there are in the library
    Candidates(int papers) {
        this.papers = papers;
    }

    /// Adds those that have a term.
    ///
    /// @param times the term's weight in the paper itself
    void add(String term, double times, PaperKeys having) {
        if (having.size() == 0) return;
        double rarity = Math.log((papers + 1.0) / having.size());
        SharedTerm shared = new SharedTerm(term, times * Math.pow(rarity, SHARPNESS));
        for (int i = 0; i < having.size(); i++) {
            byKey.computeIfAbsent(having.get(i).key(), Candidate::new).add(shared);
        }
    }

    Collection<Candidate> all() {
        return byKey.values();
    }
}
