package app.daybreak.library;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/// What acts changed about tags and the papers that carry them.
final class ActTagTable {
    private static final String CHANGED =
            "SELECT paper, tag FROM act_paper_tag WHERE act = ? AND given = ?";

    private final Database database;
    private final TagTable tags;

    ActTagTable(Database database) {
        this.database = database;
        tags = new TagTable(database);
    }

    /// Notes that an act gives some papers a tag, those that lack it, or takes it from those that
    /// carry it.
    ///
    /// @return how many they are
    int plan(long act, long tag, PaperKeys papers, boolean given) throws SQLException {
        PreparedStatement s =
                database.prepare(
                        "INSERT OR IGNORE INTO act_paper_tag(act, tag, paper, given) SELECT ?1, ?2,"
                                + " k.value, ?3 FROM json_each(?4) k WHERE EXISTS(SELECT 1 FROM"
                                + " paper_tag pt WHERE pt.paper = k.value AND pt.tag = ?2) <> ?3"
                                + " ORDER BY k.value");
        s.setLong(1, act);
        s.setLong(2, tag);
        s.setBoolean(3, given);
        return Keys.update(s, 4, papers);
    }

    /// Notes that an act takes a tag from all papers.
    ///
    /// @return how many they are
    int planNone(long act, long tag) throws SQLException {
        PreparedStatement s =
                database.prepare(
                        "INSERT INTO act_paper_tag(act, tag, paper, given) SELECT ?, tag, paper, 0"
                                + " FROM paper_tag WHERE tag = ? ORDER BY paper");
        s.setLong(1, act);
        s.setLong(2, tag);
        return s.executeUpdate();
    }

    /// Notes that an act gives a tag to all papers that carry another and lack this one.
    void planAsWell(long act, long tag, long other) throws SQLException {
        PreparedStatement s =
                database.prepare(
                        "INSERT INTO act_paper_tag(act, tag, paper, given) SELECT ?1, ?2, o.paper, 1"
                                + " FROM paper_tag o WHERE o.tag = ?3 AND NOT EXISTS(SELECT 1 FROM"
                                + " paper_tag pt WHERE pt.paper = o.paper AND pt.tag = ?2) ORDER BY"
                                + " o.paper");
        s.setLong(1, act);
        s.setLong(2, tag);
        s.setLong(3, other);
        s.executeUpdate();
    }

    /// Keeps what an act did to the tags themselves, if anything.
    void put(long act, String before, String after) throws SQLException {
        if (before.equals(after)) return;
        PreparedStatement s =
                database.prepare("INSERT INTO act_tags(act, before, after) VALUES(?,?,?)");
        s.setLong(1, act);
        s.setString(2, before);
        s.setString(3, after);
        s.executeUpdate();
    }

    /// Makes tags what they were before an act, or after it.
    void carryOut(long act, boolean after) throws SQLException {
        change("DELETE FROM paper_tag WHERE (paper, tag) IN (" + CHANGED + ")", act, !after);
        Optional<String> dump = dump(act, after); // no paper carries a tag that is not there
        if (dump.isPresent()) tags.restore(dump.get());
        change("INSERT OR IGNORE INTO paper_tag(paper, tag) " + CHANGED, act, after);
    }

    private void change(String sql, long act, boolean given) throws SQLException {
        PreparedStatement s = database.prepare(sql);
        s.setLong(1, act);
        s.setBoolean(2, given);
        s.executeUpdate();
    }

    private Optional<String> dump(long act, boolean after) throws SQLException {
        PreparedStatement s = database.prepare("SELECT before, after FROM act_tags WHERE act=?");
        s.setLong(1, act);
        try (ResultSet r = s.executeQuery()) {
            return r.next() ? Optional.of(r.getString(after ? 2 : 1)) : Optional.empty();
        }
    }
}
