package app.daybreak.library;

import app.daybreak.paper.AnnounceType;
import app.daybreak.paper.ArxivId;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Counts what came in, and what became of it.
final class ActivityTable {
    private static final String FROM =
            " FROM digest d LEFT JOIN entry e ON e.digest = d.id LEFT JOIN revision r ON r.id ="
                    + " e.revision LEFT JOIN mark m ON m.paper = e.revision >> 20 WHERE d.day BETWEEN ? AND ? GROUP"
                    + " BY ";
    private static final String READ =
            "count(e.revision) > 0 AS there, max(coalesce(m.read, 0)) AS read,"
                    + " max(coalesce(m.starred, 0)) AS starred, count(e.revision) > 0 AND"
                    + " max(coalesce(m.read OR m.dismissed OR m.starred, 0)) = 0 AS left_over";

    private final Database database;

    ActivityTable(Database database) {
        this.database = database;
    }

    /// Of the digests of some days, both ends included.
    Activity between(LocalDate from, LocalDate to) throws SQLException {
        return new Activity(days(from, to), channels(from, to));
    }

    /// The papers of a day's digests by channel.
    NavigableMap<String, List<ArxivId>> channels(LocalDate day) throws SQLException {
        PreparedStatement s =
                database.prepare(
                        "SELECT DISTINCT d.channel, e.revision >> 20 FROM digest d JOIN entry e ON"
                                + " e.digest = d.id WHERE d.day = ?");
        s.setLong(1, day.toEpochDay());
        NavigableMap<String, List<ArxivId>> channels = new TreeMap<>();
        try (ResultSet r = s.executeQuery()) {
            while (r.next()) {
                channels.computeIfAbsent(r.getString(1), _ -> new ArrayList<>())
                        .add(new ArxivId(r.getLong(2)));
            }
        }
        return channels;
    }

    /// The years that have a digest, the newest first.
    List<Integer> years() throws SQLException {
        PreparedStatement s = database.prepare("SELECT DISTINCT day FROM digest");
        List<Integer> years = new ArrayList<>();
        try (ResultSet r = s.executeQuery()) {
            while (r.next()) years.add(LocalDate.ofEpochDay(r.getLong(1)).getYear());
        }
        return years.stream().distinct().sorted((a, b) -> b - a).toList();
    }

    private List<Activity.Day> days(LocalDate from, LocalDate to) throws SQLException {
        String replaced =
                "max(coalesce(r.announce >= "
                        + AnnounceType.REPLACE.ordinal()
                        + ", 0)) AS replaced";
        PreparedStatement s =
                database.prepare(
                        "SELECT day, sum(there) - sum(replaced), sum(replaced), sum(read), sum(starred),"
                                + " sum(left_over) FROM (SELECT d.day AS day, "
                                + replaced
                                + ", "
                                + READ
                                + FROM
                                + "d.day, e.revision >> 20) GROUP BY day ORDER BY day");
        List<Activity.Day> days = new ArrayList<>();
        try (ResultSet r = rows(s, from, to)) {
            while (r.next()) {
                days.add(
                        new Activity.Day(
                                LocalDate.ofEpochDay(r.getLong(1)),
                                r.getInt(2),
                                r.getInt(3),
                                r.getInt(4),
                                r.getInt(5),
                                r.getInt(6)));
            }
        }
        return days;
    }

    private List<Activity.Channel> channels(LocalDate from, LocalDate to) throws SQLException {
        PreparedStatement s =
                database.prepare(
                        "SELECT channel, sum(there), sum(starred), sum(left_over) FROM (SELECT d.channel AS channel, "
                                + READ
                                + FROM
                                + "d.channel, e.revision >> 20) GROUP BY channel ORDER BY 2 DESC, 1");
        List<Activity.Channel> channels = new ArrayList<>();
        try (ResultSet r = rows(s, from, to)) {
            while (r.next()) {
                channels.add(
                        new Activity.Channel(
                                r.getString(1), r.getInt(2), r.getInt(3), r.getInt(4)));
            }
        }
        return channels;
    }

    private static ResultSet rows(PreparedStatement s, LocalDate from, LocalDate to)
            throws SQLException {
        s.setLong(1, from.toEpochDay());
        s.setLong(2, to.toEpochDay());
        return s.executeQuery();
    }
}
