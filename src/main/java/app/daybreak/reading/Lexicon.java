package app.daybreak.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Which English words and pairs of Chinese characters stand in sentences that translate each
/// other, learned from abstracts (docs/decisions/0007-alignment.md). A resource of lines: a word;
/// in how many of a hundred sentences none of its translations is on the other side; and behind an
/// English word its translations, each with how many times more often than by chance it is there.
final class Lexicon {
    /// A Chinese pair that stands where an English word is translated.
    ///
    /// @param word the pair
    /// @param ratio how many times more often than by chance
    record Translation(String word, int ratio) {}

    /// A pair that translates a word nearly as well as the best one is a word; others are accidents
    /// of two neighbours.
    private static final int MEANT = 2;

    private static final String RESOURCE = "lexicon.txt";

    private final Map<String, List<Translation>> translations = new HashMap<>();
    private final Set<String> meant = new HashSet<>();
    private final Map<String, Float> misses = new HashMap<>();

    private Lexicon() {}

    /// A lexicon without words.
    static Lexicon empty() {
        return new Lexicon();
    }

    /// The lexicon that the program brings.
    static Lexicon ofProgram() {
        InputStream resource = Lexicon.class.getResourceAsStream(RESOURCE);
        Objects.requireNonNull(resource, RESOURCE);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return of(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A lexicon of lines; those that start with `#` say what it is.
    static Lexicon of(List<String> lines) {
        Lexicon lexicon = new Lexicon();
        for (String line : lines) {
            if (!line.startsWith("#")) lexicon.add(line);
        }
        return lexicon;
    }

    private void add(String line) {
        String[] parts = line.split(" ", -1);
        misses.put(parts[0], Integer.parseInt(parts[1]) / 100f);
        List<Translation> known = new ArrayList<>();
        for (int i = 2; i < parts.length; i += 2) {
            int ratio = Integer.parseInt(parts[i + 1]);
            known.add(new Translation(parts[i], ratio));
        }
        if (!known.isEmpty()) translations.put(parts[0], known);
        int best = known.stream().mapToInt(Translation::ratio).max().orElse(0);
        for (Translation each : known) {
            if (each.ratio() * MEANT >= best) meant.add(each.word());
        }
    }

    /// The English words that have translations.
    Set<String> words() {
        return translations.keySet();
    }

    /// The translations of an English word; none where it is unknown.
    List<Translation> translations(String word) {
        return translations.getOrDefault(word, List.of());
    }

    /// Whether two Chinese characters mean something together.
    boolean isMeant(String pair) {
        return meant.contains(pair);
    }

    /// Whether the word, of either language, says anything about its translation.
    boolean has(String word) {
        return misses.containsKey(word);
    }

    /// How often (0 to 1) the other side has no translation of the word.
    ///
    /// @param otherwise for words that are not in here
    float miss(String word, float otherwise) {
        return misses.getOrDefault(word, otherwise);
    }
}
