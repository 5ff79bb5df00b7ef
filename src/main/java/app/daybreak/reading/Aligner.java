package app.daybreak.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Finds the pairs of two texts: of all ways to go through both in order, the one whose pairs score
/// best by their kind, their lengths and their words.
final class Aligner {
    /// What scores higher by no more than this scores the same: how sums are rounded must not say
    /// which of two equal ways is taken.
    private static final double ALIKE = 1e-9;

    private static final double ALONE = -3.2;
    private static final double ONE_TO_TWO = -2;
    private static final double TWO_TO_TWO = -12;
    private static final double ONE_TO_MORE = -6;

    /// Behind the end of a text that was cut there is nothing to find; mostly the translation ends
    /// there, too.
    private static final double BEHIND_THE_CUT = -0.8;

    /// A Chinese semicolon is often none in English.
    private static final double SEMICOLON = 1.25;

    /// A torn sentence begins something new rather than to go on with what is before it.
    private static final double TORN_TOGETHER = -1.5;

    /// How many sentences a pair has of either language, and what speaks for or against such pairs.
    private record Kind(int zh, int en, double score) {
        /// Of two that score the same the first is taken.
        static final Kind[] ALL = all();

        private static Kind[] all() {
            List<Kind> kinds = new ArrayList<>();
            for (int zh = 0; zh <= Runs.LONGEST; zh++) {
                for (int en = 0; en <= Runs.LONGEST; en++) {
                    if (isOne(zh, en)) kinds.add(new Kind(zh, en, score(zh, en)));
                }
            }
            return kinds.toArray(Kind[]::new);
        }

        private static boolean isOne(int zh, int en) {
            if (zh == 0 || en == 0) return zh + en == 1;
            return zh == 1 || en == 1 || zh == 2 && en == 2;
        }

        private static double score(int zh, int en) {
            if (zh + en == 1) return ALONE;
            if (zh + en == 2) return 0;
            if (zh + en == 3) return ONE_TO_TWO;
            if (zh == en) return TWO_TO_TWO;
            return ONE_TO_MORE - (zh + en - 4);
        }
    }

    private final int zhSentences;
    private final int enSentences;
    private final Lost lost;
    private final Lengths lengths;
    private final Evidence evidence;
    private final int[] semicolons; // how many of the sentences before end in one
    private final double[][] best; // of the first sentences of both texts
    private final Kind[][] last;

    private Aligner(Lexicon lexicon, List<String> zh, List<String> en, Lost lost) {
        zhSentences = zh.size();
        enSentences = en.size();
        this.lost = lost;
        lengths = new Lengths(zh, en);
        evidence = new Evidence(lexicon, zh, en);
        semicolons = semicolons(zh);
        best = new double[zhSentences + 1][enSentences + 1];
        last = new Kind[zhSentences + 1][enSentences + 1];
    }

    private static int[] semicolons(List<String> sentences) {
        int[] counts = new int[sentences.size() + 1];
        for (int i = 0; i < sentences.size(); i++) {
            counts[i + 1] = counts[i] + (sentences.get(i).endsWith("；") ? 1 : 0);
        }
        return counts;
    }

    /// The pairs of two texts' sentences: in order, every sentence in exactly one.
    static List<Pair> align(Lexicon lexicon, List<String> zh, List<String> en, Lost lost) {
        return new Aligner(lexicon, zh, en, lost).pairs();
    }

    private List<Pair> pairs() {
        for (int i = 0; i <= zhSentences; i++) {
            for (int j = 0; j <= enSentences; j++) {
                if (i + j > 0) choose(i, j);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        int i = zhSentences;
        int j = enSentences;
        while (i + j > 0) {
            Kind kind = last[i][j];
            pairs.add(new Pair(i - kind.zh, i, j - kind.en, j));
            i -= kind.zh;
            j -= kind.en;
        }
        Collections.reverse(pairs);
        return pairs;
    }

    /// Chooses the last pair of the first sentences of both texts.
    private void choose(int zhTo, int enTo) {
        best[zhTo][enTo] = Double.NEGATIVE_INFINITY;
        for (Kind kind : Kind.ALL) {
            if (kind.zh > zhTo || kind.en > enTo) continue;
            double before = best[zhTo - kind.zh][enTo - kind.en];
            double score = before + score(kind, zhTo, enTo);
            if (score > best[zhTo][enTo] + ALIKE) {
                best[zhTo][enTo] = score;
                last[zhTo][enTo] = kind;
            }
        }
    }

    private double score(Kind kind, int zhTo, int enTo) {
        Lost here = lost.in(zhTo == zhSentences, enTo == enSentences);
        if (kind.zh == 0) return here.zh() ? BEHIND_THE_CUT : kind.score;
        if (kind.en == 0) return here.en() ? BEHIND_THE_CUT : kind.score;
        int zhFrom = zhTo - kind.zh;
        int enFrom = enTo - kind.en;
        double score = kind.score + SEMICOLON * (semicolons[zhTo - 1] - semicolons[zhFrom]);
        if (here.en() && kind.en > 1 || here.zh() && kind.zh > 1) score += TORN_TOGETHER;
        return score
                + lengths.of(zhFrom, zhTo, enFrom, enTo, here)
                + evidence.of(zhFrom, zhTo, enFrom, enTo, here);
    }
}
