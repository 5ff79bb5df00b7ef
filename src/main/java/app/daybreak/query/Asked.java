package app.daybreak.query;

import java.util.ArrayList;
import java.util.List;

/// The terms of a text that is looked for: those of [Terms#indexText(String)] without the tail of a
/// CJK run at the end, because the text may go on there.
///
/// @param terms one after the other; empty when the text holds none
/// @param last what the last term is
/// @param joined the text written as one word when it is words with hyphens and nothing else, else
///   empty
record Asked(List<String> terms, Last last, String joined) {
    /// A longer question is cut: a phrase of 4,000 terms takes seconds.
    static final int MOST_TERMS = 200;

    enum Last {
        /// A word or number with something behind it.
        WORD,
        /// A word or number at the very end, which may still be growing.
        GROWING,
        /// Two CJK characters.
        PAIR,
        /// One CJK character, which begins a run of any length.
        CHARACTER
    }

    static Asked of(String text) {
        Folded folded = Folded.of(text);
        List<Run> runs = Run.of(folded);
        List<String> terms = new ArrayList<>();
        for (Run run : runs) {
            if (run.isCjk()) addPairs(folded, run, terms);
            else terms.add(folded.text(run.from(), run.wordEnd()));
        }
        if (runs.isEmpty()) return new Asked(List.of(), Last.WORD, "");
        Run end = runs.getLast();
        if (end.isCjk() && end.length() > 1) terms.removeLast();
        if (terms.size() > MOST_TERMS) {
            return new Asked(List.copyOf(terms.subList(0, MOST_TERMS)), Last.WORD, "");
        }
        return new Asked(List.copyOf(terms), last(end, folded), joined(folded, runs));
    }

    private static void addPairs(Folded text, Run run, List<String> terms) {
        for (int i = run.from(); i < run.to(); i++) {
            terms.add(text.text(i, Math.min(i + 2, run.to())));
        }
    }

    private static Last last(Run end, Folded text) {
        if (end.isCjk()) return end.length() > 1 ? Last.PAIR : Last.CHARACTER;
        boolean growing = end.wordEnd() == text.size();
        return growing ? Last.GROWING : Last.WORD;
    }

    private static String joined(Folded text, List<Run> runs) {
        boolean compound = runs.size() > 1 && runs.stream().skip(1).allMatch(Run::hyphenated);
        return compound ? Compounds.join(text, runs) : "";
    }

    /// Whether it is one CJK character and nothing else.
    boolean isSingle() {
        return terms.size() == 1 && last == Last.CHARACTER;
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }
}
