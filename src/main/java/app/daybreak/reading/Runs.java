package app.daybreak.reading;

/// Runs of some neighbouring sentences, as places in an array.
final class Runs {
    /// The most sentences of one text that one of the other may stand for.
    static final int LONGEST = 5;

    private Runs() {}

    /// How many places the runs of a text need; those that would go beyond its end are left empty.
    static int places(int sentences) {
        return sentences * LONGEST;
    }

    /// The place of a run, which is not empty.
    static int place(int from, int to) {
        return from * LONGEST + to - from - 1;
    }
}
