package app.daybreak.library;

import java.time.LocalDate;
import java.util.Arrays;

/// Papers of some digests and what is known of each, to be counted once however many digests have
/// it. A paper is a number: its key, and below that what is true of it.
final class ActivityTally {
    static final int REPLACED = 1;
    static final int READ = 2;
    static final int STARRED = 4;
    static final int DISMISSED = 8;

    /// So many bits lie below the key.
    static final int BITS = 4;

    private static final int ALL = (1 << BITS) - 1;

    private long[] papers = new long[64];
    private int size;

    void add(long[] more) {
        int wanted = size + more.length;
        if (wanted > papers.length) papers = Arrays.copyOf(papers, Math.max(wanted, size * 2));
        System.arraycopy(more, 0, papers, size, more.length);
        size = wanted;
    }

    Activity.Day day(LocalDate date) {
        int[] kinds = kinds();
        int replaced = with(kinds, REPLACED);
        return new Activity.Day(
                date,
                Arrays.stream(kinds).sum() - replaced,
                replaced,
                with(kinds, READ),
                with(kinds, STARRED),
                left(kinds));
    }

    Activity.Channel channel(String name) {
        int[] kinds = kinds();
        return new Activity.Channel(
                name, Arrays.stream(kinds).sum(), with(kinds, STARRED), left(kinds));
    }

    /// How many papers there are of each kind: what is true of a paper in one digest is true of it.
    private int[] kinds() {
        Arrays.sort(papers, 0, size);
        int[] kinds = new int[ALL + 1];
        for (int i = 0; i < size; ) {
            long key = papers[i] >> BITS;
            int kind = 0;
            for (; i < size && papers[i] >> BITS == key; i++) kind |= (int) papers[i] & ALL;
            kinds[kind]++;
        }
        return kinds;
    }

    private static int with(int[] kinds, int bit) {
        int papers = 0;
        for (int kind = 0; kind < kinds.length; kind++) {
            if ((kind & bit) != 0) papers += kinds[kind];
        }
        return papers;
    }

    private static int left(int[] kinds) {
        return kinds[0] + kinds[REPLACED];
    }
}
