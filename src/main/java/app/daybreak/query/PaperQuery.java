package app.daybreak.query;

import java.util.List;

/// A question to the library. Answers are ordered by arXiv id, the newest first.
///
/// @param scope the part of the library
/// @param words texts that a paper must all contain, in any of its fields
public record PaperQuery(Scope scope, List<String> words) {
    /// Everything.
    public static final PaperQuery ALL = new PaperQuery(new Scope.All(), List.of());

    /// Everything in a part of the library.
    public static PaperQuery in(Scope scope) {
        return new PaperQuery(scope, List.of());
    }

    /// What a person typed: words parted by white space.
    public static PaperQuery parse(Scope scope, String typed) {
        String stripped = typed.strip();
        return new PaperQuery(
                scope, stripped.isEmpty() ? List.of() : List.of(stripped.split("\\s+")));
    }
}
