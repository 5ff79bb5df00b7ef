package app.daybreak.ui.moving;

import app.daybreak.wording.Messages;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Shows how far a move has come.
public final class MovePane extends VBox {
    /// A pane over a model.
    public MovePane(MoveModel model, Messages messages) {
        super(8);
        setId("moving");
        getStyleClass().add("rescue");
        Label title = new Label(messages.text("moving.title"));
        title.getStyleClass().add("rescue-title");
        Label where = new Label(messages.text("moving.text", model.target().toString()));
        where.setWrapText(true);
        where.setMinHeight(USE_PREF_SIZE);
        ProgressBar bar = new ProgressBar(-1);
        bar.setId("moving-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(title.getText());
        Label step = new Label();
        step.setId("moving-step");
        Button cancel = new Button(messages.text("moving.cancel"));
        cancel.setId("moving-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> model.cancel());
        HBox buttons = new HBox(cancel);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("rescue-buttons");
        getChildren().addAll(title, where, bar, step, buttons);
        model.stateProperty()
                .subscribe(state -> {
                    bar.setProgress(state.share());
                    step.setText(messages.text("moving.step." + state.step().code()));
                    cancel.setDisable(!state.cancellable());
                });
    }
}
