package app.daybreak.library;

import app.daybreak.query.Column;
import app.daybreak.query.FtsMatch;
import app.daybreak.query.PaperQuery;
import app.daybreak.query.Search;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Turns a query into SQL. Where it asks for words, the index is walked, in the order of the papers
/// (row order is date order), and whatever else is asked is looked up for each paper found; else
/// the papers themselves are walked.
final class QuerySql {
    private final FtsMatch match;
    private final Conditions conditions;
    private final List<Search> words = new ArrayList<>();
    private final List<Search.Text> singles = new ArrayList<>();
    private final List<Search> rest = new ArrayList<>();
    private @Nullable Sql amongKeys;

    /// @param many what is rather looked up for each paper than gathered
    QuerySql(PaperQuery query, FtsMatch match, Conditions.Many many) {
        this.match = match;
        conditions = new Conditions(match, many);
        sort(Conditions.of(query.scope()));
        sort(query.search());
        for (Search unwanted : query.without()) sort(new Search.Not(unwanted));
        boolean onlyUnwanted = words.stream().allMatch(Search.Not.class::isInstance);
        if (onlyUnwanted) {
            rest.addAll(words); // an index can only be asked for what is there
            words.clear();
        }
    }

    private void sort(Search search) {
        switch (search) {
            case Search.Everything() -> {}
            case Search.And(var parts) -> parts.forEach(this::sort);
            case Search.Not(var part) when match.whole(part).isPresent() -> words.add(search);
            case Search.Text text when isSingle(text) -> singles.add(text);
            case Search other when match.whole(other).isPresent() -> words.add(other);
            case Search other -> rest.add(other);
        }
    }

    private boolean isSingle(Search.Text text) {
        return text.columns().containsAll(Column.ALL)
                && match.match(text).table() == FtsMatch.Table.SINGLES;
    }

    /// Whether words decide, so that papers can be ordered by where they stand.
    boolean hasWords() {
        return !words.isEmpty();
    }

    /// The keys of the papers, the newest first.
    Sql keys() {
        return select(key()).then(" ORDER BY " + key() + " DESC");
    }

    /// The keys of the papers, the oldest first.
    Sql oldestFirst() {
        return select(key()).then(" ORDER BY " + key());
    }

    /// The keys among some papers.
    ///
    /// @param keys as JSON
    Sql among(String keys) {
        amongKeys = Sql.of(key() + " IN (SELECT value FROM json_each(?))", keys);
        return select(key());
    }

    /// The number of the papers.
    Sql count() {
        return select("count(*)");
    }

    /// Narrows the question to papers neither read nor dismissed.
    QuerySql unreadOnly() {
        rest.add(new Search.State(Search.Mark.UNREAD));
        return this;
    }

    private String key() {
        if (hasWords()) return "w.rowid";
        return singles.isEmpty() ? "p.id" : "s.rowid";
    }

    private Sql select(String what) {
        Sql from = Sql.of("SELECT " + what + " FROM ").then(driver());
        List<Sql> where = new ArrayList<>();
        if (hasWords()) where.add(Sql.of("w.words MATCH ?", expression()));
        for (Search.Text single : hasWords() ? singles : List.<Search.Text>of()) {
            where.add(conditions.of(single));
        }
        if (!hasWords() && !singles.isEmpty()) where.add(Sql.of("s.singles MATCH ?", allSingles()));
        for (Search other : rest) where.add(conditions.of(other));
        if (amongKeys != null) where.add(amongKeys);
        return where.isEmpty() ? from : from.then(" WHERE ").then(Sql.join(where, " AND "));
    }

    private Sql driver() {
        boolean alone = rest.isEmpty() && (singles.isEmpty() || !hasWords());
        if (key().equals("p.id")) return Sql.of("paper p");
        String index = hasWords() ? "search.words w" : "search.singles s";
        return Sql.of(alone ? index : index + " CROSS JOIN paper p ON p.id = " + key());
    }

    private String expression() {
        Optional<String> whole =
                match.whole(words.size() == 1 ? words.getFirst() : new Search.And(words));
        return whole.orElseThrow(() -> new IllegalStateException("sorted as words: " + words));
    }

    private String allSingles() {
        return singles.stream()
                .map(single -> match.match(single).expression())
                .collect(Collectors.joining(" AND "));
    }
}
