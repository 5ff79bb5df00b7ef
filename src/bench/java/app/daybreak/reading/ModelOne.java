package app.daybreak.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Model 1 of Brown et al. (1993, "The Mathematics of Statistical Machine Translation",
/// Computational Linguistics 19(2)): which word of a sentence which word of its translation comes
/// from, learned by expectation and maximisation in both directions.
final class ModelOne {
    private static final int ROUNDS = 6;

    /// How much speaks for a word having no counterpart: as much as for five words of its
    /// frequency.
    private static final double NOTHING = 5;

    private final Corpus corpus;
    final int[] enOf; // by couple: a Chinese and an English word that met
    final int[] zhOf;
    private final int[][] couples; // by sentence and word × word

    ModelOne(Corpus corpus) {
        this.corpus = corpus;
        couples = new int[corpus.en.length][];
        Map<Long, Integer> numbers = new HashMap<>();
        for (int s = 0; s < couples.length; s++) couples[s] = couples(s, numbers);
        enOf = new int[numbers.size()];
        zhOf = new int[numbers.size()];
        numbers.forEach((couple, number) -> {
            enOf[number] = (int) (couple >> 32);
            zhOf[number] = couple.intValue();
        });
    }

    private int[] couples(int sentence, Map<Long, Integer> numbers) {
        int[] couples = new int[corpus.en[sentence].length * corpus.zh[sentence].length];
        int at = 0;
        for (int en : corpus.en[sentence]) {
            for (int zh : corpus.zh[sentence]) {
                Integer next = numbers.size();
                Integer known = numbers.putIfAbsent((long) en << 32 | zh, next);
                couples[at++] = known == null ? next : known;
            }
        }
        return couples;
    }

    /// How often each couple is expected to be a word and its translation: the geometric mean of
    /// what both directions say.
    double[] expected() {
        double[] toEnglish = learn(true);
        double[] toChinese = learn(false);
        double[] mean = new double[toEnglish.length];
        for (int i = 0; i < mean.length; i++) mean[i] = Math.sqrt(toEnglish[i] * toChinese[i]);
        return mean;
    }

    private double[] learn(boolean toEnglish) {
        double[] translation = new double[enOf.length];
        Arrays.fill(translation, 1.0 / (toEnglish ? corpus.enWords : corpus.zhWords).size());
        double[] counts = count(translation, toEnglish);
        for (int round = 1; round < ROUNDS; round++) {
            double[] sums = new double[(toEnglish ? corpus.zhWords : corpus.enWords).size()];
            int[] from = toEnglish ? zhOf : enOf;
            for (int i = 0; i < counts.length; i++) sums[from[i]] += counts[i];
            for (int i = 0; i < counts.length; i++) translation[i] = counts[i] / sums[from[i]];
            counts = count(translation, toEnglish);
        }
        return counts;
    }

    private double[] count(double[] translation, boolean toEnglish) {
        double[] counts = new double[translation.length];
        int[] frequency = toEnglish ? corpus.enCounts : corpus.zhCounts;
        double all = Arrays.stream(frequency).sum();
        for (int s = 0; s < couples.length; s++) {
            int[] targets = toEnglish ? corpus.en[s] : corpus.zh[s];
            int sources = (toEnglish ? corpus.zh : corpus.en)[s].length;
            for (int t = 0; t < targets.length; t++) {
                int first = toEnglish ? t * sources : t;
                int step = toEnglish ? 1 : targets.length;
                double sum = NOTHING * frequency[targets[t]] / all;
                for (int k = 0; k < sources; k++) sum += translation[couples[s][first + k * step]];
                for (int k = 0; k < sources; k++) {
                    int couple = couples[s][first + k * step];
                    counts[couple] += translation[couple] / sum;
                }
            }
        }
        return counts;
    }
}
