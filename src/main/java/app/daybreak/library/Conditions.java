package app.daybreak.library;

import app.daybreak.paper.AnnounceType;
import app.daybreak.paper.Field;
import app.daybreak.paper.Flaw;
import app.daybreak.paper.Flaws;
import app.daybreak.query.Column;
import app.daybreak.query.FtsMatch;
import app.daybreak.query.Scope;
import app.daybreak.query.Search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What is looked for as SQL conditions on a row `p` of the table `paper`.
final class Conditions {
    /// True for papers neither read nor dismissed.
    static final Sql UNREAD =
            Sql.of(
                    "NOT EXISTS(SELECT 1 FROM mark m WHERE m.paper = p.id AND (m.read OR"
                            + " m.dismissed))");

    /// Of more digests than these, papers are not gathered for the sake of a few.
    private static final int MANY_DIGESTS = 1000;

    /// Nor are so many papers that have a character.
    private static final int MANY_PAPERS = 20_000;

    private final FtsMatch match;
    private final Many many;

    /// Whether a SELECT has at least so many rows, and they are too many to be gathered.
    interface Many {
        boolean are(Sql select, int rows);
    }

    Conditions(FtsMatch match, Many many) {
        this.match = match;
        this.many = many;
    }

    /// The papers of a part of the library.
    static Search of(Scope scope) {
        return switch (scope) {
            case Scope.All() -> new Search.Everything();
            case Scope.Unread() -> new Search.State(Search.Mark.UNREAD);
            case Scope.Starred() -> new Search.State(Search.Mark.STARRED);
            case Scope.Later() -> new Search.State(Search.Mark.LATER);
            case Scope.Revised() -> new Search.State(Search.Mark.REVISED);
            case Scope.Day(var date) -> new Search.DateRange(date, date);
            case Scope.OneDigest(var sha256) -> new Search.DigestIs(sha256);
            case Scope.Channel(var name) -> new Search.ChannelIs(name);
            case Scope.Tagged(var tag) -> new Search.TaggedWith(tag);
            case Scope.Saved(_, var search) -> search;
        };
    }

    Sql of(Search search) {
        return switch (search) {
            case Search.Everything() -> Sql.of("1");
            case Search.And(var parts) -> group(parts, " AND ");
            case Search.Or(var parts) -> group(parts, " OR ");
            case Search.Not(var part) -> Sql.of("NOT ").then(of(part));
            case Search.Text text -> words(text);
            case Search.Id(var id) -> Sql.of("p.id = ?", id.key());
            case Search.Ids(var ids) ->
                    Sql.of("p.id IN (SELECT value FROM json_each(?))", Keys.json(ids));
            case Search.Category(var name) -> category(name);
            case Search.ChannelIs(var name) -> inDigests("d.channel = ? COLLATE NOCASE", name);
            case Search.TaggedWith(var tag) ->
                    Sql.of(
                            "p.id IN (SELECT pt.paper FROM tag t JOIN paper_tag pt ON pt.tag = t.id"
                                    + " WHERE t.name = ?)",
                            tag);
            case Search.State(var mark) -> state(mark);
            case Search.Announce(var listing) -> announce(listing.types());
            case Search.Flawed(var flaw) -> Sql.of("(p.flaws & ?) <> 0", mask(flaw));
            case Search.HasNote() -> Sql.of("p.id IN (SELECT n.paper FROM note n)");
            case Search.DateRange(var from, var to) ->
                    inDigests(
                            "d.day BETWEEN ? AND ?",
                            from == null ? LocalDate.MIN.toEpochDay() : from.toEpochDay(),
                            to == null ? LocalDate.MAX.toEpochDay() : to.toEpochDay());
            case Search.DigestIs(var name) ->
                    inDigests(
                            "(d.file = ? COLLATE NOCASE OR d.file = ? || '.md' COLLATE NOCASE"
                                    + " OR substr(d.sha256, 1, length(?)) ="
                                    + " lower(?))",
                            name,
                            name,
                            name,
                            name);
        };
    }

    private Sql group(List<Search> parts, String between) {
        return Sql.of("(").then(Sql.join(parts.stream().map(this::of).toList(), between)).then(")");
    }

    /// The papers of some digests are gathered once; where they are many, each paper in question is
    /// looked up.
    private Sql inDigests(String condition, Object... values) {
        Sql digests = Sql.of("SELECT 1 FROM digest d WHERE " + condition, values);
        String sql =
                many.are(digests, MANY_DIGESTS)
                        ? "EXISTS(SELECT 1 FROM entry e CROSS JOIN digest d ON d.id = e.digest"
                                + " WHERE e.revision BETWEEN p.id << 20 AND (p.id << 20) + 1048575"
                                + " AND "
                        : "p.id IN (SELECT e.revision >> 20 FROM digest d CROSS JOIN entry e ON"
                                + " e.digest = d.id WHERE ";
        return Sql.of(sql + condition + ")", values);
    }

    /// Words beside other things: all papers that have them are found first, once.
    private Sql words(Search.Text text) {
        FtsMatch.Match found = match.match(text);
        if (found.table() == FtsMatch.Table.TERMS) return inWords(found.expression());
        return text.columns().containsAll(Column.ALL)
                ? inSingles(found.expression())
                : inWords(match.slowSingle(text));
    }

    private Sql inSingles(String expression) {
        String rows = "SELECT rowid FROM search.singles WHERE singles MATCH ?";
        return many.are(Sql.of(rows, expression), MANY_PAPERS)
                ? Sql.of("EXISTS(" + rows + " AND rowid = p.id)", expression)
                : Sql.of("p.id IN (" + rows + ")", expression);
    }

    private static Sql inWords(String expression) {
        return Sql.of("p.id IN (SELECT rowid FROM search.words WHERE words MATCH ?)", expression);
    }

    private static Sql category(String name) {
        return Sql.of(
                "(p.category = ? COLLATE NOCASE OR substr(p.category, 1, length(?) + 1) = ? || '.'"
                        + " COLLATE NOCASE)",
                name,
                name,
                name);
    }

    private static Sql state(Search.Mark mark) {
        return switch (mark) {
            case UNREAD -> UNREAD;
            case READ -> marked("m.read");
            case STARRED -> marked("m.starred");
            case LATER -> marked("m.later");
            case DISMISSED -> marked("m.dismissed");
            case REVISED -> Sql.of("p.id IN (" + UnseenRevisions.PAPERS + ")");
        };
    }

    private static Sql marked(String column) {
        return Sql.of("p.id IN (SELECT m.paper FROM mark m WHERE " + column + ")");
    }

    private static Sql announce(Set<AnnounceType> types) {
        Function<AnnounceType, String> number = type -> Integer.toString(type.ordinal());
        return Sql.of(
                types.stream()
                        .sorted()
                        .map(number)
                        .collect(Collectors.joining(",", "p.announce IN (", ")")));
    }

    private static int mask(Flaw flaw) {
        Flaws all = Flaws.NONE;
        for (Field field : Field.values()) all = all.with(field, flaw);
        return all.bits();
    }
}
