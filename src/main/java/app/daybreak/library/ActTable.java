package app.daybreak.library;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// The journal of what a person did. What each act changed lies in tables of their own.
final class ActTable {
    /// More than anybody takes back; older acts are forgotten.
    private static final int KEPT = 500;

    /// Where the changes of acts lie.
    static final List<String> CHANGES =
            List.of(
                    "act_mark",
                    "act_searches",
                    "act_paper_tag",
                    "act_tags",
                    "act_note",
                    "taken_note",
                    "taken_tag",
                    "act_digest",
                    "removed_digest",
                    "removed_entry",
                    "act_deleted",
                    "act_correction");

    private static final String LAST_DONE = "SELECT max(id) FROM act WHERE NOT undone";
    private static final String FIRST_UNDONE = "SELECT min(id) FROM act WHERE undone";

    private final Database database;

    ActTable(Database database) {
        this.database = database;
    }

    /// An act with the number under which its changes are kept.
    record Numbered(long id, Act act) {}

    /// Begins an act: what was undone can no longer be done again.
    ///
    /// @return its number
    long begin(Act.Kind kind, String about, long millis) throws SQLException {
        forget("undone");
        forget("id <= (SELECT max(id) FROM act) - " + KEPT);
        PreparedStatement s =
                database.prepare(
                        "INSERT INTO act(kind, about, papers, happened) VALUES(?,?,0,?) RETURNING"
                                + " id");
        s.setString(1, kind.name());
        s.setString(2, about);
        s.setLong(3, millis);
        try (ResultSet r = s.executeQuery()) {
            return r.getLong(1);
        }
    }

    private void forget(String which) throws SQLException {
        String acts = "(SELECT id FROM act WHERE " + which + ")";
        for (String changes : CHANGES) {
            database.prepare("DELETE FROM " + changes + " WHERE act IN " + acts).executeUpdate();
        }
        database.prepare("DELETE FROM act WHERE " + which).executeUpdate();
    }

    /// Whether an act changed anything that is kept in some tables.
    boolean changes(long act, String... tables) throws SQLException {
        for (String table : tables) {
            String one = "SELECT EXISTS(SELECT 1 FROM " + table + " WHERE act = " + act + ")";
            if (database.number(one) == 1) return true;
        }
        return false;
    }

    /// Forgets an act that came to nothing.
    void forgetOne(long act) throws SQLException {
        forget("id = " + act);
    }

    /// Says how many papers an act changed.
    void setPapers(long act, int papers) throws SQLException {
        PreparedStatement s = database.prepare("UPDATE act SET papers=? WHERE id=?");
        s.setInt(1, papers);
        s.setLong(2, act);
        s.executeUpdate();
    }

    /// The act that is undone next.
    Optional<Numbered> lastDone() throws SQLException {
        return act(LAST_DONE);
    }

    /// The act that is done again next.
    Optional<Numbered> firstUndone() throws SQLException {
        return act(FIRST_UNDONE);
    }

    private Optional<Numbered> act(String which) throws SQLException {
        PreparedStatement s =
                database.prepare(
                        "SELECT id, kind, about, papers FROM act WHERE id = (" + which + ")");
        try (ResultSet r = s.executeQuery()) {
            if (!r.next()) return Optional.empty();
            Act.Kind kind = Act.Kind.valueOf(r.getString(2));
            return Optional.of(
                    new Numbered(r.getLong(1), new Act(kind, r.getString(3), r.getInt(4))));
        }
    }

    void setUndone(long act, boolean undone) throws SQLException {
        PreparedStatement s = database.prepare("UPDATE act SET undone=? WHERE id=?");
        s.setBoolean(1, undone);
        s.setLong(2, act);
        s.executeUpdate();
    }
}
