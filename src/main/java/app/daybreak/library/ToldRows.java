package app.daybreak.library;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/// Rows that were lost and that other rows tell in part: digests by their indexes and entries,
/// revisions by their texts, entries, tags and marks by indexes. A backup that has them knows more.
/// The other way round an index that was read to its end knows what is not there any more.
final class ToldRows {
    /// The file name of a digest of which only that is known that it was there; its time of import
    /// is 0.
    static final String FILE = "salvaged.md";

    /// Notes a tag that an index names.
    static final String TAG =
            "INSERT OR IGNORE INTO told_tag SELECT ?1, ?2, NOT EXISTS(SELECT 1 FROM tag WHERE id ="
                    + " ?1)";

    private static final String DIGESTS = "file = '" + FILE + "' AND imported = 0";
    private static final String ENTRIES = "ref = '' AND line = 0";

    private final Database target;

    ToldRows(Database target) throws SQLException {
        this.target = target;
        target.execute("CREATE TEMP TABLE told_revision(id INTEGER PRIMARY KEY)");
        target.execute("CREATE TEMP TABLE told_tag(id INTEGER PRIMARY KEY, name, made)");
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
                        "CREATE TEMP TABLE told_entry AS SELECT * FROM entry WHERE " + ENTRIES,
                        "DELETE FROM entry WHERE " + ENTRIES,
                        "CREATE TEMP TABLE told_mark AS SELECT * FROM mark WHERE changed = 0",
                        "CREATE INDEX temp.told_mark_paper ON told_mark(paper)",
                        "DELETE FROM mark WHERE changed = 0",
                        "CREATE TEMP TABLE known_mark AS SELECT paper FROM mark",
                        "DELETE FROM tag WHERE id IN (SELECT id FROM told_tag WHERE made)",
                        "CREATE TEMP TABLE known_tag AS SELECT id FROM tag")) {
            target.execute(sql);
        }
    }

    /// Puts those back that no backup knew, and makes stars, papers for later and tags what the
    /// indexes tell, as they were at last.
    ///
    /// @param whole the indexes that were read to their ends
    void recall(Set<String> whole) throws SQLException {
        for (String sql :
                List.of(
                        "INSERT OR IGNORE INTO digest SELECT * FROM told_digest",
                        "INSERT OR IGNORE INTO revision SELECT * FROM told_content WHERE texts NOT IN"
                                + " (SELECT texts FROM revision)",
                        "INSERT OR IGNORE INTO entry SELECT * FROM told_entry")) {
            target.execute(sql);
        }
        recallMark("starred", whole.contains(SalvageReader.STARRED));
        recallMark("later", whole.contains(SalvageReader.LATER));
        for (String sql :
                List.of(
                        "DELETE FROM mark WHERE NOT (read OR starred OR later OR dismissed) AND paper"
                                + " NOT IN (SELECT paper FROM known_mark)",
                        "INSERT OR IGNORE INTO mark SELECT * FROM told_mark")) {
            target.execute(sql);
        }
        recallTags(whole.contains(SalvageReader.TAGS));
        for (String table :
                List.of("told_digest", "told_content", "told_entry", "told_mark", "known_mark")) {
            target.execute("DROP TABLE " + table);
        }
        target.execute("DROP TABLE known_tag");
    }

    /// A mark of papers that the backup told of.
    private void recallMark(String mark, boolean whole) throws SQLException {
        target.execute(
                """
                UPDATE mark SET %1$s = %2$s
                    EXISTS(SELECT 1 FROM told_mark t WHERE t.paper = mark.paper AND t.%1$s)
                WHERE paper NOT IN (SELECT paper FROM known_mark)
                """
                        .formatted(mark, whole ? "" : mark + " OR"));
    }

    /// Colours and keys are the backup's then, and names those of the index.
    private void recallTags(boolean whole) throws SQLException {
        String unknown = " AND id NOT IN (SELECT id FROM told_tag)";
        if (whole) {
            target.execute("DELETE FROM tag WHERE id NOT IN (SELECT id FROM known_tag)" + unknown);
        }
        for (String sql :
                List.of(
                        "DELETE FROM tag WHERE name IN (SELECT name FROM told_tag)" + unknown,
                        "UPDATE tag SET name = char(1) || id WHERE id IN (SELECT id FROM told_tag"
                                + " WHERE made)", // names may swap
                        "INSERT INTO tag(id, name) SELECT id, name FROM told_tag WHERE made ON"
                                + " CONFLICT(id) DO UPDATE SET name = excluded.name")) {
            target.execute(sql);
        }
    }
}
