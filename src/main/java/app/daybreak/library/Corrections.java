package app.daybreak.library;

import app.daybreak.library.DigestTable.Row;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.DateSource;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Days and channels of digests that acts corrected.
final class Corrections {
    private final Database database;
    private final DigestTable digests;

    Corrections(Database database) {
        this.database = database;
        digests = new DigestTable(database);
    }

    /// Notes what an act makes of a digest.
    void plan(long act, String sha256, Row before, Row after) throws SQLException {
        PreparedStatement s =
                database.prepare("INSERT INTO act_correction VALUES(?,?,?,?,?,?,?,?)");
        s.setLong(1, act);
        s.setString(2, sha256);
        int at = 3;
        for (Row row : List.of(before, after)) {
            s.setString(at++, row.channel());
            s.setLong(at++, row.date().toEpochDay());
            s.setInt(at++, row.dateSource().ordinal());
        }
        s.executeUpdate();
    }

    /// Corrects the digest of an act, or takes that back.
    ///
    /// @return the papers that are concerned
    List<ArxivId> carryOut(long act, boolean after) throws SQLException {
        String which = after ? "after" : "before";
        PreparedStatement s =
                database.prepare(
                        "SELECT sha256, @_channel, @_day, @_source FROM act_correction WHERE act = ?"
                                .replace("@", which));
        s.setLong(1, act);
        try (ResultSet r = s.executeQuery()) {
            if (!r.next()) return List.of();
            Optional<Row> row = digests.find(r.getString(1));
            if (row.isEmpty()) return List.of();
            LocalDate day = LocalDate.ofEpochDay(r.getLong(3));
            DateSource source = DateSource.values()[r.getInt(4)];
            long id = row.get().id();
            digests.rename(new Row(id, row.get().file(), r.getString(2), day, source));
            return new EntryTable(database).papers(id);
        }
    }
}
