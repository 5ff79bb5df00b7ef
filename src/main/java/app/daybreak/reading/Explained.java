package app.daybreak.reading;

import java.util.Arrays;
import java.util.List;

/// The words of one text, and how well each run of the other text's sentences explains them.
final class Explained {
    private static final float[] NOWHERE = {};

    private final int others;
    private final float[][] misses;
    private final float[][][] likeness; // of a sentence's word, by the other text's sentence
    private final int runs;
    private final double[] sums; // of all sentences before one, by the run of the other's sentences

    /// @param misses for each sentence's words how often a translation lacks them
    /// @param others the number of the other text's sentences
    Explained(List<float[]> misses, int others) {
        this.others = others;
        this.misses = misses.toArray(float[][]::new);
        likeness = new float[misses.size()][][];
        runs = Runs.places(others);
        sums = new double[(misses.size() + 1) * runs];
        for (int i = 0; i < likeness.length; i++) {
            likeness[i] = new float[this.misses[i].length][];
            Arrays.fill(likeness[i], NOWHERE);
        }
    }

    /// How many words count in a sentence, at least one.
    private int size(int sentence) {
        return Math.max(1, misses[sentence].length);
    }

    void add(int sentence, int word, int other, float ratio) {
        if (likeness[sentence][word].length == 0) likeness[sentence][word] = new float[others];
        likeness[sentence][word][other] += ratio;
    }

    /// Weighs the words against the whole other text: a name that is in all of its sentences tells
    /// none of them from the others.
    void finish(Explained other) {
        int[] sizes = new int[others + 1];
        for (int i = 0; i < others; i++) sizes[i + 1] = sizes[i] + other.size(i);
        for (int i = 0; i < likeness.length; i++) add(i, weighed(i, sizes));
    }

    private void add(int sentence, double[] beside) {
        int before = sentence * runs;
        for (int i = 0; i < runs; i++) sums[before + runs + i] = sums[before + i] + beside[i];
    }

    /// How much more likely the words of a sentence are beside each run of others than they are
    /// anywhere in the text, as a logarithm.
    private double[] weighed(int sentence, int[] sizes) {
        Likelihoods likelihoods = new Likelihoods(sizes);
        for (int k = 0; k < misses[sentence].length; k++) {
            float[] likely = likeness[sentence][k];
            if (likely.length == 0) likelihoods.unexplained(misses[sentence][k]);
            else likelihoods.explained(misses[sentence][k], likely);
        }
        return likelihoods.logarithms();
    }

    /// The same for some sentences beside a run of others.
    double beside(int from, int to, int otherFrom, int otherTo) {
        int run = Runs.place(otherFrom, otherTo);
        return sums[to * runs + run] - sums[from * runs + run];
    }
}
