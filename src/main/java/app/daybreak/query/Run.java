package app.daybreak.query;

import java.util.ArrayList;
import java.util.List;

/// A stretch of folded text of one kind: Han (and other CJK), a word, or a number.
///
/// @param kind CJK, LETTER or DIGIT
/// @param from the first index in the folded text
/// @param to the index behind the last
/// @param hyphenated whether one hyphen alone parts this word from the word before it
record Run(Kind kind, int from, int to, boolean hyphenated) {
    /// A longer word or number counts as its first 200 characters.
    static final int LONGEST_WORD = 200;

    static List<Run> of(Folded text) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        while (from < text.size()) {
            Kind kind = Kind.of(text.at(from));
            int to = from + 1;
            while (to < text.size() && Kind.of(text.at(to)) == kind) to++;
            if (kind != Kind.OTHER && kind != Kind.HYPHEN) {
                runs.add(new Run(kind, from, to, isHyphenated(text, runs, kind, from)));
            }
            from = to;
        }
        return runs;
    }

    private static boolean isHyphenated(Folded text, List<Run> before, Kind kind, int from) {
        if (kind != Kind.LETTER || before.isEmpty()) return false;
        Run last = before.getLast();
        return last.kind == Kind.LETTER
                && last.to + 1 == from
                && Kind.of(text.at(last.to)) == Kind.HYPHEN;
    }

    boolean isCjk() {
        return kind == Kind.CJK;
    }

    /// Where the word ends that the index holds.
    int wordEnd() {
        return Math.min(to, from + LONGEST_WORD);
    }

    int length() {
        return to - from;
    }
}
