package app.daybreak.library;

import app.daybreak.paper.ArxivId;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The papers that a person deleted, and each act's changes to that.
final class DeletedPapers {
    private final Database database;

    DeletedPapers(Database database) {
        this.database = database;
    }

    /// Notes which of some papers an act deletes, those that are there, or gives back, those that
    /// were deleted.
    ///
    /// @return how many they are
    int plan(long act, PaperKeys papers, boolean delete) throws SQLException {
        PreparedStatement s =
                database.prepare(
                        "INSERT OR IGNORE INTO act_deleted SELECT ?1, k.value, ?2 FROM json_each(?3) k"
                                + " WHERE k.value IN (SELECT "
                                + (delete ? "id FROM paper" : "paper FROM deleted")
                                + ")");
        s.setLong(1, act);
        s.setBoolean(2, delete);
        return Keys.update(s, 3, papers);
    }

    /// Whether an act would do anything to some papers.
    boolean any(PaperKeys papers, boolean delete) throws SQLException {
        PreparedStatement s =
                database.prepare(
                        "SELECT EXISTS(SELECT 1 FROM json_each(?) k WHERE k.value IN (SELECT "
                                + (delete ? "id FROM paper" : "paper FROM deleted")
                                + "))");
        return Keys.any(s, papers);
    }

    /// Does what an act did to papers, or takes it back.
    ///
    /// @return the papers that are concerned
    List<ArxivId> carryOut(long act, boolean after) throws SQLException {
        change(
                "INSERT OR IGNORE INTO deleted SELECT paper FROM act_deleted WHERE act = ? AND deleted"
                        + " = ?",
                act,
                after);
        change(
                "DELETE FROM deleted WHERE paper IN (SELECT paper FROM act_deleted WHERE act = ? AND"
                        + " deleted = ?)",
                act,
                !after);
        return ids("SELECT paper FROM act_deleted WHERE act = " + act + " ORDER BY paper");
    }

    private void change(String sql, long act, boolean deleted) throws SQLException {
        PreparedStatement s = database.prepare(sql);
        s.setLong(1, act);
        s.setBoolean(2, deleted);
        s.executeUpdate();
    }

    /// All of them, the newest first.
    List<ArxivId> all() throws SQLException {
        return ids("SELECT paper FROM deleted ORDER BY paper DESC");
    }

    private List<ArxivId> ids(String sql) throws SQLException {
        List<ArxivId> ids = new ArrayList<>();
        try (PreparedStatement s = database.prepareOnce(sql);
                ResultSet r = s.executeQuery()) {
            while (r.next()) ids.add(new ArxivId(r.getLong(1)));
        }
        return ids;
    }
}
