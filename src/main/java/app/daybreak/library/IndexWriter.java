package app.daybreak.library;

import app.daybreak.digest.Cleaner;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Field;
import app.daybreak.paper.Merged;
import app.daybreak.paper.PaperText;
import app.daybreak.query.Terms;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Brings the index up to the papers, a batch at a time. How far it has come is kept in the index,
/// in the same transaction; so it never claims more than it holds, whatever happens.
final class IndexWriter {
    /// Papers in a transaction. Row ids ascend inside it, because the full-text index writes
    /// anything else out at once, at twice the cost.
    private static final int BATCH = 8192;

    private final Database library;
    private final Database index;
    private final RevisionTable revisions;
    private final NoteTable notes;
    private final Vocabulary vocabulary;

    /// @param library reads the papers
    /// @param index writes the index
    IndexWriter(Database library, Database index) {
        this.library = library;
        this.index = index;
        revisions = new RevisionTable(library);
        notes = new NoteTable(library);
        vocabulary = new Vocabulary(index);
    }

    private record Change(long paper, long sequence) {}

    /// Adds the next papers that the index lacks.
    ///
    /// @return how many there were; 0 when the index is complete
    int step() throws SQLException {
        return index.inTransaction(() -> {
            List<Change> changes = next(reached("sequence"), reached("paper"));
            if (changes.isEmpty()) return 0;
            Change last = changes.getLast();
            changes.sort(Comparator.comparingLong(Change::paper));
            for (Change change : changes) put(new ArxivId(change.paper()));
            vocabulary.flush();
            reach("sequence", last.sequence());
            reach("paper", last.paper());
            return changes.size();
        });
    }

    /// How many papers the index lacks.
    int behind() throws SQLException {
        PreparedStatement s =
                library.prepare("SELECT count(*) FROM paper WHERE (seq, id) > (?, ?)");
        s.setLong(1, reached("sequence"));
        s.setLong(2, reached("paper"));
        try (ResultSet r = s.executeQuery()) {
            return r.next() ? r.getInt(1) : 0;
        }
    }

    /// Empties the index, so that every paper is added again.
    void clear() throws SQLException {
        index.inTransaction(() -> {
            index.execute("INSERT INTO words(words) VALUES('delete-all')");
            index.execute("INSERT INTO singles(singles) VALUES('delete-all')");
            index.execute("DELETE FROM vocabulary");
            index.execute("DELETE FROM about WHERE key IN ('sequence', 'paper')");
            return true;
        });
    }

    private List<Change> next(long sequence, long paper) throws SQLException {
        PreparedStatement s =
                library.prepare(
                        "SELECT id, seq FROM paper WHERE (seq, id) > (?, ?) ORDER BY seq, id LIMIT "
                                + BATCH);
        s.setLong(1, sequence);
        s.setLong(2, paper);
        List<Change> changes = new ArrayList<>();
        try (ResultSet r = s.executeQuery()) {
            while (r.next()) changes.add(new Change(r.getLong(1), r.getLong(2)));
        }
        return changes;
    }

    private void put(ArxivId paper) throws SQLException {
        PaperText text = Cleaner.clean(Merged.of(revisions.of(paper)).content()).text();
        String note = notes.of(paper);
        PreparedStatement words =
                index.prepare(
                        "INSERT OR REPLACE INTO words(rowid, title_zh, title_en, tldr_zh, tldr_en,"
                                + " abstract_zh, abstract_en, note) VALUES(?,?,?,?,?,?,?,?)");
        words.setLong(1, paper.key());
        int column = 2;
        for (Field field : COLUMNS) words.setString(column++, terms(text.get(field)));
        words.setString(column, terms(note));
        words.executeUpdate();
        PreparedStatement singles =
                index.prepare("INSERT OR REPLACE INTO singles(rowid, han) VALUES(?,?)");
        singles.setLong(1, paper.key());
        singles.setString(2, Terms.singles(all(text) + "\n" + note));
        singles.executeUpdate();
    }

    private static final List<Field> COLUMNS =
            List.of(
                    Field.TITLE_ZH,
                    Field.TITLE_EN,
                    Field.TLDR_ZH,
                    Field.TLDR_EN,
                    Field.ABSTRACT_ZH,
                    Field.ABSTRACT_EN);

    private String terms(String text) {
        String terms = Terms.indexText(text);
        vocabulary.add(terms);
        return terms;
    }

    private static String all(PaperText text) {
        StringBuilder all = new StringBuilder();
        for (Field field : COLUMNS) all.append(text.get(field)).append('\n');
        return all.toString();
    }

    private long reached(String key) throws SQLException {
        return index.number("SELECT value FROM about WHERE key = '" + key + "'");
    }

    private void reach(String key, long value) throws SQLException {
        index.execute("INSERT OR REPLACE INTO about VALUES('" + key + "', " + value + ")");
    }
}
