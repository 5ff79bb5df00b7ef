package app.daybreak.library;

import app.daybreak.query.FtsMatch;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The words that occur in the index, for the word that is still being typed. Pairs of Han
/// characters are left out: they are not begun, they are there or not.
final class Vocabulary {
    /// No word goes on with this character.
    private static final String LAST = "\uDBFF\uDFFF";

    private static final char FIRST_CJK = '\u2E80';

    private final Database index;
    private final Map<String, Integer> added = new HashMap<>();

    Vocabulary(Database index) {
        this.index = index;
    }

    /// Counts the words of an index text; kept by [#flush()].
    void add(String terms) {
        int from = 0;
        while (from < terms.length()) {
            int to = terms.indexOf(' ', from);
            if (to < 0) to = terms.length();
            if (to > from && terms.charAt(from) < FIRST_CJK) {
                added.merge(terms.substring(from, to), 1, Integer::sum);
            }
            from = to + 1;
        }
    }

    /// Writes what was counted.
    void flush() throws SQLException {
        PreparedStatement s =
                index.prepare(
                        "INSERT INTO vocabulary VALUES(?,?) ON CONFLICT(term) DO UPDATE SET times ="
                                + " times + excluded.times");
        for (Map.Entry<String, Integer> word : new TreeMap<>(added).entrySet()) {
            s.setString(1, word.getKey());
            s.setInt(2, word.getValue());
            s.executeUpdate();
        }
        added.clear();
    }

    /// The words that begin with a text, the most frequent first, as a connection sees them that
    /// searches.
    static List<String> startingWith(Database searcher, String start) {
        try {
            PreparedStatement s =
                    searcher.prepare(
                            "SELECT term FROM search.vocabulary WHERE term >= ?1 AND term < ?1 || ?2"
                                    + " ORDER BY times DESC LIMIT "
                                    + FtsMatch.MOST_COMPLETIONS);
            s.setString(1, start);
            s.setString(2, LAST);
            List<String> words = new ArrayList<>();
            try (ResultSet r = s.executeQuery()) {
                while (r.next()) words.add(r.getString(1));
            }
            return words;
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }
}
