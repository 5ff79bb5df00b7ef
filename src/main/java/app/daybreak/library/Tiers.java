package app.daybreak.library;

import app.daybreak.query.Column;
import app.daybreak.query.Search;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The same question, asked ever more widely: whose answers come first when the most relevant are
/// wanted.
final class Tiers {
    private static final Set<Column> TITLES = EnumSet.of(Column.TITLE_ZH, Column.TITLE_EN);
    private static final Set<Column> SHORT =
            EnumSet.of(Column.TITLE_ZH, Column.TITLE_EN, Column.TLDR_ZH, Column.TLDR_EN);

    private Tiers() {}

    /// What is looked for in titles alone, then in one-liners too, then anywhere. Each answer holds
    /// those of the questions before it.
    static List<Search> of(Search search) {
        return Stream.of(in(TITLES, search), in(SHORT, search), search).distinct().toList();
    }

    /// What is looked for anywhere is looked for in some columns; what is narrowed to certain
    /// columns already, filtered or unwanted, stays.
    private static Search in(Set<Column> columns, Search search) {
        return switch (search) {
            case Search.And(var parts) ->
                    new Search.And(parts.stream().map(part -> in(columns, part)).toList());
            case Search.Or(var parts) ->
                    new Search.Or(parts.stream().map(part -> in(columns, part)).toList());
            case Search.Text text when text.columns().containsAll(Column.ALL) ->
                    narrowed(columns, text);
            default -> search;
        };
    }

    private static Search narrowed(Set<Column> columns, Search.Text text) {
        return switch (text) {
            case Search.Words(_, var words) -> new Search.Words(columns, words);
            case Search.Phrase(_, var words) -> new Search.Phrase(columns, words);
            case Search.Prefix(_, var words, var quoted) ->
                    new Search.Prefix(columns, words, quoted);
        };
    }
}
