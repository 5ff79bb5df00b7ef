package app.daybreak.library;

import app.daybreak.paper.ArxivId;
import app.daybreak.paper.ReadingState;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/// What a person did with each paper.
final class MarkTable {
    private final Database database;

    MarkTable(Database database) {
        this.database = database;
    }

    ReadingState get(ArxivId paper) throws SQLException {
        PreparedStatement s =
                database.prepare("SELECT read, starred, later, dismissed FROM mark WHERE paper=?");
        s.setLong(1, paper.key());
        try (ResultSet r = s.executeQuery()) {
            if (!r.next()) return ReadingState.UNTOUCHED;
            return new ReadingState(
                    r.getBoolean(1), r.getBoolean(2), r.getBoolean(3), r.getBoolean(4));
        }
    }

    void put(ArxivId paper, ReadingState state, long changedMillis) throws SQLException {
        PreparedStatement s =
                database.prepare(
                        "INSERT OR REPLACE INTO mark(paper, read, starred, later, dismissed,"
                                + " changed) VALUES(?,?,?,?,?,?)");
        s.setLong(1, paper.key());
        s.setBoolean(2, state.read());
        s.setBoolean(3, state.starred());
        s.setBoolean(4, state.later());
        s.setBoolean(5, state.dismissed());
        s.setLong(6, changedMillis);
        s.executeUpdate();
    }
}
