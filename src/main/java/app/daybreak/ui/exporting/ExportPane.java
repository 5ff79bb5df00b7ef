package app.daybreak.ui.exporting;

import app.daybreak.exporting.ExportForm;
import app.daybreak.library.LibraryException;
import app.daybreak.ui.control.InScene;
import app.daybreak.wording.Messages;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Choosing an export, with the first papers as they will look.
public final class ExportPane extends BorderPane {
    /// Asks the person where to.
    public interface Where {
        /// A file that may be there already.
        ///
        /// @param form what the file will be
        Optional<Path> file(ExportForm form);

        /// A folder.
        Optional<Path> folder();

        /// Shows where the person's own templates are.
        void templates();
    }

    private final ExportModel model;
    private final Where where;
    private final Messages messages;
    private final Label count = new Label();
    private final TextArea text = new TextArea();
    private final ProgressBar bar = new ProgressBar();
    private final Label said = new Label();
    private final Button cancel;
    private final Button write;

    /// A pane over a model.
    public ExportPane(ExportModel model, Where where, Messages messages) {
        this.model = model;
        this.where = where;
        this.messages = messages;
        setId("export-pane");
        getStyleClass().add("export-pane");
        cancel = button("export-cancel", "import.cancel", model::cancel);
        write = button("export-write", "export.write", this::ask);
        write.setDefaultButton(true);
        SplitPane split =
                new SplitPane(new ExportChoices(model, where::templates, messages), preview());
        split.setDividerPositions(0.38);
        setCenter(split);
        setBottom(bottom());
        InScene.follow(this, model.previewProperty(), this::show);
        InScene.follow(this, model.progressProperty(), this::show);
        InScene.follow(this, model.outcomeProperty(), this::show);
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .orElse(false)
                .subscribe(this::readTemplates);
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(showing -> model.openProperty().set(showing));
    }

    /// Who comes back from editing a template sees what became of it.
    private void readTemplates(boolean focused) {
        if (focused) model.readTemplates();
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(messages.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Node preview() {
        text.setId("export-preview");
        text.getStyleClass().add("export-preview");
        text.setEditable(false);
        text.setWrapText(true);
        text.setAccessibleText(messages.text("export.preview"));
        count.getStyleClass().add("export-count");
        count.setId("export-count");
        count.setWrapText(true);
        VBox.setVgrow(text, Priority.ALWAYS);
        VBox box = new VBox(6, count, text);
        box.getStyleClass().add("export-part");
        return box;
    }

    private Node bottom() {
        said.setId("export-said");
        said.setMinWidth(0);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        bar.setPrefWidth(160);
        bar.setAccessibleText(messages.text("export.progress.bar"));
        HBox bottom = new HBox(10, bar, said, cancel, write);
        bottom.setAlignment(Pos.CENTER_LEFT);
        bottom.getStyleClass().add("export-bottom");
        return bottom;
    }

    private void show(ExportModel.Preview preview) {
        count.setText(
                preview.whole()
                        ? messages.text("export.count", preview.papers())
                        : messages.text("export.count.first", preview.papers(), ExportModel.SHOWN));
        if (!text.getText().equals(preview.text())) text.setText(preview.text());
        write.setDisable(preview.papers() == 0 || model.progressProperty().get() != null);
    }

    private void show(ExportModel.@Nullable Progress progress) {
        boolean running = progress != null;
        for (Node each : new Node[] {bar, cancel}) {
            each.setVisible(running);
            each.setManaged(running);
        }
        write.setDisable(running || model.previewProperty().get().papers() == 0);
        if (progress == null) return;
        boolean begun = progress.papers() > 0;
        bar.setProgress(begun ? (double) progress.done() / progress.papers() : -1);
        said.setText(messages.text("export.progress", progress.done(), progress.papers()));
    }

    private void show(@Nullable Outcome outcome) {
        if (outcome == null) return;
        said.setText(
                switch (outcome) {
                    case Outcome.Written(Path target, int papers, int kept) when kept > 0 ->
                            messages.text("export.done.kept", papers, target.toString(), kept);
                    case Outcome.Written(Path target, int papers, _) ->
                            messages.text("export.done", papers, target.toString());
                    case Outcome.Stopped(boolean folder) ->
                            messages.text(folder ? "export.stopped.notes" : "export.stopped");
                    case Outcome.Refused(Path target) ->
                            messages.text("export.own-file", target.toString());
                    case Outcome.Failed(Path target, Exception why) ->
                            messages.text("export.failed", target.toString(), words(why));
                });
    }

    private String words(Exception why) {
        return switch (why) {
            case LibraryException e -> messages.failure(e);
            case IOException e -> messages.failure(e);
            default -> String.valueOf(why.getMessage());
        };
    }

    private void ask() {
        ExportForm form = model.formProperty().get();
        (model.needsFolder() ? where.folder() : where.file(form)).ifPresent(model::write);
    }
}
