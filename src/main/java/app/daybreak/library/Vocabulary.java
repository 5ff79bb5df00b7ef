package app.daybreak.library;

import app.daybreak.query.FtsMatch;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The words that occur in the index, for the word that is still being typed. Pairs of Han
/// characters are left out: they are not begun, they are there or not.
final class Vocabulary {
    /// No word goes on with this character.
    private static final String LAST = "\uDBFF\uDFFF";

    private final Database index;
    private final WordCounts added = new WordCounts();

    Vocabulary(Database index) {
        this.index = index;
    }

    /// Counts the words of an index text; kept by [#flush()].
    void add(String terms) {
        added.countWords(terms);
    }

    /// Writes what was counted.
    void flush() throws SQLException {
        PreparedStatement s =
                index.prepare(
                        "INSERT INTO vocabulary VALUES(?,?) ON CONFLICT(term) DO UPDATE SET times ="
                                + " times + excluded.times");
        for (WordCounts.Count word : added.take()) {
            s.setString(1, word.word());
            s.setInt(2, word.times());
            s.executeUpdate();
        }
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
