package app.daybreak.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Learns the lines of a [Lexicon] from sentences that translate each other.
final class LexiconLearner {
    /// What was expected less often is chance.
    private static final double LEAST_EXPECTED = 3;

    private static final double LEAST_RATIO = 1.5;

    private record Couple(String zh, double ratio) {}

    private final List<Corpus.Sentences> sentences;
    private final Map<String, List<Couple>> translations = new TreeMap<>();
    private final Set<String> chinese = new HashSet<>();
    private final Map<String, int[]> met = new TreeMap<>(); // times there, times translated

    private LexiconLearner(List<Corpus.Sentences> sentences) {
        this.sentences = sentences;
    }

    static List<String> learn(List<Corpus.Sentences> sentences) {
        LexiconLearner learner = new LexiconLearner(sentences);
        learner.translations();
        for (Corpus.Sentences pair : sentences) learner.meet(pair);
        return learner.lines();
    }

    private void translations() {
        Corpus corpus = new Corpus(sentences);
        ModelOne model = new ModelOne(corpus);
        double[] expected = model.expected();
        for (int i = 0; i < expected.length; i++) {
            int en = model.enOf[i];
            int zh = model.zhOf[i];
            double byChance = (double) corpus.enCounts[en] * corpus.zhCounts[zh] / sentences.size();
            double ratio = expected[i] / byChance;
            if (expected[i] >= LEAST_EXPECTED && ratio >= LEAST_RATIO) {
                add(corpus.enWords.get(en), corpus.zhWords.get(zh), ratio);
            }
        }
    }

    /// What is written alike in both languages needs no lexicon.
    private void add(String en, String zh, double ratio) {
        if (!Words.isChinese(zh) || Words.isChinese(en)) return;
        translations.computeIfAbsent(en, _ -> new ArrayList<>()).add(new Couple(zh, ratio));
        chinese.add(zh);
    }

    private void meet(Corpus.Sentences pair) {
        Set<String> translated = new HashSet<>();
        for (String en : pair.en()) {
            if (pair.zh().contains(en)) translated.add(en);
            for (Couple couple : translations.getOrDefault(en, List.of())) {
                if (!pair.zh().contains(couple.zh)) continue;
                translated.add(en);
                translated.add(couple.zh);
            }
        }
        for (String en : pair.en()) if (translations.containsKey(en)) meet(en, translated);
        for (String zh : pair.zh()) if (chinese.contains(zh)) meet(zh, translated);
    }

    private void meet(String word, Set<String> translated) {
        int[] times = met.computeIfAbsent(word, _ -> new int[2]);
        times[0]++;
        if (translated.contains(word)) times[1]++;
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        met.forEach((word, times) -> lines.add(line(word, times)));
        return lines;
    }

    private String line(String word, int[] times) {
        double miss = (times[0] - times[1] + 1.5) / (times[0] + 4);
        StringBuilder line =
                new StringBuilder(word + " " + Math.clamp(Math.round(100 * miss), 5, 95));
        List<Couple> couples = new ArrayList<>(translations.getOrDefault(word, List.of()));
        couples.sort(Comparator.comparingDouble(Couple::ratio).reversed());
        for (Couple couple : couples) {
            line.append(' ').append(couple.zh).append(' ').append(Math.round(couple.ratio));
        }
        return line.toString();
    }
}
