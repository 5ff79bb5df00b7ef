package app.daybreak.library;

import app.daybreak.digest.Cleaner;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Field;
import app.daybreak.paper.PaperContent;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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
    List<DeletedPaper> all() throws SQLException {
        PreparedStatement s =
                database.prepare(
                        "SELECT "
                                + RevisionTable.CONTENT
                                + ", d.paper, (SELECT max(a.happened) FROM act_deleted ad JOIN act a"
                                + " ON a.id = ad.act WHERE ad.paper = d.paper AND ad.deleted AND NOT"
                                + " a.undone) FROM deleted d LEFT JOIN revision r ON r.id = (SELECT"
                                + " max(id) FROM revision WHERE id BETWEEN d.paper << 20 AND"
                                + " (d.paper << 20) + 1048575) LEFT JOIN texts t ON t.id = r.texts"
                                + " ORDER BY d.paper DESC");
        List<DeletedPaper> papers = new ArrayList<>();
        try (ResultSet r = s.executeQuery()) {
            while (r.next()) papers.add(paper(r));
        }
        return papers;
    }

    private static DeletedPaper paper(ResultSet r) throws SQLException {
        ArxivId id = new ArxivId(r.getLong(11));
        long happened = r.getLong(12);
        Instant when = r.wasNull() ? null : Instant.ofEpochMilli(happened);
        boolean known = r.getString(5) != null; // what a damaged library has left
        return new DeletedPaper(id, known ? heading(RevisionTable.content(id, r)) : "", when);
    }

    private static String heading(PaperContent content) {
        String chinese = Cleaner.clean(Field.TITLE_ZH, content);
        return chinese.isBlank() ? Cleaner.clean(Field.TITLE_EN, content) : chinese;
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
