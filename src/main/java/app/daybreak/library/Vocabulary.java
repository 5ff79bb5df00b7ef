package app.daybreak.library;

import app.daybreak.library.WordCounts.Count;
import app.daybreak.query.FtsMatch;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The words that occur in the index, for the word that is still being typed. Pairs of Han
/// characters are left out: they are not begun, they are there or not.
///
/// Words lie in blocks of neighbours. A block begins where its key says and ends where the next one
/// begins; the first one's key is empty.
final class Vocabulary {
    /// No word goes on with this character.
    private static final String LAST = "\uFFFF";

    /// A block that has grown to this is parted into such as have half of it.
    private static final int MOST_WORDS = 256;

    private final Database index;

    Vocabulary(Database index) {
        this.index = index;
    }

    /// Adds what was counted.
    ///
    /// @param counts ascending
    void add(List<Count> counts) throws SQLException {
        int from = 0;
        while (from < counts.size()) {
            Block block = blockOf(counts.get(from).word());
            int to = from + 1;
            while (to < counts.size() && block.holds(counts.get(to).word())) to++;
            write(block.start(), merged(block.words(), counts.subList(from, to)));
            from = to;
        }
    }

    /// @param end the word that begins the next block; empty when there is none
    private record Block(String start, List<Count> words, String end) {
        boolean holds(String word) {
            return end.isEmpty() || word.compareTo(end) < 0;
        }
    }

    private Block blockOf(String word) throws SQLException {
        PreparedStatement s =
                index.prepare(
                        "SELECT v.start, v.words, (SELECT min(n.start) FROM vocabulary n WHERE"
                                + " n.start > v.start) FROM vocabulary v WHERE v.start <= ? ORDER BY"
                                + " v.start DESC LIMIT 1");
        s.setBytes(1, key(word));
        try (ResultSet r = s.executeQuery()) {
            if (!r.next()) throw new SQLException("the vocabulary has no first block");
            return new Block(
                    word(r.getBytes(1)), WordBlock.words(r.getBytes(2)), word(r.getBytes(3)));
        }
    }

    private static List<Count> merged(List<Count> old, List<Count> more) {
        List<Count> all = new ArrayList<>(old.size() + more.size());
        int i = 0;
        for (Count count : more) {
            while (i < old.size() && old.get(i).word().compareTo(count.word()) < 0) {
                all.add(old.get(i++));
            }
            boolean known = i < old.size() && old.get(i).word().equals(count.word());
            all.add(known ? count.and(old.get(i++)) : count);
        }
        all.addAll(old.subList(i, old.size()));
        return all;
    }

    private void write(String start, List<Count> words) throws SQLException {
        int most = words.size() > MOST_WORDS ? MOST_WORDS / 2 : MOST_WORDS;
        PreparedStatement s = index.prepare("INSERT OR REPLACE INTO vocabulary VALUES(?,?)");
        for (int from = 0; from < words.size(); from += most) {
            List<Count> some = words.subList(from, Math.min(from + most, words.size()));
            s.setBytes(1, key(from == 0 ? start : some.getFirst().word()));
            s.setBytes(2, WordBlock.bytes(some));
            s.executeUpdate();
        }
    }

    /// The words that begin with a text, the most frequent first, as a connection sees them that
    /// searches.
    static List<String> startingWith(Database searcher, String start) {
        try {
            return mostFrequent(countsFrom(searcher, start));
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    /// All words that begin with a text and how often each was written.
    static List<Count> countsFrom(Database searcher, String start) throws SQLException {
        PreparedStatement s =
                searcher.prepare(
                        "SELECT words FROM search.vocabulary WHERE start >= (SELECT max(start)"
                                + " FROM search.vocabulary WHERE start <= ?) AND start <= ?");
        s.setBytes(1, key(start));
        s.setBytes(2, key(start + LAST));
        List<Count> words = new ArrayList<>();
        try (ResultSet r = s.executeQuery()) {
            while (r.next()) {
                for (Count count : WordBlock.words(r.getBytes(1))) {
                    if (count.word().startsWith(start)) words.add(count);
                }
            }
        }
        return words;
    }

    private static List<String> mostFrequent(List<Count> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(Count::times).reversed())
                .limit(FtsMatch.MOST_COMPLETIONS)
                .map(Count::word)
                .toList();
    }

    private static byte[] key(String word) {
        return word.getBytes(StandardCharsets.UTF_16BE);
    }

    private static String word(byte @org.jspecify.annotations.Nullable [] key) {
        return key == null ? "" : new String(key, StandardCharsets.UTF_16BE);
    }
}
