package app.daybreak.reading;

import java.util.Arrays;

/// How much more likely the words of a sentence are beside each run of the other text's sentences
/// than they are anywhere in it. Words are multiplied; a logarithm for each would take longer than
/// all else.
final class Likelihoods {
    /// Products become logarithms before they leave what a double can hold.
    private static final double LARGE = 1e200;

    private static final double SMALL = 1e-200;

    private final int[] sizes;
    private final double[] products;
    private final double[] logarithms;
    private double product = 1; // of what is the same beside all runs
    private double logarithm;

    /// @param sizes how many words the other text has before each of its sentences, and at its end
    Likelihoods(int[] sizes) {
        this.sizes = sizes;
        products = new double[Runs.places(sizes.length - 1)];
        logarithms = new double[products.length];
        Arrays.fill(products, 1);
    }

    /// Takes in a word of which the other text has no translation.
    ///
    /// @param miss how often (0 to 1) there is none
    void unexplained(float miss) {
        anywhere(miss);
    }

    private void anywhere(double less) {
        product *= less;
        if (product >= SMALL) return;
        logarithm += Math.log(product);
        product = 1;
    }

    /// Takes in a word.
    ///
    /// @param miss how often (0 to 1) it has no translation
    /// @param likely how well each of the other sentences explains it; at least one does
    void explained(float miss, float[] likely) {
        float all = 0;
        for (float each : likely) all += each;
        anywhere(miss / likelihood(miss, all, sizes[likely.length]));
        double known = (1 - miss) / miss;
        for (int from = 0; from < likely.length; from++) {
            float like = 0;
            int last = Math.min(likely.length, from + Runs.LONGEST);
            for (int to = from + 1; to <= last; to++) {
                like += likely[to - 1];
                if (like == 0) continue;
                multiply(Runs.place(from, to), 1 + known * like / (sizes[to] - sizes[from]));
            }
        }
    }

    private void multiply(int run, double more) {
        products[run] *= more;
        if (products[run] <= LARGE) return;
        logarithms[run] += Math.log(products[run]);
        products[run] = 1;
    }

    /// The mixture of chance and of the words that explain it.
    private static double likelihood(float miss, float likely, int words) {
        return miss + (1 - miss) * likely / words;
    }

    /// The likelihoods of all words together beside each run, as logarithms.
    double[] logarithms() {
        double common = logarithm + Math.log(product);
        for (int i = 0; i < products.length; i++) {
            logarithms[i] += common + Math.log(products[i]);
        }
        return logarithms;
    }
}
