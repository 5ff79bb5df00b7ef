package app.daybreak.library;

import app.daybreak.paper.ArxivId;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The answer to a query: which papers, in which order. Eight bytes a paper, nothing else.
public final class PaperKeys {
    /// No papers.
    public static final PaperKeys NONE = new PaperKeys(new long[0], 0);

    private final long[] keys;
    private final int size;

    /// 1 for the newest last, -1 for the newest first, 0 for any other order.
    private final int direction;

    private PaperKeys(long[] keys, int size) {
        this.keys = keys;
        this.size = size;
        direction = isSorted(keys, size, -1) ? -1 : isSorted(keys, size, 1) ? 1 : 0;
    }

    private static boolean isSorted(long[] keys, int size, int direction) {
        for (int i = 1; i < size; i++) {
            if (Long.compare(keys[i], keys[i - 1]) != direction) return false;
        }
        return true;
    }

    /// An answer made elsewhere.
    ///
    /// @param keys the papers' keys in their order; taken over, not copied
    public static PaperKeys of(long[] keys) {
        return new PaperKeys(keys, keys.length);
    }

    /// One paper.
    public static PaperKeys of(ArxivId paper) {
        return of(new long[] {paper.key()});
    }

    /// How many papers there are.
    public int size() {
        return size;
    }

    /// The paper at a place, from 0.
    public ArxivId get(int index) {
        return new ArxivId(keys[java.util.Objects.checkIndex(index, size)]);
    }

    /// The papers from a place on, at most so many.
    public List<ArxivId> page(int from, int length) {
        List<ArxivId> page = new ArrayList<>(length);
        for (int i = from; i < Math.min(from + length, size); i++) page.add(get(i));
        return page;
    }

    /// The place of a paper, or -1.
    public int indexOf(ArxivId paper) {
        if (direction != 0) return search(paper.key());
        for (int i = 0; i < size; i++) {
            if (keys[i] == paper.key()) return i;
        }
        return -1;
    }

    private int search(long key) {
        int from = 0;
        int to = size - 1;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            if (keys[middle] == key) return middle;
            if (Long.compare(key, keys[middle]) == direction) from = middle + 1;
            else to = middle - 1;
        }
        return -1;
    }

    /// Whether these keys begin with others.
    public boolean startsWith(PaperKeys others) {
        return size >= others.size
                && Arrays.equals(keys, 0, others.size, others.keys, 0, others.size);
    }

    /// These keys and one more, at a place.
    public PaperKeys with(ArxivId paper, int place) {
        long[] more = new long[size + 1];
        System.arraycopy(keys, 0, more, 0, place);
        more[place] = paper.key();
        System.arraycopy(keys, place, more, place + 1, size - place);
        return PaperKeys.of(more);
    }

    /// At most so many of them, from the beginning.
    PaperKeys first(int most) {
        return size <= most ? this : new PaperKeys(Arrays.copyOf(keys, most), most);
    }

    /// The same papers from the last to the first.
    PaperKeys reversed() {
        Builder reversed = new Builder();
        for (int i = size - 1; i >= 0; i--) reversed.add(keys[i]);
        return reversed.build();
    }

    /// The keys of the papers, ascending.
    public long[] sorted() {
        long[] sorted = Arrays.copyOf(keys, size);
        Arrays.sort(sorted);
        return sorted;
    }

    /// These keys, then those of others that are not among them.
    ///
    /// @param limit the most keys wanted
    PaperKeys and(PaperKeys others, int limit) {
        long[] mine = sorted();
        Builder both = new Builder();
        for (int i = 0; i < size; i++) both.add(keys[i]);
        for (int i = 0; i < others.size && both.size < limit; i++) {
            if (Arrays.binarySearch(mine, others.keys[i]) < 0) both.add(others.keys[i]);
        }
        return both.build();
    }

    /// Collects keys in their order.
    static final class Builder {
        private long[] keys = new long[1024];
        private int size;

        void add(long key) {
            if (size == keys.length) keys = Arrays.copyOf(keys, size * 2);
            keys[size++] = key;
        }

        PaperKeys build() {
            return new PaperKeys(keys, size);
        }
    }
}
