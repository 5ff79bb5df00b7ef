package app.daybreak.rising;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/// Counts in how many papers terms stand now and before, and tells which rose. First all papers of
/// now, then those before, of which only terms that are candidates are counted. Longer terms are
/// counted only where all of their parts are candidates.
final class TermRise {
    /// A term of fewer papers tells of one group of authors.
    static final int FEWEST = 3;

    private static final double SURE = 15.1;

    /// Of two terms one of which holds the other, the longer stands for both where at least this
    /// share of the papers have it.
    private static final double SAME = 0.7;

    private final Map<String, Term> terms = new HashMap<>();
    private final List<Titles> papers = new ArrayList<>();
    private int now;
    private int before;
    private boolean chosen;

    /// A paper of now, until longer terms are counted.
    private record Titles(String english, String chinese) {}

    private static final class Term {
        private final String term;
        private String written;
        private int now;
        private int before;

        Term(String term, String written) {
            this.term = term;
            this.written = written;
        }

        /// A capital inside is how a name is written; one at the start is how titles are.
        void write(String other) {
            if (hasInnerCapital(other) && !hasInnerCapital(written)) written = other;
        }

        String shown() {
            return hasInnerCapital(written) ? written : term;
        }
    }

    private static boolean hasInnerCapital(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))
                    && word.charAt(i - 1) != ' '
                    && word.charAt(i - 1) != '-') return true;
        }
        return false;
    }

    /// A paper of now.
    void now(String english, String chinese) {
        now++;
        papers.add(new Titles(english, chinese));
        TitleTerms.each(english, chinese, new Counting(_ -> true, false, this::countNow));
    }

    private void countNow(String term, String written) {
        Term known = terms.computeIfAbsent(term, t -> new Term(t, written));
        known.now++;
        known.write(written);
    }

    /// @param wanted whether a term counts
    /// @param goesOn whether longer terms count
    private record Counting(
            Predicate<String> wanted, boolean goesOn, BiConsumer<String, String> taker)
            implements TitleTerms.Told {
        @Override
        public boolean counts(String term) {
            return wanted.test(term);
        }

        @Override
        public void take(String term, String written) {
            taker.accept(term, written);
        }
    }

    /// A paper before.
    void before(String english, String chinese) {
        choose();
        before++;
        TitleTerms.each(
                english, chinese, new Counting(terms::containsKey, true, this::countBefore));
    }

    private void countBefore(String term, String written) {
        Term known = terms.get(term);
        if (known != null) known.before++;
    }

    private void choose() {
        if (chosen) return;
        chosen = true;
        terms.values().removeIf(term -> term.now < FEWEST);
        for (Titles paper : papers) {
            TitleTerms.each(
                    paper.english,
                    paper.chinese,
                    new Counting(
                            term -> isLong(term) || terms.containsKey(term),
                            true,
                            (term, written) -> {
                                if (isLong(term)) countNow(term, written);
                            }));
        }
        papers.clear();
        terms.values().removeIf(term -> term.now < FEWEST);
    }

    /// Whether it is made of terms that were counted before.
    private static boolean isLong(String term) {
        return TitleTerms.isHan(term.charAt(0)) ? term.length() > 2 : term.indexOf(' ') > 0;
    }

    /// How many papers of now have a term, as long as it is a candidate, or else 0.
    int papersNow(String term) {
        choose();
        Term known = terms.get(term);
        return known == null ? 0 : known.now;
    }

    int papersBefore() {
        return before;
    }

    /// The terms that rose, the surest first.
    List<RisingWord> risen(Measure measure, double least) {
        choose();
        if (before == 0) return List.of();
        List<Term> sure = new ArrayList<>();
        Map<Term, Double> scores = new HashMap<>();
        for (Term term : terms.values()) {
            double score = measure.of(term.now, now, term.before, before);
            if (score < least) continue;
            sure.add(term);
            scores.put(term, score);
        }
        sure.removeIf(term -> sure.stream().anyMatch(longer -> standsFor(longer, term)));
        sure.sort(
                Comparator.comparingDouble((Term term) -> scores.getOrDefault(term, 0.0))
                        .reversed()
                        .thenComparing(term -> term.term));
        List<RisingWord> risen = new ArrayList<>();
        List<Term> taken = new ArrayList<>();
        for (Term term : sure) {
            if (taken.stream().anyMatch(t -> holds(t.term, term.term) || holds(term.term, t.term)))
                continue;
            taken.add(term);
            risen.add(
                    new RisingWord(
                            term.shown(),
                            term.now,
                            (double) term.now / now,
                            (double) term.before / before));
        }
        return risen;
    }

    List<RisingWord> risen() {
        return risen(Measure.LOG_LIKELIHOOD, SURE);
    }

    private static boolean standsFor(Term longer, Term term) {
        return longer.now >= SAME * term.now
                && longer.term.length() > term.term.length()
                && holds(longer.term, term.term);
    }

    /// Whether a term holds another one: words as a whole, Chinese anywhere; plurals are the same.
    private static boolean holds(String longer, String term) {
        if (TitleTerms.isHan(longer.charAt(0))) return longer.contains(term);
        return (" " + longer.replace('-', ' ') + " ").contains(" " + term.replace('-', ' ') + " ")
                || longer.equals(term + "s");
    }
}
