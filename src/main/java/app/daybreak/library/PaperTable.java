package app.daybreak.library;

import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Merged;
import app.daybreak.paper.Revision;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/// One narrow row a paper: what its revisions say together, for lists and filters.
final class PaperTable {
    /// The newest sequence number, that of papers that went away among them.
    static final String NEWEST =
            "max((SELECT coalesce(max(seq), 0) FROM paper), (SELECT coalesce(max(seq), 0) FROM"
                    + " gone))";

    private final Database database;
    private long sequence = 1;

    PaperTable(Database database) {
        this.database = database;
    }

    /// Gives the papers that change from now on the next sequence number; to be called in the
    /// transaction that changes them.
    void startSequence() throws SQLException {
        sequence = database.number("SELECT " + NEWEST) + 1;
    }

    void put(ArxivId paper, Merged merged) throws SQLException {
        PreparedStatement s = database.prepare("INSERT OR REPLACE INTO paper VALUES(?,?,?,?,?,?)");
        s.setLong(1, paper.key());
        s.setInt(2, merged.content().version());
        RevisionTable.setType(s, 3, merged.content().announceType());
        s.setString(4, merged.content().primaryCategory());
        s.setInt(5, merged.flaws().bits());
        s.setLong(6, sequence);
        s.executeUpdate();
    }

    /// Whether nobody ever removed anything.
    boolean nothingRemoved() throws SQLException {
        return database.number(
                        "SELECT EXISTS(SELECT 1 FROM loose) OR EXISTS(SELECT 1 FROM deleted) OR"
                                + " EXISTS(SELECT 1 FROM gone)")
                == 0;
    }

    /// Whether a paper, or some of its revisions, were removed.
    boolean hasHistory(ArxivId paper) throws SQLException {
        PreparedStatement s =
                database.prepare(
                        "SELECT EXISTS(SELECT 1 FROM gone WHERE paper = ?1) OR EXISTS(SELECT 1 FROM"
                                + " deleted WHERE paper = ?1) OR EXISTS(SELECT 1 FROM loose WHERE"
                                + " revision BETWEEN ?1 << 20 AND (?1 << 20) + 1048575)");
        s.setLong(1, paper.key());
        try (ResultSet r = s.executeQuery()) {
            return r.getBoolean(1);
        }
    }

    boolean has(ArxivId paper) throws SQLException {
        PreparedStatement s = database.prepare("SELECT 1 FROM paper WHERE id=?");
        s.setLong(1, paper.key());
        try (ResultSet r = s.executeQuery()) {
            return r.next();
        }
    }

    /// Makes the row what the paper's revisions say: none where there are none.
    void settle(ArxivId paper, List<Revision> revisions) throws SQLException {
        if (!revisions.isEmpty()) {
            put(paper, Merged.of(revisions));
            change("DELETE FROM gone WHERE paper=?", paper.key());
        } else if (has(paper)) {
            change("DELETE FROM paper WHERE id=?", paper.key());
            change("INSERT OR REPLACE INTO gone VALUES(?,?)", paper.key(), sequence);
        }
    }

    private void change(String sql, long... values) throws SQLException {
        PreparedStatement s = database.prepare(sql);
        for (int i = 0; i < values.length; i++) s.setLong(i + 1, values[i]);
        s.executeUpdate();
    }

    /// Says that what is searched of a paper changed.
    void touch(ArxivId paper) throws SQLException {
        PreparedStatement s = database.prepare("UPDATE paper SET seq=? WHERE id=?");
        s.setLong(1, sequence);
        s.setLong(2, paper.key());
        s.executeUpdate();
    }
}
