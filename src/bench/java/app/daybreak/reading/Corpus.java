package app.daybreak.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Sentences that translate each other, as numbers of their words. Rare words are left out.
final class Corpus {
    /// The words of a Chinese and of an English sentence.
    record Sentences(Set<String> zh, Set<String> en) {}

    private static final int RAREST = 3;

    final List<String> zhWords;
    final List<String> enWords;
    final int[][] zh;
    final int[][] en;
    final int[] zhCounts;
    final int[] enCounts;

    Corpus(List<Sentences> sentences) {
        zhWords = frequent(sentences.stream().map(Sentences::zh).toList());
        enWords = frequent(sentences.stream().map(Sentences::en).toList());
        Map<String, Integer> zhNumbers = numbers(zhWords);
        Map<String, Integer> enNumbers = numbers(enWords);
        zh = sentences.stream().map(s -> numbers(s.zh(), zhNumbers)).toArray(int[][]::new);
        en = sentences.stream().map(s -> numbers(s.en(), enNumbers)).toArray(int[][]::new);
        zhCounts = counts(zh, zhWords.size());
        enCounts = counts(en, enWords.size());
    }

    private static List<String> frequent(List<Set<String>> sentences) {
        Map<String, Integer> counts = new HashMap<>();
        for (Set<String> words : sentences) {
            for (String word : words) counts.merge(word, 1, Integer::sum);
        }
        counts.values().removeIf(count -> count < RAREST);
        return counts.keySet().stream().sorted().toList();
    }

    private static Map<String, Integer> numbers(List<String> words) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String word : words) numbers.put(word, numbers.size());
        return numbers;
    }

    private static int[] numbers(Collection<String> words, Map<String, Integer> numbers) {
        return words.stream().filter(numbers::containsKey).mapToInt(numbers::get).toArray();
    }

    private static int[] counts(int[][] sentences, int words) {
        int[] counts = new int[words];
        for (int[] sentence : sentences) {
            for (int word : sentence) counts[word]++;
        }
        return counts;
    }
}
