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

    /// The number of a word that is not in here.
    static final int UNKNOWN = PairNumbers.NONE;

    /// A known pair that stands where an English word is translated.
    ///
    /// @param number of the pair
    /// @param ratio how many times more often than by chance
    record Link(int number, float ratio) {}

    private static final String RESOURCE = "lexicon.txt";

    private final Map<String, List<Translation>> translations = new HashMap<>();
    private final Set<String> meant = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final PairNumbers pairs = new PairNumbers();
    private final List<Float> misses = new ArrayList<>(); // by number
    private final List<List<Link>> links = new ArrayList<>(); // by number

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
        for (String word : lexicon.numbers.keySet()) lexicon.link(word);
        return lexicon;
    }

    private void add(String line) {
        String[] parts = line.split(" ", -1);
        number(parts[0], Integer.parseInt(parts[1]) / 100f);
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

    private void number(String word, float miss) {
        int number = size();
        numbers.put(word, number);
        misses.add(miss);
        links.add(List.of());
        if (Words.isChinese(word)) pairs.put(word.charAt(0), word.charAt(1), number);
    }

    private void link(String word) {
        List<Link> known = new ArrayList<>();
        for (Translation each : translations(word)) {
            int number = number(each.word());
            if (number != UNKNOWN) known.add(new Link(number, each.ratio()));
        }
        links.set(number(word), List.copyOf(known));
    }

    /// How many words have numbers, which are from 0 on.
    int size() {
        return misses.size();
    }

    /// The number of a word of either language that says anything about its translation.
    int number(String word) {
        return numbers.getOrDefault(word, UNKNOWN);
    }

    /// The number of two Chinese characters that say anything about their translation.
    int number(char first, char second) {
        return pairs.of(first, second);
    }

    /// What stands where a word is translated, as far as that is known, too.
    List<Link> links(int number) {
        return links.get(number);
    }

    /// How often (0 to 1) the other side has no translation of a word.
    float miss(int number) {
        return misses.get(number);
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
}
