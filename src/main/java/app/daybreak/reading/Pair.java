package app.daybreak.reading;

/// Chinese and English sentences that say the same, by their numbers. One side may be empty.
///
/// @param zhFrom the first Chinese sentence
/// @param zhTo behind the last Chinese sentence
/// @param enFrom the first English sentence
/// @param enTo behind the last English sentence
public record Pair(int zhFrom, int zhTo, int enFrom, int enTo) {
    public Pair {
        if (zhTo < zhFrom || enTo < enFrom) throw new IllegalArgumentException("backwards");
    }

    /// Whether both languages have it.
    public boolean isBoth() {
        return zhTo > zhFrom && enTo > enFrom;
    }
}
