package app.daybreak.library;

import app.daybreak.query.Terms;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Counts words where they stand in longer texts, without cutting out a word that was counted
/// before: a hash table with open addressing. In a map of strings this took a third of the time
/// that making terms takes.
final class WordCounts {
    /// A word and how often it came.
    record Count(String word, int times) {
        /// The same word, counted in two places.
        Count and(Count other) {
            return new Count(word, times + other.times);
        }
    }

    private static final char BARRIER = Terms.BARRIER.charAt(0);

    private @Nullable String[] words = new String[1 << 12];
    private int[] hashes = new int[1 << 12];
    private int[] times = new int[1 << 12];
    private int size;

    /// Counts the words of an index text, without its pairs of Han characters.
    void countWords(String terms) {
        int start = 0;
        while (start < terms.length()) {
            int end = terms.indexOf(' ', start);
            if (end < 0) end = terms.length();
            char first = terms.charAt(start);
            boolean word = first < 0x80 || !Terms.isCjk(terms.codePointAt(start));
            if (word && first != BARRIER) count(terms, start, end, 1);
            start = end + 1;
        }
    }

    /// Adds what was counted elsewhere.
    void add(Count count) {
        count(count.word(), 0, count.word().length(), count.times());
    }

    private void count(String text, int start, int end, int more) {
        int hash = hash(text, start, end);
        int at = slot(text, start, end, hash);
        if (words[at] == null) {
            words[at] = text.substring(start, end);
            hashes[at] = hash;
            size++;
        }
        times[at] += more;
        if (size * 2 > words.length) grow();
    }

    private static int hash(String text, int start, int end) {
        int hash = end - start;
        for (int i = start; i < end; i++) hash = hash * 31 + text.charAt(i);
        return hash ^ hash >>> 15;
    }

    private int slot(String text, int start, int end, int hash) {
        int at = hash & words.length - 1;
        while (true) {
            String word = words[at];
            if (word == null) return at;
            boolean alike = hashes[at] == hash && word.length() == end - start;
            if (alike && text.startsWith(word, start)) return at;
            at = at + 1 & words.length - 1;
        }
    }

    private void grow() {
        @Nullable String[] oldWords = words;
        int[] oldHashes = hashes;
        int[] oldTimes = times;
        words = new String[oldWords.length * 2];
        hashes = new int[oldWords.length * 2];
        times = new int[oldWords.length * 2];
        for (int i = 0; i < oldWords.length; i++) {
            String word = oldWords[i];
            if (word == null) continue;
            int at = slot(word, 0, word.length(), oldHashes[i]);
            words[at] = word;
            hashes[at] = oldHashes[i];
            times[at] = oldTimes[i];
        }
    }

    /// What was counted, by word; then nothing is.
    List<Count> takeSorted() {
        List<Count> counts = take();
        counts.sort(Comparator.comparing(Count::word));
        return counts;
    }

    /// What was counted, in any order; then nothing is.
    List<Count> take() {
        List<Count> counts = new ArrayList<>(size);
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (word != null) counts.add(new Count(word, times[i]));
            words[i] = null;
            times[i] = 0;
        }
        size = 0;
        return counts;
    }
}
