package app.daybreak.library;

import java.sql.SQLException;

/// What a library's file holds, counted, and a text that tells its states apart. Read with what
/// every schema has, so that old copies can be looked at too.
///
/// @param papers papers
/// @param digests digests
/// @param marked papers with a mark
/// @param tagged how often a tag was put on a paper
/// @param tags tags
/// @param notes papers with a note
/// @param searches kept searches
/// @param identity which library it is, or empty where the schema is older than that
/// @param came differs when digests came in since
/// @param done differs when a person did something since
public record Holdings(
        int papers,
        int digests,
        int marked,
        int tagged,
        int tags,
        int notes,
        int searches,
        String identity,
        String came,
        String done) {

    private static final String CAME =
            "SELECT count(*) || ' ' || coalesce(max(imported), 0) || ' ' || total(day) || ' ' ||"
                    + " total(length(file)) FROM digest";

    private static final String DONE =
            """
            SELECT (SELECT count(*) || ' ' || coalesce(max(changed), 0) || ' ' ||
                    total(read + 2 * starred + 4 * later + 8 * dismissed) FROM mark)
                || ' ' || (SELECT count(*) || ' ' || total(paper * tag) FROM paper_tag)
                || ' ' || (SELECT count(*) || ' ' || total(length(name || colour)) FROM tag)
                || ' ' || (SELECT count(*) || ' ' || coalesce(max(changed), 0) || ' ' ||
                    total(length(text)) FROM note)
                || ' ' || (SELECT coalesce(group_concat(id || '.' || position || name || query), '')
                    FROM saved_search)
            """;

    static Holdings read(Database database) throws SQLException {
        boolean named =
                database.number("SELECT count(*) FROM sqlite_schema WHERE name = 'about'") > 0;
        return new Holdings(
                count(database, "paper"),
                count(database, "digest"),
                count(database, "mark"),
                count(database, "paper_tag"),
                count(database, "tag"),
                count(database, "note"),
                count(database, "saved_search"),
                named ? database.text("SELECT value FROM about WHERE key = 'library'") : "",
                database.text(CAME),
                database.text(DONE));
    }

    private static int count(Database database, String table) throws SQLException {
        return (int) database.number("SELECT count(*) FROM " + table);
    }

    /// How much a person did: all that would be missed, counted as one.
    public int deeds() {
        return marked + tagged + tags + notes + searches;
    }

    /// Whether the other holds the same digests and the same of what a person did.
    public boolean sameAs(Holdings other) {
        return papers == other.papers && came.equals(other.came) && done.equals(other.done);
    }
}
