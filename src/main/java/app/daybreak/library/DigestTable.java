package app.daybreak.library;

import app.daybreak.digest.Digest;
import app.daybreak.paper.DateSource;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The digests, known by their bytes.
final class DigestTable {
    /// A digest with its row.
    record Row(long id, String file, String channel, LocalDate date, DateSource dateSource) {
        /// Of several names for the same bytes the most trustworthy speaks: the better source of
        /// its date, then the earlier day, then a known channel, then the alphabet. So the order of
        /// imports does not matter.
        static final Comparator<Row> SPEAKING =
                Comparator.comparing(Row::dateSource, DateSource.TRUST)
                        .thenComparing(Row::date)
                        .thenComparing(r -> r.channel().isEmpty())
                        .thenComparing(Row::channel)
                        .thenComparing(Row::file);
    }

    private final Database database;

    DigestTable(Database database) {
        this.database = database;
    }

    Optional<Row> find(String sha256) throws SQLException {
        PreparedStatement s =
                database.prepare(
                        "SELECT id, file, channel, day, day_source FROM digest WHERE sha256=?");
        s.setString(1, sha256);
        try (ResultSet r = s.executeQuery()) {
            if (!r.next()) return Optional.empty();
            return Optional.of(
                    new Row(
                            r.getLong(1),
                            r.getString(2),
                            r.getString(3),
                            LocalDate.ofEpochDay(r.getLong(4)),
                            DateSource.values()[r.getInt(5)]));
        }
    }

    /// Adds a digest that is not there yet.
    ///
    /// @return its row id
    long insert(Digest digest, long importedMillis) throws SQLException {
        PreparedStatement s =
                database.prepare(
                        "INSERT INTO digest(id, sha256, file, channel, day, day_source, imported)"
                                + " VALUES((SELECT max(coalesce((SELECT max(id) FROM digest), 0),"
                                + " coalesce((SELECT CAST(value AS INTEGER) FROM about WHERE key ="
                                + " 'digests'), 0)) + 1),"
                                + "?,?,?,?,?,?) RETURNING id");
        s.setString(1, digest.sha256());
        s.setString(2, digest.fileName());
        s.setString(3, digest.channel());
        s.setLong(4, digest.date().toEpochDay());
        s.setInt(5, digest.dateSource().ordinal());
        s.setLong(6, importedMillis);
        try (ResultSet r = s.executeQuery()) {
            r.next();
            return r.getLong(1);
        }
    }

    /// Gives a known digest another name, day and channel.
    void rename(Row row) throws SQLException {
        PreparedStatement s =
                database.prepare(
                        "UPDATE digest SET file=?, channel=?, day=?, day_source=? WHERE id=?");
        s.setString(1, row.file());
        s.setString(2, row.channel());
        s.setLong(3, row.date().toEpochDay());
        s.setInt(4, row.dateSource().ordinal());
        s.setLong(5, row.id());
        s.executeUpdate();
    }

    /// Every digest with how many papers it holds, the newest day first.
    List<DigestInfo> all() throws SQLException {
        PreparedStatement s =
                database.prepare(
                        "SELECT sha256, file, channel, day, day_source, (SELECT count(DISTINCT"
                                + " e.revision >> 20) FROM entry e WHERE e.digest = d.id AND e.revision"
                                + " >> 20 NOT IN (SELECT paper FROM deleted)) FROM digest d"
                                + " ORDER BY day DESC, channel, file, sha256");
        List<DigestInfo> digests = new ArrayList<>();
        try (ResultSet r = s.executeQuery()) {
            while (r.next()) {
                digests.add(
                        new DigestInfo(
                                r.getString(1),
                                r.getString(2),
                                r.getString(3),
                                LocalDate.ofEpochDay(r.getLong(4)),
                                DateSource.values()[r.getInt(5)],
                                r.getInt(6)));
            }
        }
        return digests;
    }
}
