package app.daybreak.library;

import app.daybreak.library.WordCounts.Count;
import app.daybreak.query.Terms;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Which papers have a term, for terms that few have: pairs of Han characters as the index has
/// them, and words by their stems.
final class TermPapers {
    /// How often a word may be written for every paper that has it; what is written more often is
    /// in too many papers, and they need not be looked for.
    private static final int REPEATED = 8;

    /// Of a shorter stem only the stem itself is looked for.
    private static final int SHORTEST = 3;

    private final Database database;
    private final UnaryOperator<String> stem;
    private final TermLimit limit;

    /// @param database sees the search index
    /// @param stem of a word; it begins with all but the last letter of its stem
    TermPapers(Database database, UnaryOperator<String> stem, TermLimit limit) {
        this.database = database;
        this.stem = stem;
        this.limit = limit;
    }

    /// The papers of each term; none for a term that is in too many.
    List<PaperKeys> of(List<String> terms) throws SQLException {
        List<PaperKeys> papers = new ArrayList<>(terms.size());
        for (String term : terms) papers.add(of(term));
        return papers;
    }

    private PaperKeys of(String term) throws SQLException {
        if (limit.isExceededBy(term)) return PaperKeys.NONE;
        if (Terms.isCjk(term.codePointAt(0)) || term.length() < SHORTEST) {
            return matching(term, quoted(term));
        }
        List<Count> words = words(term);
        long times = words.stream().mapToLong(Count::times).sum();
        if (times > (long) limit.most() * REPEATED) limit.know(term);
        if (times == 0 || limit.isExceededBy(term)) return PaperKeys.NONE;
        return matching(
                term,
                words.stream().map(w -> quoted(w.word())).collect(Collectors.joining(" OR ")));
    }

    private List<Count> words(String wanted) throws SQLException {
        List<Count> words =
                Vocabulary.countsFrom(database, wanted.substring(0, wanted.length() - 1));
        words.removeIf(word -> !stem.apply(word.word()).equals(wanted));
        return words;
    }

    private static String quoted(String term) {
        return '"' + term + '"';
    }

    private PaperKeys matching(String term, String expression) throws SQLException {
        PreparedStatement s =
                database.prepare(
                        "SELECT count(*), group_concat(rowid, ' ') FROM (SELECT rowid FROM"
                                + " search.words WHERE words MATCH ? LIMIT ?)");
        s.setString(1, expression);
        s.setInt(2, limit.most() + 1);
        try (ResultSet r = s.executeQuery()) {
            int count = r.next() ? r.getInt(1) : 0;
            if (count > limit.most()) limit.know(term);
            boolean few = count > 0 && count <= limit.most();
            return few ? PaperKeys.of(Numbers.of(r.getString(2), count)) : PaperKeys.NONE;
        }
    }
}
