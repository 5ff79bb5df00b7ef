package app.daybreak.library;

import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Mark;
import app.daybreak.paper.ReadingState;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a person marked each paper as, and each act's changes to that.
final class MarkTable {
    /// The marks of a row `m` as bits, none where there is no row.
    private static final String BITS =
            "(coalesce(m.read, 0) | (coalesce(m.starred, 0) << 1) | (coalesce(m.later, 0) << 2) |"
                    + " (coalesce(m.dismissed, 0) << 3))";

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
                        "SELECT m.paper, m.read, m.starred, m.later, m.dismissed, m.read AND "
                                + UnseenRevisions.OF_MARKED
                                + " FROM json_each(?) k CROSS JOIN mark m ON m.paper = k.value");
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
                                r.getBoolean(5),
                                r.getBoolean(6)));
            }
        }
        return states;
    }

    /// Whether any of some papers carries a mark, or lacks it.
    boolean any(PaperKeys papers, Mark mark, boolean carries) throws SQLException {
        PreparedStatement s =
                database.prepare(
                        "SELECT EXISTS(SELECT 1 FROM json_each(?) k LEFT JOIN mark m ON m.paper ="
                                + " k.value WHERE ("
                                + BITS
                                + " & ? <> 0) = ?)");
        s.setInt(2, bit(mark));
        s.setBoolean(3, carries);
        return Keys.any(s, papers);
    }

    private static int bit(Mark mark) {
        return 1 << mark.ordinal();
    }

    /// Notes what an act will change: those of some papers that carry a mark, or lack it.
    ///
    /// @return how many they are
    int plan(long act, PaperKeys papers, Mark mark, boolean on) throws SQLException {
        PreparedStatement s =
                database.prepare(
                        "INSERT OR IGNORE INTO act_mark(act, paper, before, after) SELECT ?1, k.value, "
                                + BITS
                                + ", CASE WHEN ?3 THEN "
                                + BITS
                                + " | ?2 ELSE "
                                + BITS
                                + " & ~?2 END FROM json_each(?4) k LEFT JOIN mark m ON m.paper ="
                                + " k.value WHERE ("
                                + BITS
                                + " & ?2 <> 0) <> ?3 ORDER BY k.value");
        s.setLong(1, act);
        s.setInt(2, bit(mark));
        s.setBoolean(3, on);
        return Keys.update(s, 4, papers);
    }

    /// Gives the papers of an act the marks that they had before it, or after it.
    void carryOut(long act, boolean after, long changedMillis) throws SQLException {
        String bits = after ? "after" : "before";
        PreparedStatement clear =
                database.prepare(
                        "DELETE FROM mark WHERE paper IN (SELECT paper FROM act_mark WHERE act = ?"
                                + " AND "
                                + bits
                                + " = 0)");
        clear.setLong(1, act);
        clear.executeUpdate();
        PreparedStatement put =
                database.prepare(
                        "INSERT OR REPLACE INTO mark(paper, read, starred, later, dismissed, changed)"
                                + " SELECT paper, b & 1, b >> 1 & 1, b >> 2 & 1, b >> 3 & 1, ?"
                                + " FROM (SELECT paper, "
                                + bits
                                + " AS b FROM act_mark WHERE act = ?) WHERE b <> 0");
        put.setLong(1, changedMillis);
        put.setLong(2, act);
        put.executeUpdate();
    }
}
