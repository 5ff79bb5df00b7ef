package app.daybreak.library;

import app.daybreak.library.Progress.Step;

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
                            + " FROM entry e WHERE e.revision = r.id) AND id NOT IN (SELECT revision FROM"
                            + " loose)",
                    "SELECT 'revision without paper: ' || id FROM revision WHERE id >> 20 NOT IN"
                            + " (SELECT id FROM paper) AND id >> 20 NOT IN (SELECT paper FROM deleted)"
                            + " AND id NOT IN (SELECT revision FROM loose)",
                    "SELECT 'deleted paper that is there: ' || id FROM paper WHERE id IN (SELECT paper"
                            + " FROM deleted)",
                    "SELECT 'loose revision with an entry: ' || revision FROM loose WHERE revision IN"
                            + " (SELECT revision FROM entry)",
                    "SELECT 'revision without texts: ' || id FROM revision WHERE texts NOT IN (SELECT"
                            + " id FROM texts)",
                    "SELECT 'texts without revision: ' || id FROM texts WHERE id NOT IN (SELECT texts"
                            + " FROM revision)",
                    "SELECT 'paper without revision: ' || id FROM paper p WHERE NOT EXISTS(SELECT 1"
                            + " FROM revision r WHERE r.id BETWEEN p.id << 20 AND (p.id << 20) +"
                            + " 1048575)",
                    "SELECT 'note with a lost part: ' || paper FROM note WHERE instr(text, char(0))",
                    "SELECT 'digest with an unknown source of its day: ' || id FROM digest WHERE"
                            + " day_source NOT BETWEEN 0 AND 6",
                    "SELECT 'revision with an unknown announcement: ' || id FROM revision WHERE"
                            + " announce NOT BETWEEN 0 AND 3");

    private Check() {}

    static List<String> run(Database database, Progress progress) throws SQLException {
        List<String> wrong = new ArrayList<>();
        progress.at(Step.PAGES, -1);
        collect(database, "PRAGMA integrity_check", wrong);
        wrong.remove("ok");
        for (int i = 0; i < RULES.size(); i++) {
            progress.at(Step.LINKS, (double) i / RULES.size());
            collect(database, RULES.get(i), wrong);
        }
        RevisionTable revisions = new RevisionTable(database);
        for (long id : revisions.altered(progress)) wrong.add("altered revision: " + id);
        return wrong;
    }

    /// @param searcher sees the index
    static List<String> index(Database searcher) {
        List<String> wrong = new ArrayList<>();
        try {
            // FTS5 checks the segments that this connection saw last, unless it is asked first.
            for (String table : List.of("words", "singles")) {
                searcher.execute(
                        "SELECT rowid FROM search.@ WHERE @ MATCH 'x' LIMIT 1".replace("@", table));
            }
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
