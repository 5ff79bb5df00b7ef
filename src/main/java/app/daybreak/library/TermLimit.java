package app.daybreak.library;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// How many papers a term may have, and which terms were found to have more: finding that out takes
/// longer than all the rest, and the terms that most papers have are the same ones. Where papers
/// went away, a few terms may be held for too frequent.
public final class TermLimit {
    private static final int MOST_KNOWN = 200_000;

    private final int most;
    private final Set<String> exceeding = ConcurrentHashMap.newKeySet();

    /// @param most the papers that a term may have
    public TermLimit(int most) {
        this.most = most;
    }

    /// The papers that a term may have.
    public int most() {
        return most;
    }

    boolean isExceededBy(String term) {
        return exceeding.contains(term);
    }

    void know(String term) {
        if (exceeding.size() >= MOST_KNOWN) exceeding.clear();
        exceeding.add(term);
    }
}
