package app.daybreak.library;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/// What a person did, as the history of acts still tells it: where a page of it was destroyed, the
/// last act on a paper says how that paper was left. What is there already stays; what was taken
/// back at last is remembered, so that neither a stray page nor a backup brings it back. Acts that
/// were forgotten since, and the history where it is lost, tell nothing.
final class JournalledDeeds {
    /// How the acts left each paper.
    private static final String STATES =
            """
            WITH change AS (%s),
            kept AS (SELECT paper, after AS state, happened, max(act) FROM change JOIN act ON act.id = act
                WHERE NOT undone GROUP BY paper),
            back AS (SELECT paper, before AS state, happened, min(act) FROM change JOIN act ON act.id = act
                WHERE undone AND paper NOT IN (SELECT paper FROM kept) GROUP BY paper),
            left_so AS (SELECT paper, state, happened FROM kept UNION ALL SELECT paper, state, happened FROM back)
            """;

    /// How the acts left what one of them changed as a whole.
    private static final String LAST =
            "json_each((SELECT coalesce((SELECT after FROM %1$s JOIN act ON id = act WHERE NOT undone"
                    + " ORDER BY act DESC LIMIT 1), (SELECT before FROM %1$s ORDER BY act LIMIT"
                    + " 1))))";

    /// Which papers the acts left with which tags.
    private static final String TAGGED =
            """
            WITH change AS (SELECT act, paper, tag, given FROM act_paper_tag UNION ALL
                SELECT a.act, a.paper, t.id, a.added FROM taken_tag a JOIN tag t ON t.name = a.tag),
            kept AS (SELECT paper, tag, given AS state, max(act) FROM change JOIN act ON act.id = act
                WHERE NOT undone GROUP BY paper, tag),
            back AS (SELECT paper, tag, NOT given AS state, min(act) FROM change JOIN act ON act.id = act
                WHERE undone AND (paper, tag) NOT IN (SELECT paper, tag FROM kept) GROUP BY paper, tag),
            left_so AS (SELECT paper, tag, state FROM kept UNION ALL SELECT paper, tag, state FROM back)
            """;

    private static final String MARKS =
            STATES.formatted("SELECT act, paper, before, after FROM act_mark");
    private static final String NOTES =
            STATES.formatted(
                    "SELECT act, paper, before, after FROM act_note UNION ALL SELECT act, paper,"
                            + " before, after FROM taken_note");
    private static final String DELETED =
            STATES.formatted(
                    "SELECT act, paper, NOT deleted AS before, deleted AS after FROM act_deleted");

    /// Rows that acts left.
    private record Told(String table, String sql) {}

    /// Rows that acts took back, by their keys.
    private record Gone(String table, String key, String keys) {}

    private static final List<Told> ALL =
            List.of(
                    new Told(
                            "mark",
                            "INSERT OR IGNORE INTO mark "
                                    + MARKS
                                    + " SELECT paper, state & 1, state >> 1 & 1, state >> 2 & 1, state"
                                    + " >> 3 & 1, happened FROM left_so WHERE state <> 0"),
                    new Told(
                            "note",
                            "INSERT OR IGNORE INTO note "
                                    + NOTES
                                    + " SELECT paper, state, happened FROM left_so WHERE state <> ''"),
                    new Told(
                            "deleted",
                            "INSERT OR IGNORE INTO deleted "
                                    + DELETED
                                    + " SELECT paper FROM left_so WHERE state"),
                    new Told(
                            "tag",
                            "INSERT OR IGNORE INTO tag(id, name, colour, favourite) SELECT value ->> 0,"
                                    + " value ->> 1, value ->> 2, value ->> 3 FROM "
                                    + LAST.formatted("act_tags")),
                    new Told(
                            "paper_tag",
                            "INSERT OR IGNORE INTO paper_tag "
                                    + TAGGED
                                    + " SELECT paper, tag FROM left_so WHERE state"),
                    new Told(
                            "saved_search",
                            "INSERT OR IGNORE INTO saved_search(id, position, name, query, role) SELECT"
                                    + " value ->> 0, value ->> 1, value ->> 2, value ->> 3,"
                                    + " coalesce(value ->> 4, 0) FROM "
                                    + LAST.formatted("act_searches")),
                    new Told(
                            "loose",
                            "INSERT OR IGNORE INTO loose SELECT revision FROM removed_entry"));

    private static final List<Gone> TAKEN_BACK =
            List.of(
                    new Gone(
                            "mark",
                            "paper",
                            MARKS + " SELECT paper, 0 FROM left_so WHERE state = 0"),
                    new Gone(
                            "note",
                            "paper",
                            NOTES + " SELECT paper, 0 FROM left_so WHERE state = ''"),
                    new Gone(
                            "deleted",
                            "paper",
                            DELETED + " SELECT paper, 0 FROM left_so WHERE NOT state"),
                    new Gone("tag", "id", listed("act_tags")),
                    new Gone(
                            "paper_tag",
                            "paper, tag",
                            TAGGED + " SELECT paper, tag FROM left_so WHERE NOT state"),
                    new Gone("saved_search", "id", listed("act_searches")),
                    new Gone(
                            "unseen",
                            "revision",
                            "SELECT revision, 0 FROM act_seen JOIN act ON id = act GROUP BY revision"
                                    + " HAVING NOT max(undone)"));

    private final Database target;

    JournalledDeeds(Database target) throws SQLException {
        this.target = target;
        for (Gone gone : TAKEN_BACK) {
            target.execute("CREATE TEMP TABLE " + gone.table() + "_gone(key, tag)");
        }
    }

    /// What acts knew that changed tags or searches as a whole, and what is no more among them.
    private static String listed(String acts) {
        return """
        SELECT DISTINCT value ->> 0, 0
        FROM (SELECT before AS list FROM %1$s UNION ALL SELECT after FROM %1$s), json_each(list)
        WHERE value ->> 0 NOT IN (SELECT value ->> 0 FROM %2$s)
        """
                .formatted(acts, LAST.formatted(acts));
    }

    /// Adds what the history tells of damaged tables, and remembers what it says was taken back of
    /// that which is not there.
    void add(Set<String> damaged) throws SQLException {
        for (Told told : ALL) {
            if (damaged.contains(told.table())) target.execute(told.sql());
        }
        for (Gone gone : TAKEN_BACK) {
            if (!damaged.contains(gone.table())) continue;
            target.execute("INSERT INTO " + gone.table() + "_gone " + gone.keys());
            target.execute(
                    "DELETE FROM %1$s_gone WHERE (%2$s) IN (SELECT %3$s FROM %1$s)"
                            .formatted(gone.table(), names(gone), gone.key()));
        }
    }

    /// Lets go of what was taken back.
    void takeBack() throws SQLException {
        for (Gone gone : TAKEN_BACK) {
            target.execute(
                    "DELETE FROM %1$s WHERE (%2$s) IN (SELECT %3$s FROM %1$s_gone)"
                            .formatted(gone.table(), gone.key(), names(gone)));
        }
    }

    private static String names(Gone gone) {
        return gone.key().contains(",") ? "key, tag" : "key";
    }
}
