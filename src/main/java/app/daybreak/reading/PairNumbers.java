package app.daybreak.reading;

/// A number for each of some pairs of characters, found without making a text of the pair.
final class PairNumbers {
    /// What [#of] says of a pair that has none.
    static final int NONE = -1;

    private int[] pairs = new int[1 << 10]; // 0 where none is, for no pair holds the sign 0
    private int[] numbers = new int[pairs.length];
    private int size;

    /// Gives a pair its number.
    void put(char first, char second, int number) {
        if (++size * 2 > pairs.length) grow();
        int at = place(pair(first, second));
        pairs[at] = pair(first, second);
        numbers[at] = number;
    }

    /// The number of a pair.
    int of(char first, char second) {
        int at = place(pair(first, second));
        return pairs[at] == 0 ? NONE : numbers[at];
    }

    private void grow() {
        int[] oldPairs = pairs;
        int[] oldNumbers = numbers;
        pairs = new int[oldPairs.length * 2];
        numbers = new int[pairs.length];
        for (int i = 0; i < oldPairs.length; i++) {
            if (oldPairs[i] == 0) continue;
            int at = place(oldPairs[i]);
            pairs[at] = oldPairs[i];
            numbers[at] = oldNumbers[i];
        }
    }

    private static int pair(char first, char second) {
        return first << 16 | second;
    }

    private int place(int pair) {
        int spread = pair * 0x9e3779b9; // Knuth's multiplicative hashing
        int at = spread >>> 7 & pairs.length - 1;
        while (pairs[at] != 0 && pairs[at] != pair) at = at + 1 & pairs.length - 1;
        return at;
    }
}
