package app.daybreak.library;

import app.daybreak.paper.ArxivId;
import app.daybreak.paper.ReadingState;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a person did with each paper.
final class MarkTable {
    private final Database database;

    MarkTable(Database database) {
        this.database = database;
    }

    ReadingState get(ArxivId paper) throws SQLException {
        return get(List.of(paper)).getOrDefault(paper, ReadingState.UNTOUCHED);
    }

    /// The states of those papers that a person did something with.
    Map<ArxivId, ReadingState> get(List<ArxivId> papers) throws SQLException {
        PreparedStatement s =
                database.prepare(
                        "SELECT m.paper, m.read, m.starred, m.later, m.dismissed FROM json_each(?) k"
                                + " CROSS JOIN mark m ON m.paper = k.value");
        s.setString(1, Keys.json(papers));
        Map<ArxivId, ReadingState> states = new HashMap<>();
        try (ResultSet r = s.executeQuery()) {
            while (r.next()) {
                states.put(
                        new ArxivId(r.getLong(1)),
                        new ReadingState(
                                r.getBoolean(2),
                                r.getBoolean(3),
                                r.getBoolean(4),
                                r.getBoolean(5)));
            }
        }
        return states;
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
