package app.daybreak.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A stretch of a text.
///
/// @param start the first `char`
/// @param end the `char` behind the last
public record Range(int start, int end) {
    public Range {
        if (start < 0 || end < start) throw new IllegalArgumentException(start + ".." + end);
    }

    /// How many `char`s it covers.
    public int length() {
        return end - start;
    }

    /// The stretch of this text.
    public String of(String text) {
        return text.substring(start, end);
    }

    /// The same places in order, overlapping ranges made one.
    static List<Range> union(List<Range> ranges) {
        List<Range> sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparingInt(Range::start).thenComparingInt(Range::end));
        List<Range> union = new ArrayList<>();
        for (Range range : sorted) {
            if (!union.isEmpty() && union.getLast().end > range.start) {
                Range last = union.removeLast();
                union.add(new Range(last.start, Math.max(last.end, range.end)));
            } else if (range.length() > 0) {
                union.add(range);
            }
        }
        return union;
    }
}
