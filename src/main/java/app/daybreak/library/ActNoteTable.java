package app.daybreak.library;

import app.daybreak.paper.ArxivId;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/// What acts changed about notes.
final class ActNoteTable {
    private final Database database;

    ActNoteTable(Database database) {
        this.database = database;
    }

    /// A note before an act, or after it.
    record Text(ArxivId paper, String text) {}

    /// Keeps what an act did, also when it is done further.
    void put(long act, ArxivId paper, String before, String after) throws SQLException {
        PreparedStatement s =
                database.prepare(
                        "INSERT OR REPLACE INTO act_note(act, paper, before, after) VALUES(?,?,?,?)");
        s.setLong(1, act);
        s.setLong(2, paper.key());
        s.setString(3, before);
        s.setString(4, after);
        s.executeUpdate();
    }

    /// The note before an act, or after it; empty when the act was about something else.
    Optional<Text> get(long act, boolean after) throws SQLException {
        PreparedStatement s =
                database.prepare("SELECT paper, before, after FROM act_note WHERE act=?");
        s.setLong(1, act);
        try (ResultSet r = s.executeQuery()) {
            return r.next()
                    ? Optional.of(new Text(new ArxivId(r.getLong(1)), r.getString(after ? 3 : 2)))
                    : Optional.empty();
        }
    }
}
