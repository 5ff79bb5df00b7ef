package app.daybreak.ui.importing;

import app.daybreak.digest.Problem;
import app.daybreak.importing.FileReport;
import app.daybreak.importing.ImportProgress;
import app.daybreak.importing.ImportReport;
import app.daybreak.library.AddedDigest;
import app.daybreak.ui.control.InScene;
import app.daybreak.ui.control.Tables;
import app.daybreak.wording.Messages;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/// What files would bring, file by file, with their problems; the person says yes or leaves it.
public final class PreviewPane extends BorderPane {
    private static final int SHOWN_PROBLEMS = 5;

    /// What surrounds the pane.
    ///
    /// @param chooseFiles asks for files and lets them be looked at
    /// @param chooseFolder the same for a folder
    /// @param close closes the window
    public record Actions(Runnable chooseFiles, Runnable chooseFolder, Runnable close) {}

    private final Messages messages;
    private final TableView<FileReport> table = new TableView<>();
    private final Label placeholder = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Label said = new Label();
    private final Button take = new Button();

    /// A pane over a model.
    public PreviewPane(PreviewModel model, Messages messages, Actions actions) {
        this.messages = messages;
        setPadding(new Insets(16));
        Button files = button("preview-files", "preview.files", actions.chooseFiles());
        Button folder = button("preview-folder", "preview.folder", actions.chooseFolder());
        HBox choosing = new HBox(8, files, folder);
        choosing.setPadding(new Insets(0, 0, 12, 0));
        setTop(choosing);
        setCenter(table());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(messages.text("preview.title"));
        bar.visibleProperty().bind(model.runningProperty());
        bar.managedProperty().bind(model.runningProperty());
        said.setId("preview-said");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        VBox bottom = new VBox(12, bar, said, deciding(model, actions.close()));
        bottom.setPadding(new Insets(12, 0, 0, 0));
        setBottom(bottom);
        InScene.follow(this, model.progressProperty(), this::show);
        InScene.follow(this, model.reportProperty(), this::show);
        InScene.follow(this, model.runningProperty(), this::run);
        table.getSelectionModel().selectedItemProperty().subscribe((_, file) -> say(file));
    }

    private HBox deciding(PreviewModel model, Runnable close) {
        take.setId("preview-import");
        take.setText(messages.text("preview.import"));
        take.setDefaultButton(true);
        take.setOnAction(_ -> {
            model.importNow();
            close.run();
        });
        Button no = button("preview-cancel", "preview.cancel", close);
        no.setCancelButton(true);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return new HBox(8, space, take, no);
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(messages.text(key));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void run(boolean running) {
        placeholder.setText(messages.text(running ? "preview.reading" : "preview.nothing"));
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
    }

    private void show(@Nullable ImportProgress progress) {
        if (progress == null) return;
        bar.setProgress((double) progress.done() / progress.total());
        said.setText(ProgressWords.of(progress, messages));
    }

    private void show(@Nullable ImportReport report) {
        table.getItems().setAll(report == null ? List.of() : report.files());
        boolean something = report != null && report.refused() < report.files().size();
        take.setDisable(!something);
        said.setText(report == null ? "" : ImportReportWindow.preview(report, messages));
    }

    private void say(@Nullable FileReport file) {
        if (file == null) return;
        String problems =
                file.problems().stream()
                        .limit(SHOWN_PROBLEMS)
                        .map(this::line)
                        .collect(Collectors.joining("\n"));
        int more = file.problems().size() - SHOWN_PROBLEMS;
        if (more > 0) problems += "\n" + messages.text("preview.more", more);
        String name = file.file().toString();
        said.setText(problems.isEmpty() ? name : name + "\n" + problems);
    }

    private String line(Problem problem) {
        String text = messages.problem(problem);
        return problem.line() == 0 ? text : messages.text("preview.line", problem.line(), text);
    }

    private TableView<FileReport> table() {
        table.setId("preview");
        table.setAccessibleText(messages.text("preview.title"));
        placeholder.setWrapText(true);
        table.setPlaceholder(placeholder);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .setAll(
                        List.of(
                                column("import.column.file", 240, PreviewPane::name),
                                number("preview.fresh", AddedDigest::fresh),
                                number("preview.seen", AddedDigest::seen),
                                number("preview.revised", AddedDigest::revised),
                                column("preview.problems", 240, this::problems)));
        return table;
    }

    private static String name(FileReport file) {
        return String.valueOf(file.file().getFileName());
    }

    private String problems(FileReport file) {
        if (file.added() != null && file.added().known()) return messages.text("preview.known");
        if (file.problems().isEmpty()) return "";
        String first = line(file.problems().getFirst());
        int more = file.problems().size() - 1;
        return more == 0 ? first : messages.text("preview.and-more", first, more);
    }

    private TableColumn<FileReport, String> number(String key, ToIntFunction<AddedDigest> number) {
        return column(
                key,
                75,
                file ->
                        file.added() == null
                                ? "–"
                                : "%,d".formatted(number.applyAsInt(file.added())));
    }

    private TableColumn<FileReport, String> column(
            String key, double width, Function<FileReport, String> text) {
        return Tables.column(messages.text(key), width, text);
    }
}
