package app.daybreak.ui;

import app.daybreak.desktop.RiskyPlace;
import app.daybreak.wording.Messages;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

/// A line that warns of the place where the library lies, and what can be done.
final class PlaceWarning extends HBox {
    private final Label text = new Label();
    private final Messages messages;

    PlaceWarning(LibraryPlace place, Messages messages) {
        super(10);
        this.messages = messages;
        setId("place-warning");
        getStyleClass().add("place-warning");
        setAlignment(Pos.CENTER_LEFT);
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        getChildren()
                .setAll(
                        text,
                        button("place.home", place::moveHome),
                        button("place.dismiss", place::dismiss));
        place.riskProperty().subscribe(this::show);
    }

    private void show(@Nullable RiskyPlace risk) {
        setVisible(risk != null);
        setManaged(risk != null);
        if (risk != null) {
            text.setText(messages.text("place." + risk.kind().code(), risk.name()));
        }
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(messages.text(key));
        button.setId(key.replace('.', '-'));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
