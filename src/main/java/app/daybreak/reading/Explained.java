package app.daybreak.reading;

import java.util.List;

/// The words of one text, and how well each sentence of the other text explains them.
final class Explained {
    private final int others;
    private final float[][][] likeness; // of a sentence's word, by the other text's sentence
    private final float[][] misses;
    private final double[][] missLogs;
    private final double[][] usual; // what the other text as a whole explains of the word

    /// @param misses for each sentence's words how often a translation lacks them
    /// @param others the number of the other text's sentences
    Explained(List<float[]> misses, int others) {
        this.others = others;
        this.misses = misses.toArray(float[][]::new);
        likeness = new float[misses.size()][][];
        missLogs = new double[misses.size()][];
        usual = new double[misses.size()][];
        for (int i = 0; i < likeness.length; i++) {
            int words = this.misses[i].length;
            likeness[i] = new float[words][others];
            usual[i] = new double[words];
            missLogs[i] = new double[words];
            for (int k = 0; k < words; k++) missLogs[i][k] = Math.log(this.misses[i][k]);
        }
    }

    /// How many words count in a sentence, at least one.
    int size(int sentence) {
        return Math.max(1, misses[sentence].length);
    }

    void add(int sentence, int word, int other, float ratio) {
        likeness[sentence][word][other] += ratio;
    }

    /// Weighs the words against the whole other text: a name that is in all of its sentences tells
    /// none of them from the others.
    void finish(Explained other) {
        for (int i = 0; i < likeness.length; i++) {
            for (int k = 0; k < likeness[i].length; k++) {
                float sum = sum(likeness[i][k], 0, others);
                if (sum > 0) usual[i][k] = log(i, k, sum, other.sizes(0, others));
            }
        }
    }

    private int sizes(int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) sum += size(i);
        return sum;
    }

    /// How much more likely the words of some sentences are beside others than they are anywhere in
    /// the text, as a logarithm.
    double beside(int from, int to, Explained other, int otherFrom, int otherTo) {
        int words = other.sizes(otherFrom, otherTo);
        double sum = 0;
        for (int i = from; i < to; i++) {
            for (int k = 0; k < likeness[i].length; k++) {
                float like = sum(likeness[i][k], otherFrom, otherTo);
                sum += (like == 0 ? missLogs[i][k] : log(i, k, like, words)) - usual[i][k];
            }
        }
        return sum;
    }

    private double log(int sentence, int word, float likeness, int words) {
        float miss = misses[sentence][word];
        return Math.log(miss + (1 - miss) * likeness / words);
    }

    private static float sum(float[] values, int from, int to) {
        float sum = 0;
        for (int i = from; i < to; i++) sum += values[i];
        return sum;
    }
}
