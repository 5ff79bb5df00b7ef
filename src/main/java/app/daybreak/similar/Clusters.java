package app.daybreak.similar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Papers around those that share a word and are alike in all else they say, as in frequent-term
/// clustering (Beil, Ester and Xu, 2002). The worthiest of such groups are taken one after the
/// other, by how alike their papers are and how many of them no other has; then every paper goes
/// where it is most alike.
final class Clusters {
    static final int FEWEST = 3;

    /// The number of no cluster.
    static final int NONE = -1;

    /// Less like a group than this (the cosine), a paper belongs to none.
    private static final double LEAST = 0.09;

    private final List<TermVector> papers;
    private final int dimensions;

    Clusters(List<TermVector> papers, int dimensions) {
        this.papers = papers;
        this.dimensions = dimensions;
    }

    /// The number of each paper's cluster, or [#NONE].
    ///
    /// @param seeds papers that share a word, by their places
    /// @param most clusters wanted
    int[] from(List<int[]> seeds, int most) {
        List<double[]> centres = centres(seeds, most);
        return papers.stream().mapToInt(paper -> nearest(paper, centres)).toArray();
    }

    private List<double[]> centres(List<int[]> seeds, int most) {
        double[] sum = new double[dimensions];
        double[] likeness = seeds.stream().mapToDouble(some -> likeness(some, sum)).toArray();
        boolean[] taken = new boolean[papers.size()];
        List<double[]> centres = new ArrayList<>();
        while (centres.size() < most) {
            int best = -1;
            double score = 0;
            for (int i = 0; i < likeness.length; i++) {
                int left = (int) Arrays.stream(seeds.get(i)).filter(p -> !taken[p]).count();
                double worth = left < FEWEST ? 0 : likeness[i] * Math.sqrt(left);
                if (worth > score) best = i;
                score = Math.max(score, worth);
            }
            if (best < 0) break;
            centres.add(middle(seeds.get(best)));
            for (int paper : seeds.get(best)) taken[paper] = true;
        }
        return centres;
    }

    /// How much papers are alike, two and two on average.
    ///
    /// @param sum of their vectors; all zero before and after
    private double likeness(int[] some, double[] sum) {
        for (int paper : some) papers.get(paper).addTo(sum);
        double square = 0;
        for (int paper : some) square += papers.get(paper).times(sum);
        for (int paper : some) papers.get(paper).clear(sum);
        return (square - some.length) / (some.length * (some.length - 1.0));
    }

    private double[] middle(int[] some) {
        double[] centre = new double[dimensions];
        for (int paper : some) papers.get(paper).addTo(centre);
        double length = Math.sqrt(Arrays.stream(centre).map(v -> v * v).sum());
        if (length > 0) for (int i = 0; i < dimensions; i++) centre[i] /= length;
        return centre;
    }

    private static int nearest(TermVector paper, List<double[]> centres) {
        int nearest = NONE;
        double most = LEAST;
        for (int c = 0; c < centres.size(); c++) {
            double like = paper.times(centres.get(c));
            if (like > most) nearest = c;
            most = Math.max(most, like);
        }
        return nearest;
    }
}
