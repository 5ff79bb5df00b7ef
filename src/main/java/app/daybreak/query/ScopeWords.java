package app.daybreak.query;

import java.util.List;

/// A part of the library together with what is looked for in it, in words that [SearchParser]
/// reads: what is kept when a search is saved.
public final class ScopeWords {
    private ScopeWords() {}

    /// The words.
    ///
    /// @param typed what is looked for; what makes no sense in it is left out
    public static String of(Scope scope, String typed) {
        String words = understood(typed);
        String where = of(scope);
        return where.isEmpty() || words.isBlank() ? where + words : where + " " + words;
    }

    private static String of(Scope scope) {
        return switch (scope) {
            case Scope.All() -> "";
            case Scope.Unread() -> "is:unread";
            case Scope.Starred() -> "is:starred";
            case Scope.Later() -> "is:later";
            case Scope.Revised() -> "is:revised";
            case Scope.Day(var date) -> "date:" + date;
            case Scope.OneDigest(var sha256) -> "digest:" + sha256;
            case Scope.Channel(var name) -> "channel:" + quoted(name);
            case Scope.Tagged(var tag) -> "tag:" + quoted(tag);
            case Scope.Saved(var query, _) -> query;
        };
    }

    /// In whichever quotes do not stand in it.
    private static String quoted(String name) {
        return name.indexOf('"') < 0 ? '"' + name + '"' : '「' + name + '」';
    }

    /// Without what makes no sense: an `OR` with nothing before it would reach for other words. A
    /// space takes its place, so that a minus or field before it does not.
    private static String understood(String typed) {
        List<Range> wrong = SearchParser.parse(typed, true).misunderstood();
        StringBuilder words = new StringBuilder(typed);
        for (Range range : wrong.reversed()) words.replace(range.start(), range.end(), " ");
        return words.toString().stripLeading();
    }
}
