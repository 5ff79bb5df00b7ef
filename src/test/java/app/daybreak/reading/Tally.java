package app.daybreak.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// How many of the links that are known to be true were found, and how many that were found are
/// true. A link is a Chinese and an English sentence that share something; of a sentence that has
/// no counterpart, that it has none.
final class Tally {
    /// A sentence that has no counterpart is linked to this.
    private static final int NONE = -1;

    private record Link(int zh, int en) {}

    private int papers;
    private int faultless;
    private int links;
    private int found;
    private int right;
    private int alone;
    private int aloneRight;

    /// Counts one paper.
    ///
    /// @return whether all is right
    boolean add(Disturbed truth, List<Pair> pairs) {
        Set<Link> expected = expected(truth);
        Set<Link> actual = actual(pairs);
        links += expected.size();
        found += actual.size();
        papers++;
        int rightBefore = right;
        for (Link link : expected) {
            boolean isRight = actual.contains(link);
            boolean isAlone = link.zh == NONE || link.en == NONE;
            if (isRight) right++;
            if (isAlone) alone++;
            if (isAlone && isRight) aloneRight++;
        }
        boolean all = right - rightBefore == expected.size() && actual.size() == expected.size();
        if (all) faultless++;
        return all;
    }

    double recall() {
        return (double) right / links;
    }

    double precision() {
        return (double) right / found;
    }

    int papers() {
        return papers;
    }

    @Override
    public String toString() {
        return "%d papers, %.2f %% faultless; of %d links %.2f %% found; of %d found %.2f %% right; of %d sentences alone %.2f %% right"
                .formatted(
                        papers,
                        100.0 * faultless / papers,
                        links,
                        100 * recall(),
                        found,
                        100 * precision(),
                        alone,
                        100.0 * aloneRight / alone);
    }

    private static Set<Link> expected(Disturbed truth) {
        Set<Link> links = new HashSet<>();
        for (int i = 0; i < truth.zh.size(); i++) {
            for (int j = 0; j < truth.en.size(); j++) {
                Set<Integer> shared = new TreeSet<>(truth.zh.get(i).of());
                shared.retainAll(truth.en.get(j).of());
                if (!shared.isEmpty()) links.add(new Link(i, j));
            }
        }
        addAlone(links, truth.zh.size(), truth.en.size());
        return links;
    }

    private static Set<Link> actual(List<Pair> pairs) {
        Set<Link> links = new HashSet<>();
        for (Pair pair : pairs) {
            for (int i = pair.zhFrom(); i < pair.zhTo(); i++) {
                for (int j = pair.enFrom(); j < pair.enTo(); j++) links.add(new Link(i, j));
            }
        }
        if (!pairs.isEmpty()) addAlone(links, pairs.getLast().zhTo(), pairs.getLast().enTo());
        return links;
    }

    private static void addAlone(Set<Link> links, int zh, int en) {
        Set<Integer> zhLinked = new HashSet<>();
        Set<Integer> enLinked = new HashSet<>();
        for (Link link : links) {
            zhLinked.add(link.zh);
            enLinked.add(link.en);
        }
        for (int i = 0; i < zh; i++) if (!zhLinked.contains(i)) links.add(new Link(i, NONE));
        for (int j = 0; j < en; j++) if (!enLinked.contains(j)) links.add(new Link(NONE, j));
    }
}
