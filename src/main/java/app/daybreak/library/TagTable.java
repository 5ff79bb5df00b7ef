package app.daybreak.library;

import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Tag;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Tags and the papers that carry them.
final class TagTable {
    private final Database database;

    TagTable(Database database) {
        this.database = database;
    }

    List<Tag> of(ArxivId paper) throws SQLException {
        PreparedStatement s =
                database.prepare(
                        "SELECT t.name, t.colour FROM paper_tag pt JOIN tag t ON t.id = pt.tag"
                                + " WHERE pt.paper=? ORDER BY t.name");
        s.setLong(1, paper.key());
        List<Tag> tags = new ArrayList<>(0);
        try (ResultSet r = s.executeQuery()) {
            while (r.next()) tags.add(new Tag(r.getString(1), r.getString(2)));
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
