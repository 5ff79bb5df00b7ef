package app.daybreak.query;

import java.util.List;
import java.util.function.BiConsumer;

/// The words that hyphenated words spell when they are written as one: `multi-modal` is also
/// `multimodal`. Any two to four neighbouring parts are joined; with digits nothing need be joined,
/// because `gpt-4` and `gpt4` are the same two terms anyway.
final class Compounds {
    private static final int MOST_PARTS = 4;

    private Compounds() {}

    /// Calls back with the first and the last part of every joined word.
    static void each(List<Run> runs, BiConsumer<Integer, Integer> firstAndLast) {
        for (int first = 0; first < runs.size(); first++) {
            int last = first + 1;
            while (last < runs.size() && last - first < MOST_PARTS && runs.get(last).hyphenated()) {
                firstAndLast.accept(first, last++);
            }
        }
    }

    /// The joined word, at most as long as a word may be.
    static String join(Folded text, List<Run> parts) {
        StringBuilder joined = new StringBuilder();
        for (Run part : parts) text.appendTo(joined, part.from(), part.wordEnd());
        int length = joined.codePointCount(0, joined.length());
        return length <= Run.LONGEST_WORD
                ? joined.toString()
                : joined.substring(0, joined.offsetByCodePoints(0, Run.LONGEST_WORD));
    }
}
