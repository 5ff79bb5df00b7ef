package app.daybreak.library;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/// What a person did, as the history of acts still tells it: where a page of it was destroyed, the
/// last act on a paper says how that paper was left. What is there already stays.
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

    private record Told(String table, String sql) {}

    private static final List<Told> ALL =
            List.of(
                    new Told(
                            "mark",
                            "INSERT OR IGNORE INTO mark "
                                    + STATES.formatted(
                                            "SELECT act, paper, before, after FROM act_mark")
                                    + " SELECT paper, state & 1, state >> 1 & 1, state >> 2 & 1, state"
                                    + " >> 3 & 1, happened FROM left_so WHERE state <> 0"),
                    new Told(
                            "note",
                            "INSERT OR IGNORE INTO note "
                                    + STATES.formatted(
                                            "SELECT act, paper, before, after FROM act_note UNION ALL"
                                                    + " SELECT act, paper, before, after FROM taken_note")
                                    + " SELECT paper, state, happened FROM left_so WHERE state <> ''"),
                    new Told(
                            "deleted",
                            "INSERT OR IGNORE INTO deleted "
                                    + STATES.formatted(
                                            "SELECT act, paper, NOT deleted AS before, deleted AS"
                                                    + " after FROM act_deleted")
                                    + " SELECT paper FROM left_so WHERE state"),
                    new Told(
                            "tag",
                            "INSERT OR IGNORE INTO tag(id, name, colour, favourite) SELECT value ->> 0,"
                                    + " value ->> 1, value ->> 2, value ->> 3 FROM "
                                    + LAST.formatted("act_tags")),
                    new Told(
                            "saved_search",
                            "INSERT OR IGNORE INTO saved_search(id, position, name, query, role) SELECT"
                                    + " value ->> 0, value ->> 1, value ->> 2, value ->> 3,"
                                    + " coalesce(value ->> 4, 0) FROM "
                                    + LAST.formatted("act_searches")),
                    new Told(
                            "loose",
                            "INSERT OR IGNORE INTO loose SELECT revision FROM removed_entry"));

    private JournalledDeeds() {}

    /// Adds what the history tells of damaged tables.
    ///
    /// @param library with all of the history
    static void add(Set<String> damaged, Database library) throws SQLException {
        for (Told told : ALL) {
            if (damaged.contains(told.table())) library.execute(told.sql());
        }
    }
}
