package app.daybreak.query;

import java.util.Arrays;

/// A text as the search compares it, character by character, and where each character stood in the
/// original. The rule is [Folding]'s.
final class Folded {
    private int[] characters;
    private int[] starts;
    private int[] ends;
    private int size;

    private Folded(int capacity, boolean located) {
        characters = new int[capacity];
        starts = new int[located ? capacity : 0];
        ends = new int[starts.length];
    }

    static Folded of(String text) {
        return of(text, true);
    }

    /// A text of which nobody asks where its characters stood.
    static Folded withoutOrigins(String text) {
        return of(text, false);
    }

    private static Folded of(String text, boolean located) {
        Folded folded = new Folded(text.length() + 8, located);
        Folding.fold(text, folded);
        return folded;
    }

    void add(int character, int start, int end) {
        if (size == characters.length) grow();
        characters[size] = character;
        if (starts.length > 0) {
            starts[size] = start;
            ends[size] = end;
        }
        size++;
    }

    private void grow() {
        characters = Arrays.copyOf(characters, size * 2);
        starts = Arrays.copyOf(starts, starts.length * 2);
        ends = Arrays.copyOf(ends, ends.length * 2);
    }

    int size() {
        return size;
    }

    /// A code point.
    int at(int index) {
        return characters[index];
    }

    /// Where the characters from one index to before another stood in the original text.
    Range origin(int from, int to) {
        return new Range(starts[from], ends[to - 1]);
    }

    void appendTo(StringBuilder out, int from, int to) {
        for (int i = from; i < to; i++) {
            int c = characters[i];
            if (Character.isBmpCodePoint(c)) out.append((char) c);
            else out.appendCodePoint(c);
        }
    }

    String text(int from, int to) {
        return new String(characters, from, to - from);
    }
}
