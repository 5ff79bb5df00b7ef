package app.daybreak.reading;

import java.util.List;

/// Long sentences have long translations (Gale and Church 1993, "A Program for Aligning Sentences
/// in Bilingual Corpora", Computational Linguistics 19(1)).
final class Lengths {
    /// The logarithm of how many letters of English make up for a Chinese character.
    private static final double HAN = 3.7;

    /// How far the logarithm of the ratio strays for sentences that belong together, and for
    /// others.
    private static final double NEAR = 0.126;

    private static final double FAR = 0.58;

    private static final double WEIGHT = 0.91;

    private final Run[] zh;
    private final Run[] en;

    /// What is known of some sentences' length.
    ///
    /// @param length in letters of English
    /// @param logarithm of the length
    /// @param certain what speaks for a pair whose shorter side has this length and the other the
    ///   same
    /// @param strict what the square of the stray takes away from that
    private record Run(double length, double logarithm, double certain, double strict) {
        static Run of(double length) {
            double near = NEAR * NEAR + 4 / length;
            double far = FAR * FAR;
            return new Run(length, Math.log(length), Math.log(far / near), 1 / near - 1 / far);
        }
    }

    Lengths(List<String> zhSentences, List<String> enSentences) {
        zh = runs(zhSentences);
        en = runs(enSentences);
    }

    /// What the lengths say for a pair that has both languages; above 0 when its sides rather
    /// belong together.
    double of(int zhFrom, int zhTo, int enFrom, int enTo, Lost lost) {
        Run chinese = zh[Runs.place(zhFrom, zhTo)];
        Run english = en[Runs.place(enFrom, enTo)];
        double stray = english.logarithm - chinese.logarithm;
        if (lost.en() && stray < 0 || lost.zh() && stray > 0) return 0;
        Run shorter = stray < 0 ? english : chinese;
        return WEIGHT * (shorter.certain - stray * stray * shorter.strict) / 2;
    }

    private static Run[] runs(List<String> sentences) {
        double[] sums = new double[sentences.size() + 1];
        for (int i = 0; i < sentences.size(); i++) sums[i + 1] = sums[i] + length(sentences.get(i));
        Run[] runs = new Run[Runs.places(sentences.size())];
        for (int from = 0; from < sentences.size(); from++) {
            int last = Math.min(sentences.size(), from + Runs.LONGEST);
            for (int to = from + 1; to <= last; to++) {
                runs[Runs.place(from, to)] = Run.of(sums[to] - sums[from]);
            }
        }
        return runs;
    }

    /// A length in letters of English.
    static double length(String sentence) {
        double length = 1;
        for (int i = 0; i < sentence.length(); i++)
            length += sentence.charAt(i) >= 0x2e80 ? HAN : 1;
        return length;
    }
}
