package app.daybreak.library;

import app.daybreak.paper.ArxivId;

import java.util.Arrays;

/// The answer to a query: which papers, in which order. Eight bytes a paper, nothing else.
public final class PaperKeys {
    /// No papers.
    public static final PaperKeys NONE = new PaperKeys(new long[0], 0);

    private final long[] keys;
    private final int size;

    private PaperKeys(long[] keys, int size) {
        this.keys = keys;
        this.size = size;
    }

    /// An answer made elsewhere.
    ///
    /// @param keys the papers' keys in their order; taken over, not copied
    public static PaperKeys of(long[] keys) {
        return new PaperKeys(keys, keys.length);
    }

    /// How many papers there are.
    public int size() {
        return size;
    }

    /// The paper at a place, from 0.
    public ArxivId get(int index) {
        return new ArxivId(keys[java.util.Objects.checkIndex(index, size)]);
    }

    /// The place of a paper, or -1.
    public int indexOf(ArxivId paper) {
        for (int i = 0; i < size; i++) {
            if (keys[i] == paper.key()) return i;
        }
        return -1;
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
