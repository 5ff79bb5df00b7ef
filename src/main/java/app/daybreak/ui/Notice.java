package app.daybreak.ui;

import app.daybreak.library.Act;
import app.daybreak.library.LibraryException;
import app.daybreak.wording.Messages;

import java.util.List;

/// A word to the person, kept apart from its language.
///
/// @param key the message
/// @param values what stands in it
/// @param failure the library's failure it is about, which then gives the words
public record Notice(
        String key,
        List<Object> values,
        @org.jspecify.annotations.Nullable LibraryException failure) {
    /// No word at all.
    public static final Notice NOTHING = of("");

    /// A message with its values.
    public static Notice of(String key, Object... values) {
        return new Notice(key, List.of(values), null);
    }

    /// What a failed act says.
    public static Notice of(Exception failure) {
        return failure instanceof LibraryException e
                ? new Notice("", List.of(), e)
                : of("unexpected", failure.toString());
    }

    /// The words in a language.
    public String in(Messages messages) {
        if (failure != null) return messages.failure(failure);
        return messages.text(key, values.stream().map(v -> in(messages, v)).toArray());
    }

    private static Object in(Messages messages, Object value) {
        return switch (value) {
            case Act act -> messages.act(act);
            case LibraryException e -> messages.failure(e);
            default -> value;
        };
    }
}
