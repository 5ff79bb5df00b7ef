package app.daybreak.reading;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Finds the pairs of two texts: of all ways to go through both in order, the one whose pairs score
/// best by their kind, their lengths and their words.
final class Aligner {
    /// The most sentences that one may stand for.
    private static final int MOST = 5;

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

    private final List<String> zh;
    private final List<String> en;
    private final Lost lost;
    private final Lengths lengths;
    private final Evidence evidence;
    private final double[][] best;
    private final @Nullable Pair[][] last;

    private Aligner(Lexicon lexicon, List<String> zh, List<String> en, Lost lost) {
        this.zh = zh;
        this.en = en;
        this.lost = lost;
        lengths = new Lengths(zh, en);
        evidence = new Evidence(lexicon, zh, en);
        best = new double[zh.size() + 1][en.size() + 1];
        last = new Pair[zh.size() + 1][en.size() + 1];
    }

    /// The pairs of two texts' sentences: in order, every sentence in exactly one.
    static List<Pair> align(Lexicon lexicon, List<String> zh, List<String> en, Lost lost) {
        return new Aligner(lexicon, zh, en, lost).pairs();
    }

    private List<Pair> pairs() {
        for (int i = 0; i <= zh.size(); i++) {
            for (int j = 0; j <= en.size(); j++) choose(i, j);
        }
        List<Pair> pairs = new ArrayList<>();
        Pair pair = last[zh.size()][en.size()];
        while (pair != null) {
            pairs.add(pair);
            pair = last[pair.zhFrom()][pair.enFrom()];
        }
        Collections.reverse(pairs);
        return pairs;
    }

    /// Chooses the last pair of the first sentences of both texts.
    private void choose(int zhTo, int enTo) {
        if (zhTo + enTo > 0) best[zhTo][enTo] = Double.NEGATIVE_INFINITY;
        for (int a = 0; a <= Math.min(zhTo, MOST); a++) {
            for (int b = 0; b <= Math.min(enTo, MOST); b++) {
                if (!isKind(a, b)) continue;
                Pair pair = new Pair(zhTo - a, zhTo, enTo - b, enTo);
                double score = best[zhTo - a][enTo - b] + score(pair, a, b);
                if (score > best[zhTo][enTo]) {
                    best[zhTo][enTo] = score;
                    last[zhTo][enTo] = pair;
                }
            }
        }
    }

    private static boolean isKind(int a, int b) {
        if (a == 0 || b == 0) return a + b == 1;
        return a == 1 || b == 1 || a == 2 && b == 2;
    }

    private double score(Pair pair, int a, int b) {
        Lost here = lost.in(pair, zh.size(), en.size());
        if (a == 0) return lost.zh() && pair.zhTo() == zh.size() ? BEHIND_THE_CUT : ALONE;
        if (b == 0) return lost.en() && pair.enTo() == en.size() ? BEHIND_THE_CUT : ALONE;
        double kind = kind(a, b) + SEMICOLON * semicolons(pair);
        if (here.en() && b > 1 || here.zh() && a > 1) kind += TORN_TOGETHER;
        return kind + lengths.of(pair, here) + evidence.of(pair, here);
    }

    private static double kind(int a, int b) {
        if (a + b == 2) return 0;
        if (a + b == 3) return ONE_TO_TWO;
        if (a == b) return TWO_TO_TWO;
        return ONE_TO_MORE - (a + b - 4);
    }

    private int semicolons(Pair pair) {
        int count = 0;
        for (int i = pair.zhFrom(); i < pair.zhTo() - 1; i++) {
            if (zh.get(i).endsWith("；")) count++;
        }
        return count;
    }
}
