package app.daybreak.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words of a Chinese and an English text as numbers. Those of the lexicon have its own; behind
/// them come names and figures of the Chinese text, which may stand in the English one just so.
/// Words that say nothing about a translation have none.
final class WordNumbers implements Words.Sink {
    private final Lexicon lexicon;
    private final Map<String, Integer> copies = new HashMap<>();
    private int[] seenIn; // the sentence that has a word already, by its number
    private int[] found = new int[64];
    private int size;
    private int sentence;
    private boolean chinese;

    WordNumbers(Lexicon lexicon) {
        this.lexicon = lexicon;
        seenIn = new int[lexicon.size()];
    }

    /// The different words of each sentence of the Chinese text, which comes first.
    int[][] ofChinese(List<String> sentences) {
        chinese = true;
        return all(sentences);
    }

    /// The different words of each sentence of the English text.
    int[][] ofEnglish(List<String> sentences) {
        chinese = false;
        return all(sentences);
    }

    /// All numbers are below this.
    int limit() {
        return lexicon.size() + copies.size();
    }

    private int[][] all(List<String> sentences) {
        int[][] all = new int[sentences.size()][];
        for (int i = 0; i < all.length; i++) {
            sentence++;
            size = 0;
            Words.each(sentences.get(i), this);
            all[i] = Arrays.copyOf(found, size);
        }
        return all;
    }

    @Override
    public void pair(char first, char second) {
        add(lexicon.number(first, second));
    }

    @Override
    public void word(String word) {
        int known = lexicon.number(word);
        if (known != Lexicon.UNKNOWN) add(known);
        else if (chinese) add(copies.computeIfAbsent(word, _ -> limit()));
        else add(copies.getOrDefault(word, Lexicon.UNKNOWN));
    }

    private void add(int number) {
        if (number == Lexicon.UNKNOWN) return;
        if (number >= seenIn.length) seenIn = Arrays.copyOf(seenIn, number + 64);
        if (seenIn[number] == sentence) return;
        seenIn[number] = sentence;
        if (size == found.length) found = Arrays.copyOf(found, size * 2);
        found[size++] = number;
    }
}
