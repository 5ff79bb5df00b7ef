package app.daybreak.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes what is looked for as MATCH expressions of SQLite's FTS5. Every term stands in double
/// quotes and none can hold one, so nothing typed is ever taken for syntax. Columns are named by
/// [Column#code()].
public final class FtsMatch {
    /// So many words at most take the place of a beginning.
    public static final int MOST_COMPLETIONS = 64;

    private final Function<String, List<String>> completions;

    /// @param completions words of the index that begin with a text, the most frequent first; the
    ///   text itself need not be among them
    public FtsMatch(Function<String, List<String>> completions) {
        this.completions = completions;
    }

    /// An expression and the table it is for.
    ///
    /// @param table where to ask
    /// @param expression what to ask
    public record Match(Table table, String expression) {}

    /// The two tables of the index.
    public enum Table {
        /// Filled with [Terms#indexText(String)], column by column.
        TERMS,
        /// Filled with [Terms#singles(String)], column by column (`detail=column` suffices); if the
        /// columns are not kept apart there, an answer narrowed to columns must be checked with
        /// [#slowSingle(Search.Text)].
        SINGLES
    }

    /// The expression of a text.
    public Match match(Search.Text leaf) {
        Asked asked = Asked.of(leaf.text());
        if (asked.isEmpty()) throw new IllegalArgumentException("no term: " + leaf);
        if (asked.isSingle()) {
            return new Match(
                    Table.SINGLES, in(leaf.columns(), List.of(quoted(asked.terms().getFirst()))));
        }
        return new Match(Table.TERMS, in(leaf.columns(), phrases(leaf, asked)));
    }

    /// The expression that finds one CJK character in the table of terms: exact and narrowed to the
    /// leaf's columns, but it walks every pair that begins with the character.
    public String slowSingle(Search.Text leaf) {
        return in(leaf.columns(), List.of(phrase(Asked.of(leaf.text()))));
    }

    /// One expression for a whole search, for the table of terms; empty when that cannot be: with a
    /// filter or a single CJK character in it, or where nothing is left but what must not be.
    public Optional<String> whole(Search search) {
        return switch (search) {
            case Search.Text leaf ->
                    Optional.of(match(leaf))
                            .filter(match -> match.table() == Table.TERMS)
                            .map(Match::expression);
            case Search.Or(List<Search> parts) -> all(parts).map(e -> group(e, " OR "));
            case Search.And(List<Search> parts) -> and(parts);
            default -> Optional.empty();
        };
    }

    private Optional<String> and(List<Search> parts) {
        List<Search> wanted = new ArrayList<>();
        List<Search> unwanted = new ArrayList<>();
        for (Search part : parts) {
            if (part instanceof Search.Not(Search not)) unwanted.add(not);
            else wanted.add(part);
        }
        if (wanted.isEmpty()) return Optional.empty();
        Optional<String> with = all(wanted).map(e -> group(e, " AND "));
        if (unwanted.isEmpty()) return with;
        Optional<String> without = all(unwanted).map(e -> group(e, " OR "));
        return with.flatMap(w -> without.map(not -> "(" + w + " NOT " + not + ")"));
    }

    private Optional<List<String>> all(List<Search> parts) {
        List<String> expressions = new ArrayList<>();
        for (Search part : parts) {
            Optional<String> expression = whole(part);
            if (expression.isEmpty()) return Optional.empty();
            expressions.add(expression.get());
        }
        return Optional.of(expressions);
    }

    private List<String> phrases(Search.Text leaf, Asked asked) {
        return switch (leaf) {
            case Search.Phrase _ -> List.of(phrase(asked));
            case Search.Words _ ->
                    asked.joined().isEmpty()
                            ? List.of(phrase(asked))
                            : List.of(phrase(asked), quoted(asked.joined()));
            case Search.Prefix prefix ->
                    asked.last() == Asked.Last.GROWING
                            ? beginnings(asked, !prefix.quoted())
                            : phrases(prefix.finished(), asked);
        };
    }

    private List<String> beginnings(Asked asked, boolean joins) {
        String before = prefix(asked.terms().subList(0, asked.terms().size() - 1));
        List<String> phrases = new ArrayList<>();
        for (String word : completed(asked.terms().getLast())) phrases.add(before + quoted(word));
        if (joins && !asked.joined().isEmpty()) {
            for (String word : completed(asked.joined())) phrases.add(quoted(word));
        }
        return phrases;
    }

    private Set<String> completed(String start) {
        Set<String> words = new LinkedHashSet<>();
        words.add(start);
        completions.apply(start).stream()
                .filter(word -> word.startsWith(start))
                .limit(MOST_COMPLETIONS)
                .forEach(words::add);
        return words;
    }

    private static String prefix(List<String> terms) {
        return terms.stream().map(term -> quoted(term) + " + ").collect(Collectors.joining());
    }

    /// One CJK character at the end begins a run of any length: FTS5 looks for its pairs.
    private static String phrase(Asked asked) {
        String phrase =
                asked.terms().stream().map(FtsMatch::quoted).collect(Collectors.joining(" + "));
        return asked.last() == Asked.Last.CHARACTER ? phrase + " *" : phrase;
    }

    private static String in(Set<Column> columns, List<String> phrases) {
        String expression = group(phrases, " OR ");
        if (columns.containsAll(Column.ALL)) return expression;
        String names = columns.stream().sorted().map(Column::code).collect(Collectors.joining(" "));
        return "{" + names + "} : " + expression;
    }

    private static String group(List<String> expressions, String operator) {
        return expressions.size() == 1
                ? expressions.getFirst()
                : "(" + String.join(operator, expressions) + ")";
    }

    private static String quoted(String term) {
        return '"' + term + '"';
    }
}
