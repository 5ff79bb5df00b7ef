package app.daybreak.ui.importing;

import app.daybreak.importing.ImportProgress;
import app.daybreak.wording.Messages;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

/// The running import: how far it is, Pause and Cancel.
public final class ImportBar extends HBox {
    private final Messages messages;
    private final ProgressBar bar = new ProgressBar();
    private final Label label = new Label();
    private final Button pause = new Button();

    /// A bar that shows a model, and nothing while no import runs.
    public ImportBar(ImportModel model, Messages messages) {
        super(8);
        this.messages = messages;
        setId("import-bar");
        setAlignment(Pos.CENTER_LEFT);
        bar.setPrefWidth(140);
        bar.setMinWidth(140); // what comes behind keeps its place
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        Button cancel = new Button(messages.text("import.cancel"));
        cancel.setId("import-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(_ -> model.cancel());
        pause.setId("import-pause");
        pause.setMinWidth(USE_PREF_SIZE);
        pause.setOnAction(_ -> model.pause(!model.pausedProperty().get()));
        model.pausedProperty().subscribe(this::showPause);
        getChildren().addAll(bar, pause, cancel, label);
        visibleProperty().bind(model.runningProperty());
        managedProperty().bind(model.runningProperty());
        model.progressProperty().subscribe(this::show);
    }

    private void showPause(boolean paused) {
        pause.setText(messages.text(paused ? "import.resume" : "import.pause"));
        bar.setOpacity(paused ? 0.5 : 1);
    }

    private void show(@Nullable ImportProgress progress) {
        if (progress == null) {
            bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
            label.setText(messages.text("import.starting"));
            return;
        }
        bar.setProgress((double) progress.done() / progress.total());
        label.setText(ProgressWords.of(progress, messages));
    }
}
