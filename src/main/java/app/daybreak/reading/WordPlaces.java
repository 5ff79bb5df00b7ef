package app.daybreak.reading;

/// Where the words of a text stand: a place is a word of a sentence.
final class WordPlaces {
    private final int[] firsts; // by word, one more than the place
    private final int[] nexts;
    private final int[] sentences;
    private final int[] words;

    /// @param text the words of each sentence, as numbers
    /// @param limit of the numbers
    WordPlaces(int[][] text, int limit) {
        int size = 0;
        for (int[] sentence : text) size += sentence.length;
        firsts = new int[limit];
        nexts = new int[size];
        sentences = new int[size];
        words = new int[size];
        for (int i = text.length - 1; i >= 0; i--) {
            for (int k = 0; k < text[i].length; k++) add(text[i][k], --size, i, k);
        }
    }

    private void add(int word, int place, int sentence, int number) {
        nexts[place] = firsts[word] - 1;
        firsts[word] = place + 1;
        sentences[place] = sentence;
        words[place] = number;
    }

    /// The first place of a word, or one below 0.
    int first(int word) {
        return firsts[word] - 1;
    }

    /// The next place of the same word, or one below 0.
    int next(int place) {
        return nexts[place];
    }

    /// The number of the sentence.
    int sentence(int place) {
        return sentences[place];
    }

    /// Which of the sentence's words it is.
    int word(int place) {
        return words[place];
    }
}
