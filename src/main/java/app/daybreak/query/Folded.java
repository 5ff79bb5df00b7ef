package app.daybreak.query;

import java.util.Arrays;

/// A text as the search compares it, character by character, and where each character stood in the
/// original. The rule is [Folding]'s.
final class Folded {
    private int[] characters;
    private int[] starts;
    private int[] ends;
    private int size;

    private Folded(int capacity) {
        characters = new int[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
    }

    static Folded of(String text) {
        Folded folded = new Folded(text.length() + 8);
        Folding.fold(text, folded);
        return folded;
    }

    void add(int character, int start, int end) {
        if (size == characters.length) grow();
        characters[size] = character;
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    private void grow() {
        characters = Arrays.copyOf(characters, size * 2);
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
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
        for (int i = from; i < to; i++) out.appendCodePoint(characters[i]);
    }

    String text(int from, int to) {
        return new String(characters, from, to - from);
    }
}
