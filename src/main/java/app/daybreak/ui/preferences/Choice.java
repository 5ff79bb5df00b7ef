package app.daybreak.ui.preferences;

import javafx.beans.property.Property;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import java.util.List;
import java.util.function.Function;

/// The controls of settings. They follow what they change, whoever else changes it.
public final class Choice {
    private Choice() {}

    /// One of several.
    ///
    /// @param id for what looks for the control
    /// @param name of a value, as it is shown
    public static <T> ComboBox<T> of(
            String id, List<T> all, Property<T> chosen, Function<T, String> name) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(all);
        box.setConverter(new Named<>(name));
        box.valueProperty().bindBidirectional(chosen);
        box.getProperties().put(Choice.class, chosen); // the binding would let go of it
        return box;
    }

    /// Yes or no.
    ///
    /// @param id for what looks for the control
    public static CheckBox of(String id, String text, Property<Boolean> chosen) {
        CheckBox box = new CheckBox(text);
        box.setId(id);
        box.selectedProperty().bindBidirectional(chosen);
        return box;
    }

    /// Values only have names here; nobody types them.
    private static final class Named<T> extends StringConverter<T> {
        private final Function<T, String> name;

        Named(Function<T, String> name) {
            this.name = name;
        }

        @Override
        public String toString(T value) {
            return value == null ? "" : name.apply(value);
        }

        @Override
        public T fromString(String text) {
            throw new UnsupportedOperationException(text);
        }
    }
}
