package app.daybreak.library;

import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Tag;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tags and the papers that carry them.
final class TagTable {
    private final Database database;

    TagTable(Database database) {
        this.database = database;
    }

    List<Tag> of(ArxivId paper) throws SQLException {
        return of(List.of(paper)).getOrDefault(paper, List.of());
    }

    /// The tags of those papers that carry any, by name.
    Map<ArxivId, List<Tag>> of(List<ArxivId> papers) throws SQLException {
        PreparedStatement s =
                database.prepare(
                        "SELECT k.value, t.name, t.colour FROM json_each(?) k CROSS JOIN paper_tag pt"
                                + " ON pt.paper = k.value CROSS JOIN tag t ON t.id = pt.tag ORDER BY"
                                + " t.name");
        s.setString(1, Keys.json(papers));
        Map<ArxivId, List<Tag>> tags = new HashMap<>();
        try (ResultSet r = s.executeQuery()) {
            while (r.next()) {
                tags.computeIfAbsent(new ArxivId(r.getLong(1)), _ -> new ArrayList<>(2))
                        .add(new Tag(r.getString(2), r.getString(3)));
            }
        }
        return tags;
    }

    /// Puts a tag on a paper; the tag is made where there is none of that name.
    void add(ArxivId paper, String name) throws SQLException {
        PreparedStatement make = database.prepare("INSERT OR IGNORE INTO tag(name) VALUES(?)");
        make.setString(1, name);
        make.executeUpdate();
        PreparedStatement put =
                database.prepare(
                        "INSERT OR IGNORE INTO paper_tag(paper, tag) SELECT ?, id FROM tag WHERE"
                                + " name=?");
        put.setLong(1, paper.key());
        put.setString(2, name);
        put.executeUpdate();
    }

    /// Takes a tag off a paper.
    void remove(ArxivId paper, String name) throws SQLException {
        PreparedStatement s =
                database.prepare(
                        "DELETE FROM paper_tag WHERE paper=? AND tag=(SELECT id FROM tag WHERE"
                                + " name=?)");
        s.setLong(1, paper.key());
        s.setString(2, name);
        s.executeUpdate();
    }
}
