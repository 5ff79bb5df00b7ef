package app.daybreak.library;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Looks for damage: SQLite's own check of the pages, then what must hold between the tables, then
/// each text against its fingerprint, because a flipped byte inside a text escapes SQLite.
final class Check {
    private static final List<String> RULES =
            List.of(
                    "SELECT 'entry without digest: ' || digest FROM entry WHERE digest NOT IN (SELECT"
                            + " id FROM digest)",
                    "SELECT 'entry without revision: ' || revision FROM entry WHERE revision NOT IN"
                            + " (SELECT id FROM revision)",
                    "SELECT 'revision without entry: ' || id FROM revision r WHERE NOT EXISTS(SELECT 1"
                            + " FROM entry e WHERE e.revision = r.id)",
                    "SELECT 'revision without paper: ' || id FROM revision WHERE id >> 20 NOT IN"
                            + " (SELECT id FROM paper)",
                    "SELECT 'revision without texts: ' || id FROM revision WHERE texts NOT IN (SELECT"
                            + " id FROM texts)",
                    "SELECT 'texts without revision: ' || id FROM texts WHERE id NOT IN (SELECT texts"
                            + " FROM revision)",
                    "SELECT 'paper without revision: ' || id FROM paper p WHERE NOT EXISTS(SELECT 1"
                            + " FROM revision r WHERE r.id BETWEEN p.id << 20 AND (p.id << 20) +"
                            + " 1048575)",
                    "SELECT 'digest with an unknown source of its day: ' || id FROM digest WHERE"
                            + " day_source NOT BETWEEN 0 AND 6",
                    "SELECT 'revision with an unknown announcement: ' || id FROM revision WHERE"
                            + " announce NOT BETWEEN 0 AND 3");

    private Check() {}

    static List<String> run(Database database) throws SQLException {
        List<String> wrong = new ArrayList<>();
        collect(database, "PRAGMA integrity_check", wrong);
        wrong.remove("ok");
        for (String rule : RULES) collect(database, rule, wrong);
        for (long id : new RevisionTable(database).altered()) wrong.add("altered revision: " + id);
        return wrong;
    }

    /// @param searcher sees the index
    static List<String> index(Database searcher) {
        List<String> wrong = new ArrayList<>();
        try {
            collect(searcher, "PRAGMA " + SearchIndex.SCHEMA + ".quick_check", wrong);
            wrong.remove("ok");
            collect(
                    searcher,
                    "SELECT 'index without paper: ' || id FROM paper WHERE id NOT IN (SELECT id FROM"
                            + " words_docsize)",
                    wrong);
            collect(
                    searcher,
                    "SELECT 'index with an unknown paper: ' || id FROM words_docsize WHERE id NOT IN"
                            + " (SELECT id FROM paper)",
                    wrong);
        } catch (SQLException e) {
            wrong.add("index: " + e.getMessage());
        }
        return wrong;
    }

    private static void collect(Database database, String sql, List<String> into)
            throws SQLException {
        PreparedStatement s = database.prepare(sql);
        try (ResultSet r = s.executeQuery()) {
            while (r.next()) into.add(r.getString(1));
        }
    }
}
