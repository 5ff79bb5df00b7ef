package app.daybreak.similar;

import app.daybreak.paper.ArxivId;

import java.util.ArrayList;
import java.util.List;

/// A paper and the terms that it shares with another.
final class Candidate {
    private final long key;
    private final List<SharedTerm> shared = new ArrayList<>(4);
    private double weight;

    Candidate(long key) {
        this.key = key;
    }

    void add(SharedTerm term) {
        shared.add(term);
        weight += term.weight();
    }

    ArxivId paper() {
        return new ArxivId(key);
    }

    double weight() {
        return weight;
    }

    /// A long text shares more with every other.
    ///
    /// @param terms how many it has
    double likeness(int terms) {
        return weight / Math.sqrt(Math.max(terms, 1));
    }

    List<SharedTerm> shared() {
        return shared;
    }
}
