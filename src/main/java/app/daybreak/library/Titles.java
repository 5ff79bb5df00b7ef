package app.daybreak.library;

import app.daybreak.query.Column;
import app.daybreak.query.Search;

import java.util.EnumSet;
import java.util.Set;

/// The same question, asked of titles alone.
final class Titles {
    private static final Set<Column> TITLES = EnumSet.of(Column.TITLE_ZH, Column.TITLE_EN);

    private Titles() {}

    /// What is looked for anywhere is looked for in titles; what is narrowed to certain columns
    /// already, filtered or unwanted, stays.
    static Search only(Search search) {
        return switch (search) {
            case Search.And(var parts) -> new Search.And(parts.stream().map(Titles::only).toList());
            case Search.Or(var parts) -> new Search.Or(parts.stream().map(Titles::only).toList());
            case Search.Text text when text.columns().containsAll(Column.ALL) -> inTitles(text);
            default -> search;
        };
    }

    private static Search inTitles(Search.Text text) {
        return switch (text) {
            case Search.Words(_, var words) -> new Search.Words(TITLES, words);
            case Search.Phrase(_, var words) -> new Search.Phrase(TITLES, words);
            case Search.Prefix(_, var words, var quoted) ->
                    new Search.Prefix(TITLES, words, quoted);
        };
    }
}
