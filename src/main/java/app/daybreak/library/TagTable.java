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
import java.util.Optional;

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
                        "SELECT k.value, t.name, t.colour, t.favourite FROM json_each(?) k CROSS"
                                + " JOIN paper_tag pt ON pt.paper = k.value CROSS JOIN tag t ON t.id = pt.tag ORDER BY"
                                + " t.name");
        s.setString(1, Keys.json(papers));
        Map<ArxivId, List<Tag>> tags = new HashMap<>();
        try (ResultSet r = s.executeQuery()) {
            while (r.next()) {
                tags.computeIfAbsent(new ArxivId(r.getLong(1)), _ -> new ArrayList<>(2))
                        .add(new Tag(r.getString(2), r.getString(3), r.getInt(4)));
            }
        }
        return tags;
    }

    /// The tag of a name, whatever its case.
    Optional<Long> find(String name) throws SQLException {
        PreparedStatement s = database.prepare("SELECT id FROM tag WHERE name=?");
        s.setString(1, name);
        try (ResultSet r = s.executeQuery()) {
            return r.next() ? Optional.of(r.getLong(1)) : Optional.empty();
        }
    }

    Tag get(long id) throws SQLException {
        PreparedStatement s =
                database.prepare("SELECT name, colour, favourite FROM tag WHERE id=?");
        s.setLong(1, id);
        try (ResultSet r = s.executeQuery()) {
            return new Tag(r.getString(1), r.getString(2), r.getInt(3));
        }
    }

    /// Makes one.
    ///
    /// @return its number
    long make(String name) throws SQLException {
        PreparedStatement s = database.prepare("INSERT INTO tag(name) VALUES(?) RETURNING id");
        s.setString(1, name);
        try (ResultSet r = s.executeQuery()) {
            return r.getLong(1);
        }
    }

    /// Calls it something else.
    ///
    /// @return no papers, which keep it
    int rename(long id, String name) throws SQLException {
        PreparedStatement s = database.prepare("UPDATE tag SET name=? WHERE id=?");
        s.setString(1, name);
        s.setLong(2, id);
        s.executeUpdate();
        return 0;
    }

    /// Gives a tag its colour and its key, which it takes from any other.
    ///
    /// @return no papers, which keep it
    int look(long id, Tag tag) throws SQLException {
        PreparedStatement free =
                database.prepare("UPDATE tag SET favourite=0 WHERE favourite=? AND id<>?");
        free.setInt(1, tag.favourite());
        free.setLong(2, id);
        free.executeUpdate();
        PreparedStatement s = database.prepare("UPDATE tag SET colour=?, favourite=? WHERE id=?");
        s.setString(1, tag.colour());
        s.setInt(2, tag.favourite());
        s.setLong(3, id);
        s.executeUpdate();
        return 0;
    }

    /// Deletes a tag and takes it off all papers.
    void delete(long id) throws SQLException {
        PreparedStatement s = database.prepare("DELETE FROM tag WHERE id=?");
        s.setLong(1, id);
        s.executeUpdate();
    }

    /// How many of some papers carry a tag.
    int carriers(PaperKeys papers, long tag) throws SQLException {
        PreparedStatement s =
                database.prepare(
                        "SELECT count(*) FROM json_each(?) k CROSS JOIN paper_tag pt ON pt.paper ="
                                + " k.value AND pt.tag = ?");
        s.setLong(2, tag);
        int carriers = 0;
        for (String chunk : Keys.chunks(papers)) {
            s.setString(1, chunk);
            try (ResultSet r = s.executeQuery()) {
                carriers += r.getInt(1);
            }
        }
        return carriers;
    }

    /// Every tag, by name, and how many of some papers carry it.
    List<Overview.TagCount> counts(PaperKeys papers) throws SQLException {
        PreparedStatement s = database.prepare("SELECT id FROM tag ORDER BY name");
        List<Long> ids = new ArrayList<>();
        try (ResultSet r = s.executeQuery()) {
            while (r.next()) ids.add(r.getLong(1));
        }
        Map<Long, Integer> carriers = carriers(papers);
        List<Overview.TagCount> counts = new ArrayList<>();
        for (long id : ids) {
            counts.add(new Overview.TagCount(get(id), carriers.getOrDefault(id, 0)));
        }
        return counts;
    }

    private Map<Long, Integer> carriers(PaperKeys papers) throws SQLException {
        PreparedStatement s =
                database.prepare(
                        "SELECT pt.tag, count(*) FROM json_each(?) k CROSS JOIN paper_tag pt ON"
                                + " pt.paper = k.value GROUP BY pt.tag");
        Map<Long, Integer> carriers = new HashMap<>();
        for (String chunk : Keys.chunks(papers)) {
            s.setString(1, chunk);
            try (ResultSet r = s.executeQuery()) {
                while (r.next()) carriers.merge(r.getLong(1), r.getInt(2), Integer::sum);
            }
        }
        return carriers;
    }

    /// All of them as one text, for [#restore].
    String dump() throws SQLException {
        return database.text(
                "SELECT json_group_array(json_array(id, name, colour, favourite) ORDER BY id) FROM"
                        + " tag");
    }

    /// Makes them what they were.
    ///
    /// @param dump what [#dump()] gave then
    void restore(String dump) throws SQLException {
        run("DELETE FROM tag WHERE id NOT IN (SELECT value ->> 0 FROM json_each(?))", dump);
        database.prepare("UPDATE tag SET name = char(1) || id").executeUpdate(); // names may swap
        run(
                "INSERT INTO tag(id, name, colour, favourite) SELECT value ->> 0, value ->> 1,"
                        + " value ->> 2, value ->> 3 FROM json_each(?) WHERE true ON CONFLICT(id)"
                        + " DO UPDATE SET name = excluded.name, colour = excluded.colour, favourite"
                        + " = excluded.favourite",
                dump);
    }

    private void run(String sql, String dump) throws SQLException {
        PreparedStatement s = database.prepare(sql);
        s.setString(1, dump);
        s.executeUpdate();
    }
}
