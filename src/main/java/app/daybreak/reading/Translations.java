package app.daybreak.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Words of one language for the words of the other, as far as the lexicon of the program has them:
/// pairs of Chinese characters, and the stems of English words.
public final class Translations {
    /// A pair that stands beside a word less often than this many times by chance says little.
    private static final int LEAST = 40;

    private final Lexicon lexicon = Lexicon.ofProgram();
    private final Map<String, Set<String>> english = new HashMap<>();

    /// With the lexicon that the program brings, which takes a moment to read.
    public Translations() {
        for (String word : lexicon.words()) {
            for (String pair : chinese(word)) {
                english.computeIfAbsent(pair, _ -> new HashSet<>(2)).add(word);
            }
        }
    }

    /// An English word in small letters without the endings of plural and tense; the word begins
    /// with all but the last letter of it.
    public static String stem(String word) {
        return Words.stem(word);
    }

    /// Whether two Chinese characters are known as a word, or the heart of one.
    public boolean isWord(String pair) {
        return lexicon.isMeant(pair);
    }

    /// Chinese pairs for an English text.
    public Set<String> intoChinese(String text) {
        Set<String> pairs = new LinkedHashSet<>();
        for (String word : Words.of(text)) pairs.addAll(chinese(word));
        return pairs;
    }

    /// How the English words for a Chinese text begin.
    public Set<String> intoEnglish(String text) {
        Set<String> stems = new LinkedHashSet<>();
        for (String word : Words.of(text)) stems.addAll(english.getOrDefault(word, Set.of()));
        return stems;
    }

    private List<String> chinese(String word) {
        List<Lexicon.Translation> all = lexicon.translations(word);
        int best = all.stream().mapToInt(Lexicon.Translation::ratio).max().orElse(0);
        return all.stream()
                .filter(t -> t.ratio() >= LEAST && t.ratio() * 2 >= best)
                .map(Lexicon.Translation::word)
                .toList();
    }
}
