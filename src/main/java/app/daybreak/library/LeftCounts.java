package app.daybreak.library;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// Counts what is left to read: once all of it, and from then on what each act changed, which its
/// journal tells without a look at any other paper.
final class LeftCounts {
    /// Papers that are unread: a paper and 1.
    private static final String UNREAD =
            "SELECT p.id AS paper, 1 AS n FROM paper p WHERE NOT EXISTS(SELECT 1 FROM mark m WHERE"
                    + " m.paper = p.id AND (m.read OR m.dismissed))";

    /// Papers that an act made unread (1) or no longer unread (-1).
    private static final String CHANGED =
            "SELECT a.paper AS paper, (a.after & 9 = 0) - (a.before & 9 = 0) AS n FROM act_mark a"
                    + " JOIN paper p ON p.id = a.paper WHERE a.act = ?1 AND (a.after & 9 = 0) <>"
                    + " (a.before & 9 = 0)";

    private final Database database;
    private final UnseenRevisions unseen;

    LeftCounts(Database database) {
        this.database = database;
        unseen = new UnseenRevisions(database);
    }

    /// All that is left.
    Left all() throws SQLException {
        return new Left(
                (int) database.number("SELECT count(*) FROM (" + UNREAD + ")"),
                marked("starred"),
                marked("later"),
                unseen.count(),
                days(UNREAD, 0, 1),
                by("channel", UNREAD, 0, 1),
                by("sha256", UNREAD, 0, 1));
    }

    private int marked(String mark) throws SQLException {
        return (int)
                database.number(
                        "SELECT count(*) FROM mark m JOIN paper p ON p.id = m.paper WHERE m."
                                + mark);
    }

    /// What an act changed.
    ///
    /// @param undone whether it was taken back
    Left changed(long act, boolean undone) throws SQLException {
        if (act == 0) return Left.NOTHING.withRevised(unseen.count());
        int sign = undone ? -1 : 1;
        PreparedStatement s =
                database.prepare(
                        "SELECT coalesce(sum((after & 9 = 0) - (before & 9 = 0)), 0),"
                                + " coalesce(sum((after >> 1 & 1) - (before >> 1 & 1)), 0),"
                                + " coalesce(sum((after >> 2 & 1) - (before >> 2 & 1)), 0)"
                                + " FROM act_mark a JOIN paper p ON p.id = a.paper WHERE a.act = ?");
        s.setLong(1, act);
        try (ResultSet r = s.executeQuery()) {
            return new Left(
                    sign * r.getInt(1),
                    sign * r.getInt(2),
                    sign * r.getInt(3),
                    unseen.count(),
                    days(CHANGED, act, sign),
                    by("channel", CHANGED, act, sign),
                    by("sha256", CHANGED, act, sign));
        }
    }

    private Map<LocalDate, Integer> days(String papers, long act, int sign) throws SQLException {
        Map<LocalDate, Integer> days = new HashMap<>();
        by("day", papers, act, sign)
                .forEach((day, n) -> days.put(LocalDate.ofEpochDay(Long.parseLong(day)), n));
        return days;
    }

    /// Adds up papers by a column of the digests that they stand in, each paper once.
    private Map<String, Integer> by(String column, String papers, long act, int sign)
            throws SQLException {
        PreparedStatement s =
                database.prepare(
                        "SELECT k, sum(n) FROM (SELECT DISTINCT d."
                                + column
                                + " AS k, c.paper, c.n FROM ("
                                + papers
                                + ") c CROSS JOIN entry e ON e.revision BETWEEN c.paper << 20 AND"
                                + " (c.paper << 20) + 1048575 CROSS JOIN digest d ON d.id = e.digest)"
                                + " GROUP BY k");
        if (act != 0) s.setLong(1, act);
        Map<String, Integer> sums = new HashMap<>();
        try (ResultSet r = s.executeQuery()) {
            while (r.next()) sums.put(r.getString(1), sign * r.getInt(2));
        }
        return sums;
    }
}
