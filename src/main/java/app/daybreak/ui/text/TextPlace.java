package app.daybreak.ui.text;

import java.util.Comparator;

/// A place between two characters of a column.
///
/// @param block the number of the block
/// @param offset how many characters of what the block shows are before it
public record TextPlace(int block, int offset) implements Comparable<TextPlace> {
    private static final Comparator<TextPlace> ORDER =
            Comparator.comparingInt(TextPlace::block).thenComparingInt(TextPlace::offset);

    @Override
    public int compareTo(TextPlace other) {
        return ORDER.compare(this, other);
    }
}
