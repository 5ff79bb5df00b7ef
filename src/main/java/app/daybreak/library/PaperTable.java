package app.daybreak.library;

import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Merged;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/// One narrow row a paper: what its revisions say together, for lists and filters.
final class PaperTable {
    private final Database database;

    PaperTable(Database database) {
        this.database = database;
    }

    void put(ArxivId paper, Merged merged) throws SQLException {
        PreparedStatement s = database.prepare("INSERT OR REPLACE INTO paper VALUES(?,?,?,?,?)");
        s.setLong(1, paper.key());
        s.setInt(2, merged.content().version());
        RevisionTable.setType(s, 3, merged.content().announceType());
        s.setString(4, merged.content().primaryCategory());
        s.setInt(5, merged.flaws().bits());
        s.executeUpdate();
    }
}
