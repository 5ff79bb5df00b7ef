package app.daybreak.similar;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A paper as numbers of terms and their weights, of length 1; numbers ascending.
record TermVector(int[] terms, double[] weights) {
    /// @param paper its terms
    /// @param numbers of the terms that count
    /// @param weights of those terms
    static TermVector of(PaperTerms paper, Map<String, Integer> numbers, double[] weights) {
        List<String> known = paper.all().stream().filter(numbers::containsKey).toList();
        int[] terms =
                known.stream().mapToInt(term -> numbers.getOrDefault(term, 0)).sorted().toArray();
        double[] values = new double[terms.length];
        for (String term : known) {
            int number = numbers.getOrDefault(term, 0);
            values[Arrays.binarySearch(terms, number)] = paper.weight(term) * weights[number];
        }
        double length = Math.sqrt(Arrays.stream(values).map(v -> v * v).sum());
        if (length > 0) for (int i = 0; i < values.length; i++) values[i] /= length;
        return new TermVector(terms, values);
    }

    double times(double[] centre) {
        double sum = 0;
        for (int i = 0; i < terms.length; i++) sum += weights[i] * centre[terms[i]];
        return sum;
    }

    void clear(double[] sum) {
        for (int term : terms) sum[term] = 0;
    }

    void addTo(double[] centre) {
        for (int i = 0; i < terms.length; i++) centre[terms[i]] += weights[i];
    }
}
