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

    private final double[] zh;
    private final double[] en;

    Lengths(List<String> zhSentences, List<String> enSentences) {
        zh = sums(zhSentences);
        en = sums(enSentences);
    }

    /// What the lengths say for a pair that has both languages; above 0 when its sides rather
    /// belong together.
    double of(Pair pair, Lost lost) {
        double zhLength = zh[pair.zhTo()] - zh[pair.zhFrom()];
        double enLength = en[pair.enTo()] - en[pair.enFrom()];
        double stray = Math.log(enLength / zhLength);
        if (lost.en() && stray < 0 || lost.zh() && stray > 0) return 0;
        double near = NEAR * NEAR + 4 / Math.min(zhLength, enLength);
        double far = FAR * FAR;
        return WEIGHT * (Math.log(far / near) - stray * stray * (1 / near - 1 / far)) / 2;
    }

    private static double[] sums(List<String> sentences) {
        double[] sums = new double[sentences.size() + 1];
        for (int i = 0; i < sentences.size(); i++) sums[i + 1] = sums[i] + length(sentences.get(i));
        return sums;
    }

    /// A length in letters of English.
    static double length(String sentence) {
        double length = 1;
        for (int i = 0; i < sentence.length(); i++)
            length += sentence.charAt(i) >= 0x2e80 ? HAN : 1;
        return length;
    }
}
