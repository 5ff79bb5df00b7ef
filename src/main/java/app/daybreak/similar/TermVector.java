package app.daybreak.similar;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A paper as numbers of terms and their weights, of length 1.
final class TermVector {
    private final int[] terms; // ascending
    private final double[] weights;

    /// @param paper its terms
    /// @param numbers of the terms that count
    /// @param values of those terms
    TermVector(PaperTerms paper, Map<String, Integer> numbers, double[] values) {
        List<String> known = paper.all().stream().filter(numbers::containsKey).toList();
        terms = known.stream().mapToInt(term -> numbers.getOrDefault(term, 0)).sorted().toArray();
        weights = new double[terms.length];
        for (String term : known) {
            int number = numbers.getOrDefault(term, 0);
            weights[Arrays.binarySearch(terms, number)] = paper.weight(term) * values[number];
        }
        double length = Math.sqrt(Arrays.stream(weights).map(v -> v * v).sum());
        if (length == 0) return;
        for (int i = 0; i < weights.length; i++) weights[i] /= length;
    }

    double times(double[] centre) {
        double sum = 0;
        for (int i = 0; i < terms.length; i++) sum += weights[i] * centre[terms[i]];
        return sum;
    }

    void addTo(double[] centre) {
        for (int i = 0; i < terms.length; i++) centre[terms[i]] += weights[i];
    }

    void clear(double[] sum) {
        for (int term : terms) sum[term] = 0;
    }
}
