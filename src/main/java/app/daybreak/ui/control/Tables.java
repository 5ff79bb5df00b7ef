package app.daybreak.ui.control;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import java.util.function.Consumer;
import java.util.function.Function;

/// Parts of tables that list things in words, in an order of their own.
public final class Tables {
    private Tables() {}

    /// Gives a table its names, a word for when it is empty, and columns that fill its width.
    ///
    /// @param name what it lists
    /// @param nothing why it is empty
    public static void describe(TableView<?> table, String id, String name, String nothing) {
        table.setId(id);
        table.setAccessibleText(name);
        table.setPlaceholder(new EmptyTable(nothing));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    /// A column of texts.
    ///
    /// @param width in pixels, to begin with
    /// @param text of a row
    public static <T> TableColumn<T, String> column(
            String heading, double width, Function<T, String> text) {
        TableColumn<T, String> column = new TableColumn<>(heading);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(
                c -> new ReadOnlyObjectWrapper<>(text.apply(c.getValue())).getReadOnlyProperty());
        return column;
    }

    /// A button that does something with the chosen row, and waits for one.
    public static <T> Button onChosen(
            TableView<T> table, String id, String text, Consumer<T> action) {
        Button button = new Button(text);
        button.setId(id);
        button.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        button.setOnAction(_ -> {
            T one = table.getSelectionModel().getSelectedItem();
            if (one != null) action.accept(one);
        });
        return button;
    }
}
