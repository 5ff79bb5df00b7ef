package app.daybreak.library;

import app.daybreak.paper.ArxivId;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/// What a person wrote about papers.
final class NoteTable {
    private final Database database;

    NoteTable(Database database) {
        this.database = database;
    }

    /// Whether there is any.
    boolean any() throws SQLException {
        return database.number("SELECT EXISTS(SELECT 1 FROM note)") > 0;
    }

    /// The note of a paper, or an empty text.
    String of(ArxivId paper) throws SQLException {
        PreparedStatement s = database.prepare("SELECT text FROM note WHERE paper=?");
        s.setLong(1, paper.key());
        try (ResultSet r = s.executeQuery()) {
            return r.next() ? r.getString(1) : "";
        }
    }

    /// Keeps a note; an empty one is none.
    void put(ArxivId paper, String text, long changedMillis) throws SQLException {
        if (text.isBlank()) {
            PreparedStatement s = database.prepare("DELETE FROM note WHERE paper=?");
            s.setLong(1, paper.key());
            s.executeUpdate();
            return;
        }
        PreparedStatement s =
                database.prepare("INSERT OR REPLACE INTO note(paper, text, changed) VALUES(?,?,?)");
        s.setLong(1, paper.key());
        s.setString(2, text);
        s.setLong(3, changedMillis);
        s.executeUpdate();
    }
}
