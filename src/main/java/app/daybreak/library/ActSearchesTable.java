package app.daybreak.library;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/// What acts changed about the saved searches.
final class ActSearchesTable {
    private final Database database;

    ActSearchesTable(Database database) {
        this.database = database;
    }

    void put(long act, String before, String after) throws SQLException {
        PreparedStatement s =
                database.prepare("INSERT INTO act_searches(act, before, after) VALUES(?,?,?)");
        s.setLong(1, act);
        s.setString(2, before);
        s.setString(3, after);
        s.executeUpdate();
    }

    /// The saved searches before an act, or after it; empty when the act was about something else.
    Optional<String> get(long act, boolean after) throws SQLException {
        PreparedStatement s =
                database.prepare("SELECT before, after FROM act_searches WHERE act=?");
        s.setLong(1, act);
        try (ResultSet r = s.executeQuery()) {
            return r.next() ? Optional.of(r.getString(after ? 2 : 1)) : Optional.empty();
        }
    }
}
