package app.daybreak.ui.control;

import javafx.scene.control.Label;
import javafx.scene.text.TextAlignment;

/// Says why a table is empty, in as many lines as that takes.
public final class EmptyTable extends Label {
    /// With what it says.
    public EmptyTable(String text) {
        super(text);
        setWrapText(true);
        setTextAlignment(TextAlignment.CENTER);
        getStyleClass().add("empty-note");
    }
}
