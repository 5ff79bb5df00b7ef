package app.daybreak.library;

import java.sql.SQLException;
import java.util.List;

/// Rows that were lost and that other rows tell in part: digests by their indexes and entries,
/// revisions by their texts, marks by indexes. A backup that has them knows more.
final class ToldRows {
    /// The file name of a digest of which only that is known that it was there; its time of import
    /// is 0.
    static final String FILE = "salvaged.md";

    private static final String DIGESTS = "file = '" + FILE + "' AND imported = 0";

    private final Database target;

    ToldRows(Database target) throws SQLException {
        this.target = target;
        target.execute("CREATE TEMP TABLE told_revision(id INTEGER PRIMARY KEY)");
    }

    /// Sets them aside, so that a backup can say what they were.
    void setAside() throws SQLException {
        for (String sql :
                List.of(
                        "CREATE TEMP TABLE told_digest AS SELECT * FROM digest WHERE " + DIGESTS,
                        "DELETE FROM digest WHERE " + DIGESTS,
                        "CREATE TEMP TABLE told_content AS SELECT * FROM revision WHERE id IN (SELECT"
                                + " id FROM told_revision)",
                        "DELETE FROM revision WHERE id IN (SELECT id FROM told_revision)",
                        "CREATE TEMP TABLE told_mark AS SELECT * FROM mark WHERE changed = 0",
                        "DELETE FROM mark WHERE changed = 0")) {
            target.execute(sql);
        }
    }

    /// Puts those back that no backup knew, and stars and papers for later, which the indexes tell
    /// as they were at last.
    void recall() throws SQLException {
        for (String sql :
                List.of(
                        "INSERT OR IGNORE INTO digest SELECT * FROM told_digest",
                        "INSERT OR IGNORE INTO revision SELECT * FROM told_content WHERE texts NOT IN"
                                + " (SELECT texts FROM revision)",
                        "INSERT INTO mark SELECT * FROM told_mark WHERE true ON CONFLICT DO UPDATE SET"
                                + " starred = excluded.starred, later = excluded.later",
                        "DROP TABLE told_digest",
                        "DROP TABLE told_content",
                        "DROP TABLE told_mark")) {
            target.execute(sql);
        }
    }
}
