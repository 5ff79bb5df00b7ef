package app.daybreak.library;

import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Merged;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/// One narrow row a paper: what its revisions say together, for lists and filters.
final class PaperTable {
    private final Database database;
    private long sequence = 1;

    PaperTable(Database database) {
        this.database = database;
    }

    /// Gives the papers that change from now on the next sequence number; to be called in the
    /// transaction that changes them.
    void startSequence() throws SQLException {
        sequence = database.number("SELECT coalesce(max(seq), 0) + 1 FROM paper");
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

    /// Says that what is searched of a paper changed.
    void touch(ArxivId paper) throws SQLException {
        PreparedStatement s = database.prepare("UPDATE paper SET seq=? WHERE id=?");
        s.setLong(1, sequence);
        s.setLong(2, paper.key());
        s.executeUpdate();
    }
}
