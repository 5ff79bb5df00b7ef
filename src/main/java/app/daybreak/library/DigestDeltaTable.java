package app.daybreak.library;

import app.daybreak.digest.Delta;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/// What digests' files have beyond a rendering of their entries.
final class DigestDeltaTable {
    private final Database database;

    DigestDeltaTable(Database database) {
        this.database = database;
    }

    /// Keeps a digest's, unless one is there.
    void insert(long digest, Delta delta) throws SQLException {
        PreparedStatement s = database.prepare("INSERT OR IGNORE INTO digest_delta VALUES(?,?)");
        s.setLong(1, digest);
        s.setBytes(2, delta.bytes());
        s.executeUpdate();
    }

    Optional<Delta> of(long digest) throws SQLException {
        PreparedStatement s = database.prepare("SELECT delta FROM digest_delta WHERE digest=?");
        s.setLong(1, digest);
        try (ResultSet r = s.executeQuery()) {
            return r.next() ? Optional.of(Delta.of(r.getBytes(1))) : Optional.empty();
        }
    }
}
