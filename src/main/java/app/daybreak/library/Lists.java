package app.daybreak.library;

import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Tag;
import app.daybreak.query.FtsMatch;
import app.daybreak.query.PaperQuery;
import app.daybreak.query.Scope;
import app.daybreak.query.Search;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Answers queries: which papers, and how many.
final class Lists {
    /// So many papers at most are the first ones of a list.
    private static final int SOME = 2000;

    private final Database database;
    private final FtsMatch match;

    /// @param database sees the search index
    Lists(Database database) {
        this.database = database;
        match = new FtsMatch(start -> Vocabulary.startingWith(database, start));
    }

    PaperKeys list(PaperQuery query, int limit) throws SQLException {
        QuerySql sql = sql(query, limit);
        return switch (query.order()) {
            case DATE -> keys(sql.keys(), limit);
            case RELEVANCE -> ranked(query, limit);
            case OLDEST -> keys(sql.oldestFirst(), limit);
            case TITLE -> byTitle(sql).first(limit);
            case TITLE_REVERSED -> byTitle(sql).reversed().first(limit);
        };
    }

    private PaperKeys byTitle(QuerySql sql) throws SQLException {
        return new TitleOrder(database).of(keys(sql.keys(), Integer.MAX_VALUE));
    }

    /// Papers with all words in their titles come first, then those with the rest of them in their
    /// one-liners, then all others; the newest first among equals. To weigh how often a word stands
    /// in a paper, FTS5 walks every paper that has it, which takes a third of a second in millions.
    private PaperKeys ranked(PaperQuery query, int limit) throws SQLException {
        PaperKeys ranked = PaperKeys.NONE;
        for (Search tier : Tiers.of(query.search())) {
            if (ranked.size() >= limit) break;
            PaperKeys found = keys(sql(query.searching(tier), limit).keys(), limit);
            ranked = ranked.and(found, limit);
        }
        return ranked;
    }

    /// For the first papers, what a filter lets through is not gathered where that takes longer
    /// than to look up each paper on the way; for all of them it is.
    private QuerySql sql(PaperQuery query, int limit) {
        return new QuerySql(query, match, limit <= SOME ? this::hasRows : (_, _) -> false);
    }

    private boolean hasRows(Sql select, int rows) {
        Sql found = Sql.of("SELECT count(*) FROM (").then(select).then(" LIMIT " + rows + ")");
        try (ResultSet r = found.prepare(database).executeQuery()) {
            return r.next() && r.getInt(1) == rows;
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    private PaperKeys keys(Sql sql, int limit) throws SQLException {
        Sql limited = limit == Integer.MAX_VALUE ? sql : sql.then(" LIMIT " + limit);
        PaperKeys.Builder keys = new PaperKeys.Builder();
        try (ResultSet r = limited.prepare(database).executeQuery()) {
            while (r.next()) keys.add(r.getLong(1));
        }
        return keys.build();
    }

    /// Those of some papers that a search finds.
    Set<ArxivId> among(Search search, List<ArxivId> papers) throws SQLException {
        PaperQuery query = new PaperQuery(new Scope.All(), search, PaperQuery.Order.DATE);
        Sql sql = new QuerySql(query, match, (_, _) -> true).among(Keys.json(papers));
        PaperKeys found = keys(sql, Integer.MAX_VALUE);
        return Set.copyOf(found.page(0, found.size()));
    }

    int count(PaperQuery query) throws SQLException {
        return count(sql(query, Integer.MAX_VALUE));
    }

    int countUnread(PaperQuery query) throws SQLException {
        return count(sql(query, Integer.MAX_VALUE).unreadOnly());
    }

    private int count(QuerySql query) throws SQLException {
        try (ResultSet r = query.count().prepare(database).executeQuery()) {
            return r.next() ? r.getInt(1) : 0;
        }
    }

    Overview overview() throws SQLException {
        return new Overview(count(PaperQuery.ALL), days(), channels(), tags());
    }

    /// Days with the number of papers in their digests, the newest first.
    private List<Overview.Day> days() throws SQLException {
        return counts(
                "SELECT d.day, count(DISTINCT e.revision >> 20) FROM digest d LEFT JOIN entry e ON"
                        + " e.digest = d.id GROUP BY d.day ORDER BY d.day DESC",
                r -> new Overview.Day(LocalDate.ofEpochDay(r.getLong(1)), r.getInt(2)));
    }

    /// Channels with the number of papers in their digests, by name.
    private List<Overview.Channel> channels() throws SQLException {
        return counts(
                "SELECT d.channel, count(DISTINCT e.revision >> 20) FROM digest d LEFT JOIN entry e"
                        + " ON e.digest = d.id GROUP BY d.channel ORDER BY d.channel",
                r -> new Overview.Channel(r.getString(1), r.getInt(2)));
    }

    /// Tags with the number of papers that carry them, by name.
    List<Overview.TagCount> tags() throws SQLException {
        return counts(
                "SELECT t.name, t.colour, t.favourite, (SELECT count(*) FROM paper_tag pt WHERE"
                        + " pt.tag = t.id) FROM tag t ORDER BY t.name",
                r ->
                        new Overview.TagCount(
                                new Tag(r.getString(1), r.getString(2), r.getInt(3)), r.getInt(4)));
    }

    /// The primary categories, by name.
    List<String> categories() throws SQLException {
        return counts(
                "SELECT DISTINCT category FROM paper WHERE category <> '' ORDER BY category",
                r -> r.getString(1));
    }

    private interface Row<T> {
        T read(ResultSet r) throws SQLException;
    }

    private <T> List<T> counts(String sql, Row<T> row) throws SQLException {
        PreparedStatement s = database.prepare(sql);
        List<T> counts = new ArrayList<>();
        try (ResultSet r = s.executeQuery()) {
            while (r.next()) counts.add(row.read(r));
        }
        return counts;
    }
}
