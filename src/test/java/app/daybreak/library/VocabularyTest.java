package app.daybreak.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.library.WordCounts.Count;
import app.daybreak.query.FtsMatch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Words come back as they were counted, however they are packed.
class VocabularyTest {
    private static final String LETTERS = "abcdeéłжωﷺ\uD801\uDC28\uD801\uDC29";
    private static final int[] CHARACTERS = LETTERS.codePoints().toArray();

    @TempDir Path folder;

    private final Random random = new Random(1);
    private final Map<String, Integer> expected = new TreeMap<>();

    private String word() {
        StringBuilder word = new StringBuilder();
        int length = 1 + random.nextInt(5);
        while (word.codePointCount(0, word.length()) < length) {
            word.appendCodePoint(CHARACTERS[random.nextInt(CHARACTERS.length)]);
        }
        return word.toString();
    }

    private List<String> beginning(String start) {
        return expected.keySet().stream().filter(word -> word.startsWith(start)).toList();
    }

    @Test
    void wordsOfManyBatchesAreCounted() throws Exception {
        try (Database index = IndexFile.open(folder, "one");
                Database searcher = Database.forReading(IndexFile.of(folder))) {
            searcher.attach(IndexFile.of(folder), SearchIndex.SCHEMA);
            Vocabulary vocabulary = new Vocabulary(index);
            for (int batch = 0; batch < 30; batch++) {
                List<String> words = new ArrayList<>();
                for (int i = 0; i < 50 * batch; i++) words.add(word());
                words.forEach(word -> expected.merge(word, 1, Integer::sum));
                WordCounts counts = new WordCounts();
                counts.countWords("多模 " + String.join(" ", words));
                vocabulary.add(counts.takeSorted());
            }
            assertTrue(index.number("SELECT count(*) FROM vocabulary") > 30, "parted into blocks");
            for (String word : expected.keySet()) check(searcher, word);
            for (int c : CHARACTERS) check(searcher, Character.toString(c));
            assertEquals(List.of(), Vocabulary.startingWith(searcher, "多"));
        }
    }

    private void check(Database searcher, String start) {
        List<String> all = beginning(start);
        List<String> found = Vocabulary.startingWith(searcher, start);
        assertEquals(Math.min(FtsMatch.MOST_COMPLETIONS, all.size()), found.size(), start);
        assertTrue(all.containsAll(found), start);
        List<Integer> best =
                all.stream()
                        .map(expected::get)
                        .sorted((a, b) -> b - a)
                        .limit(found.size())
                        .toList();
        assertEquals(best, found.stream().map(expected::get).toList(), start);
    }

    @Test
    void bytesThatAreNoBlockAreDamage() throws Exception {
        byte[] block = WordBlock.bytes(List.of(new Count("model", 300), new Count("modest", 1)));
        assertEquals(
                List.of(new Count("model", 300), new Count("modest", 1)), WordBlock.words(block));
        for (byte wrong : new byte[] {Byte.MAX_VALUE, Byte.MIN_VALUE}) {
            byte[] damaged = block.clone();
            damaged[1] = wrong;
            SQLException e = assertThrows(SQLException.class, () -> WordBlock.words(damaged));
            assertTrue(IndexFile.isDamage(e));
        }
    }
}
