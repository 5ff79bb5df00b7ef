package app.daybreak.ui.preferences;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.function.BiFunction;
import java.util.function.Function;

/// A part of a value as a property of its own; whoever changes it changes the whole.
///
/// @param <W> the whole
/// @param <V> the part
public final class Part<W, V> extends SimpleObjectProperty<V> {
    /// A part.
    ///
    /// @param get takes it out of the whole
    /// @param with puts another one in
    public Part(ObjectProperty<W> whole, Function<W, V> get, BiFunction<W, V, W> with) {
        super(get.apply(whole.get()));
        subscribe((_, now) -> whole.set(with.apply(whole.get(), now)));
    }
}
