package app.daybreak.library;

import app.daybreak.digest.CleanText;
import app.daybreak.digest.Cleaner;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Merged;
import app.daybreak.paper.Paper;
import app.daybreak.paper.PaperContent;
import app.daybreak.paper.PaperRow;
import app.daybreak.paper.Revision;
import app.daybreak.paper.Tag;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// Reads papers and their rows out of the tables.
final class PaperReader {
    private final RevisionTable revisions;
    private final EntryTable entries;
    private final MarkTable marks;
    private final TagTable tags;
    private final Database database;

    PaperReader(Database database) {
        this.database = database;
        revisions = new RevisionTable(database);
        entries = new EntryTable(database);
        marks = new MarkTable(database);
        tags = new TagTable(database);
    }

    PaperKeys list(QuerySql query) throws SQLException {
        PaperKeys.Builder keys = new PaperKeys.Builder();
        try (ResultSet r = query.keys(database).executeQuery()) {
            while (r.next()) keys.add(r.getLong(1));
        }
        return keys.build();
    }

    int count(QuerySql query) throws SQLException {
        try (ResultSet r = query.count(database).executeQuery()) {
            return r.next() ? r.getInt(1) : 0;
        }
    }

    Optional<Paper> paper(ArxivId id) throws SQLException {
        List<Revision> all = revisions.of(id);
        if (all.isEmpty()) return Optional.empty();
        Merged merged = Merged.of(all);
        CleanText clean = Cleaner.clean(merged.content());
        return Optional.of(
                new Paper(
                        merged.content(),
                        clean.text(),
                        merged.flaws(),
                        all.stream().sorted(Revision.LEADING).toList(),
                        entries.of(id),
                        marks.get(id),
                        tags.of(id)));
    }

    /// The row of a paper, or empty when it is gone.
    Optional<PaperRow> row(ArxivId id) throws SQLException {
        List<Revision> all = revisions.withoutAbstracts(id);
        if (all.isEmpty()) return Optional.empty();
        // Which of several revisions speaks hangs on their abstracts too.
        if (all.size() > 1) all = revisions.of(id);
        Merged merged = Merged.of(all);
        PaperContent content = merged.content();
        CleanText clean = Cleaner.clean(content);
        return Optional.of(
                new PaperRow(
                        id,
                        content.version(),
                        content.announceType(),
                        content.primaryCategory(),
                        entries.channels(id),
                        clean.text().titleZh(),
                        clean.text().titleEn(),
                        clean.text().tldrZh(),
                        merged.flaws(),
                        marks.get(id),
                        tags.of(id).stream().map(Tag::name).toList()));
    }

    /// Days with the number of papers in their digests, the newest first.
    List<Overview.Day> days() throws SQLException {
        return counts(
                "SELECT d.day, count(DISTINCT e.revision >> 20) FROM digest d LEFT JOIN entry e ON"
                        + " e.digest = d.id GROUP BY d.day ORDER BY d.day DESC",
                r -> new Overview.Day(java.time.LocalDate.ofEpochDay(r.getLong(1)), r.getInt(2)));
    }

    /// Channels with the number of papers in their digests, by name.
    List<Overview.Channel> channels() throws SQLException {
        return counts(
                "SELECT d.channel, count(DISTINCT e.revision >> 20) FROM digest d LEFT JOIN entry e"
                        + " ON e.digest = d.id GROUP BY d.channel ORDER BY d.channel",
                r -> new Overview.Channel(r.getString(1), r.getInt(2)));
    }

    /// Tags with the number of papers that carry them, by name.
    List<Overview.TagCount> tags() throws SQLException {
        return counts(
                "SELECT t.name, t.colour, (SELECT count(*) FROM paper_tag pt WHERE pt.tag = t.id)"
                        + " FROM tag t ORDER BY t.name",
                r -> new Overview.TagCount(new Tag(r.getString(1), r.getString(2)), r.getInt(3)));
    }

    private interface Row<T> {
        T read(ResultSet r) throws SQLException;
    }

    private <T> List<T> counts(String sql, Row<T> row) throws SQLException {
        PreparedStatement s = database.prepare(sql);
        List<T> counts = new java.util.ArrayList<>();
        try (ResultSet r = s.executeQuery()) {
            while (r.next()) counts.add(row.read(r));
        }
        return counts;
    }
}
