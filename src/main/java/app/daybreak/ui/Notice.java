package app.daybreak.ui;

import app.daybreak.library.Act;
import app.daybreak.library.LibraryException;
import app.daybreak.wording.Messages;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A word to the person, kept apart from its language.
///
/// @param key the message, or empty where the library's failure gives the words
/// @param values what stands in it
/// @param cause the failure it is about, whose details can be looked at, or null
public record Notice(String key, List<Object> values, @Nullable Exception cause) {
    /// No word at all.
    public static final Notice NOTHING = of("");

    /// A message with its values.
    public static Notice of(String key, Object... values) {
        return new Notice(key, List.of(values), null);
    }

    /// What a failed act says.
    public static Notice of(Exception failure) {
        return failure instanceof LibraryException
                ? new Notice("", List.of(), failure)
                : of("unexpected", failure.toString()).about(failure);
    }

    /// The same word, about a failure.
    public Notice about(Exception failure) {
        return new Notice(key, values, failure);
    }

    /// The words in a language.
    public String in(Messages messages) {
        if (key.isEmpty() && cause instanceof LibraryException failure) {
            return messages.failure(failure);
        }
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
