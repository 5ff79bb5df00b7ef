package app.daybreak.library;

import app.daybreak.paper.AnnounceType;
import app.daybreak.paper.ArxivId;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Counts what came in, and what became of it.
final class ActivityTable {
    /// A digest a row, its papers in one text: grouping them in SQL takes four times as long.
    private static final String DIGESTS =
            "SELECT d.day, d.channel, count(e.revision), coalesce(group_concat((e.revision >> 20) * "
                    + (1 << ActivityTally.BITS)
                    + " + coalesce(r.announce >= "
                    + AnnounceType.REPLACE.ordinal()
                    + ", 0) + coalesce(m.read * "
                    + ActivityTally.READ
                    + " + m.starred * "
                    + ActivityTally.STARRED
                    + " + m.dismissed * "
                    + ActivityTally.DISMISSED
                    + ", 0), ' '), '') FROM digest d LEFT JOIN entry e ON e.digest = d.id LEFT JOIN"
                    + " revision r ON r.id = e.revision LEFT JOIN mark m ON m.paper = e.revision >> 20"
                    + " WHERE d.day BETWEEN ? AND ? GROUP BY d.day, d.id";

    private static final Comparator<Activity.Channel> FULLEST =
            Comparator.comparingInt(Activity.Channel::papers)
                    .reversed()
                    .thenComparing(Activity.Channel::name);

    private final Database database;

    ActivityTable(Database database) {
        this.database = database;
    }

    /// Of the digests of some days, both ends included.
    Activity between(LocalDate from, LocalDate to) throws SQLException {
        NavigableMap<LocalDate, ActivityTally> days = new TreeMap<>();
        Map<String, ActivityTally> channels = new HashMap<>();
        PreparedStatement s = database.prepare(DIGESTS);
        s.setLong(1, from.toEpochDay());
        s.setLong(2, to.toEpochDay());
        try (ResultSet r = s.executeQuery()) {
            while (r.next()) {
                LocalDate day = LocalDate.ofEpochDay(r.getLong(1));
                long[] papers = Numbers.of(r.getString(4), r.getInt(3));
                days.computeIfAbsent(day, _ -> new ActivityTally()).add(papers);
                channels.computeIfAbsent(r.getString(2), _ -> new ActivityTally()).add(papers);
            }
        }
        return new Activity(
                days.entrySet().stream().map(e -> e.getValue().day(e.getKey())).toList(),
                channels.entrySet().stream()
                        .map(e -> e.getValue().channel(e.getKey()))
                        .sorted(FULLEST)
                        .toList());
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
}
