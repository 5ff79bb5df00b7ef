package app.daybreak.library;

import app.daybreak.library.Deeds.OfPaper;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.ReadingState;
import app.daybreak.paper.Tag;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// All that a person did, and one act that changes much of it at once: `act_mark`, `taken_note` and
/// `taken_tag` say what.
final class DeedsTable {
    private static final String PAPERS =
            """
            SELECT p.id, coalesce(m.read, 0), coalesce(m.starred, 0), coalesce(m.later, 0),
                coalesce(m.dismissed, 0), coalesce(n.text, '')
            FROM (SELECT paper AS id FROM mark UNION SELECT paper FROM note
                UNION SELECT paper FROM paper_tag) p
            LEFT JOIN mark m ON m.paper = p.id LEFT JOIN note n ON n.paper = p.id ORDER BY p.id
            """;

    private static final String TAGS =
            "SELECT pt.paper, t.name FROM paper_tag pt JOIN tag t ON t.id = pt.tag ORDER BY pt.paper,"
                    + " t.name";

    private final Database database;

    DeedsTable(Database database) {
        this.database = database;
    }

    private interface Row {
        void read(ResultSet r) throws SQLException;
    }

    private void each(String sql, Row row) throws SQLException {
        PreparedStatement s = database.prepare(sql);
        try (ResultSet r = s.executeQuery()) {
            while (r.next()) row.read(r);
        }
    }

    Deeds all() throws SQLException {
        List<Tag> tags = new ArrayList<>();
        each(
                "SELECT name, colour, favourite FROM tag ORDER BY name",
                r -> tags.add(new Tag(r.getString(1), r.getString(2), r.getInt(3))));
        List<Deeds.Search> searches = new ArrayList<>();
        for (SavedSearch search : new SavedSearchTable(database).all()) {
            searches.add(new Deeds.Search(search.name(), search.query(), search.role()));
        }
        return new Deeds(List.copyOf(papers().values()), tags, searches);
    }

    NavigableMap<ArxivId, OfPaper> papers() throws SQLException {
        TreeMap<ArxivId, List<String>> tags = new TreeMap<>();
        each(
                TAGS,
                r ->
                        tags.computeIfAbsent(new ArxivId(r.getLong(1)), _ -> new ArrayList<>(2))
                                .add(r.getString(2)));
        TreeMap<ArxivId, OfPaper> papers = new TreeMap<>();
        each(
                PAPERS,
                r -> {
                    ArxivId id = new ArxivId(r.getLong(1));
                    ReadingState state =
                            new ReadingState(
                                    r.getBoolean(2),
                                    r.getBoolean(3),
                                    r.getBoolean(4),
                                    r.getBoolean(5));
                    List<String> carried = tags.getOrDefault(id, List.of());
                    papers.put(id, new OfPaper(id, state, carried, r.getString(6)));
                });
        return papers;
    }

    /// Notes what an act changes about a paper.
    ///
    /// @return whether it changes anything
    boolean plan(long act, OfPaper before, OfPaper after) throws SQLException {
        long paper = before.id().key();
        int changes = 0;
        if (!before.state().equals(after.state())) {
            changes +=
                    put(
                            "INSERT INTO act_mark VALUES(?,?,?,?)",
                            act,
                            paper,
                            bits(before.state()),
                            bits(after.state()));
        }
        if (!before.note().equals(after.note())) {
            changes +=
                    put(
                            "INSERT INTO taken_note VALUES(?,?,?,?)",
                            act,
                            paper,
                            before.note(),
                            after.note());
        }
        for (String tag : after.tags()) {
            if (!before.carries(tag)) changes += planTag(act, paper, tag, true);
        }
        for (String tag : before.tags()) {
            if (!after.carries(tag)) changes += planTag(act, paper, tag, false);
        }
        return changes > 0;
    }

    private int planTag(long act, long paper, String tag, boolean added) throws SQLException {
        return put("INSERT OR IGNORE INTO taken_tag VALUES(?,?,?,?)", act, paper, tag, added);
    }

    private static int bits(ReadingState state) {
        return (state.read() ? 1 : 0)
                | (state.starred() ? 2 : 0)
                | (state.later() ? 4 : 0)
                | (state.dismissed() ? 8 : 0);
    }

    private int put(String sql, Object... values) throws SQLException {
        PreparedStatement s = database.prepare(sql);
        for (int i = 0; i < values.length; i++) s.setObject(i + 1, values[i]);
        return s.executeUpdate();
    }

    /// Gives the papers of an act the notes and tags that they had before it, or after it.
    void carryOut(long act, boolean after, long changedMillis) throws SQLException {
        String text = after ? "after" : "before";
        put(
                "DELETE FROM note WHERE paper IN (SELECT paper FROM taken_note WHERE act = ? AND "
                        + text
                        + " = '')",
                act);
        put(
                "INSERT OR REPLACE INTO note(paper, text, changed) SELECT paper, "
                        + text
                        + ", ? FROM taken_note WHERE act = ? AND "
                        + text
                        + " <> ''",
                changedMillis,
                act);
        put(
                "UPDATE paper SET seq = (SELECT max(seq) + 1 FROM paper) WHERE id IN (SELECT paper"
                        + " FROM taken_note WHERE act = ?)",
                act);
        put(
                "INSERT OR IGNORE INTO tag(name) SELECT tag FROM taken_tag WHERE act = ? AND added = ?",
                act,
                after);
        put(
                "INSERT OR IGNORE INTO paper_tag(paper, tag) SELECT a.paper, t.id FROM taken_tag a JOIN"
                        + " tag t ON t.name = a.tag WHERE a.act = ? AND a.added = ?",
                act,
                after);
        put(
                "DELETE FROM paper_tag WHERE (paper, tag) IN (SELECT a.paper, t.id FROM taken_tag a JOIN"
                        + " tag t ON t.name = a.tag WHERE a.act = ? AND a.added <> ?)",
                act,
                after);
    }

    /// Gives a tag that has no colour one, and a key that no other tag has.
    void colour(Tag tag) throws SQLException {
        put("INSERT OR IGNORE INTO tag(name) VALUES(?)", tag.name());
        put("UPDATE tag SET colour = ? WHERE name = ? AND colour = ''", tag.colour(), tag.name());
        put(
                "UPDATE tag SET favourite = ?1 WHERE name = ?2 AND favourite = 0 AND NOT EXISTS("
                        + "SELECT 1 FROM tag WHERE favourite = ?1)",
                tag.favourite(),
                tag.name());
    }
}
