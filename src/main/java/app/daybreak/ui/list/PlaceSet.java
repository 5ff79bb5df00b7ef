package app.daybreak.ui.list;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;

/// A set of places in the list, kept as ranges: ten thousand neighbours cost no more than one.
/// Immutable.
public final class PlaceSet {
    /// No places.
    public static final PlaceSet NONE = new PlaceSet(new int[0]);

    /// Where ranges begin (even indices) and end, exclusive (odd); ascending, not touching.
    private final int[] bounds;

    /// How many places there are before each range, and at the end in all.
    private final int[] before;

    private PlaceSet(int[] bounds) {
        this.bounds = bounds;
        before = new int[bounds.length / 2 + 1];
        for (int r = 0; r < bounds.length / 2; r++) {
            before[r + 1] = before[r] + bounds[2 * r + 1] - bounds[2 * r];
        }
    }

    /// The places from one to before another; none when there is none between.
    public static PlaceSet range(int from, int to) {
        return from < to ? new PlaceSet(new int[] {from, to}) : NONE;
    }

    /// One place.
    public static PlaceSet of(int place) {
        return range(place, place + 1);
    }

    /// Places in ascending order.
    static PlaceSet of(IntStream ascending) {
        int[] places = ascending.toArray();
        int[] bounds = new int[places.length * 2];
        int n = 0;
        for (int place : places) {
            if (n > 0 && bounds[n - 1] == place) {
                bounds[n - 1]++;
            } else {
                bounds[n++] = place;
                bounds[n++] = place + 1;
            }
        }
        return new PlaceSet(Arrays.copyOf(bounds, n));
    }

    /// How many places there are.
    public int size() {
        return before[before.length - 1];
    }

    /// Whether a place is in it.
    public boolean contains(int place) {
        return boundsUpTo(place) % 2 == 1;
    }

    /// The place that has `index` places before it.
    public int get(int index) {
        Objects.checkIndex(index, size());
        int found = Arrays.binarySearch(before, index);
        int range = found >= 0 ? found : -found - 2;
        return bounds[2 * range] + index - before[range];
    }

    /// How many places are in it before a place.
    int countBefore(int place) {
        int range = boundsUpTo(place - 1) / 2;
        boolean inside = contains(place - 1);
        return before[range] + (inside ? place - bounds[2 * range] : 0);
    }

    /// All places, ascending.
    public IntStream stream() {
        return IntStream.range(0, bounds.length / 2)
                .flatMap(r -> IntStream.range(bounds[2 * r], bounds[2 * r + 1]));
    }

    /// These places and those from one to before another.
    public PlaceSet with(int from, int to) {
        return from < to ? cut(from, to, true) : this;
    }

    /// These places but those from one to before another.
    public PlaceSet without(int from, int to) {
        return from < to ? cut(from, to, false) : this;
    }

    private PlaceSet cut(int from, int to, boolean in) {
        int left = boundsBelow(from);
        int right = boundsUpTo(to);
        int[] made = Arrays.copyOf(bounds, left + 2 + bounds.length - right);
        int n = left;
        if (in == (left % 2 == 0)) made[n++] = from;
        if (in == (right % 2 == 0)) made[n++] = to;
        System.arraycopy(bounds, right, made, n, bounds.length - right);
        return new PlaceSet(Arrays.copyOf(made, n + bounds.length - right));
    }

    /// How many bounds are not above a place.
    private int boundsUpTo(int place) {
        int found = Arrays.binarySearch(bounds, place);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private int boundsBelow(int place) {
        int found = Arrays.binarySearch(bounds, place);
        return found >= 0 ? found : -found - 1;
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof PlaceSet set && Arrays.equals(bounds, set.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    @Override
    public String toString() {
        return Arrays.toString(bounds);
    }
}
