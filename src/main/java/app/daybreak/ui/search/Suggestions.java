package app.daybreak.ui.search;

import app.daybreak.query.Completion;
import app.daybreak.query.Range;

import java.util.List;

/// What could stand where the caret is.
///
/// @param replace the part of what is typed that a suggestion replaces
/// @param values names of fields with their colons, or values as a person knows them
/// @param fields whether they are names of fields
public record Suggestions(Range replace, List<String> values, boolean fields) {
    static final Suggestions NONE = new Suggestions(new Range(0, 0), List.of(), false);

    public Suggestions {
        values = List.copyOf(values);
    }

    /// What is typed and the caret once a suggestion is taken.
    ///
    /// @param caret the caret's place in it
    public record Taken(String text, int caret) {}

    /// Takes a suggestion into what is typed. A value is put in quotes where it needs them, and a
    /// space behind it, because it is finished.
    public Taken take(String typed, String value) {
        String before = typed.substring(0, replace.start());
        String behind = typed.substring(replace.end());
        String put = fields ? value : Completion.quoted(value) + (behind.isEmpty() ? " " : "");
        return new Taken(before + put + behind, before.length() + put.length());
    }
}
