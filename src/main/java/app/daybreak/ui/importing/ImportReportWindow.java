package app.daybreak.ui.importing;

import app.daybreak.importing.ImportReport;
import app.daybreak.importing.ReportLine;
import app.daybreak.ui.control.Tables;
import app.daybreak.wording.Messages;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// What an import did: the sums, and every problem with its file and line. A problem can be opened
/// in its file.
public final class ImportReportWindow extends BorderPane {
    private final Messages messages;
    private final TableView<ReportLine> table = new TableView<>();
    private final ListView<Path> files = new ListView<>();

    /// A report.
    ///
    /// @param open shows a file at the place of a problem
    public ImportReportWindow(
            ImportReport report, Messages messages, Consumer<ProblemPlace> open, Runnable close) {
        this.messages = messages;
        getStyleClass().add("import-report");
        setPadding(new Insets(16));
        String undated =
                report.undated() == 0
                        ? ""
                        : "\n" + messages.text("import.undated", report.undated());
        Label summary = new Label(summary(report, messages) + undated);
        summary.setId("import-summary");
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        Button done = new Button(messages.text("import.close"));
        done.setDefaultButton(true);
        done.setCancelButton(true);
        done.setOnAction(_ -> close.run());
        Button show = new Button(messages.text("import.open-problem"));
        show.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        show.setOnAction(_ -> open(open));
        HBox buttons = new HBox(8, show, done);
        buttons.setPadding(new Insets(12, 0, 0, 0));
        setTop(new VBox(12, summary, new Label()));
        setCenter(table(report));
        setBottom(new VBox(others(), buttons));
        table.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) open(open);
        });
        table.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.O) open(open);
        });
    }

    /// The sums in one sentence.
    public static String summary(ImportReport report, Messages messages) {
        String text = messages.text("import.summary", report.told());
        return report.cancelled() ? messages.text("import.cancelled", text) : text;
    }

    /// The sums of what would come in.
    static String preview(ImportReport report, Messages messages) {
        return messages.text("preview.sum", summary(report, messages));
    }

    private void open(Consumer<ProblemPlace> open) {
        ReportLine line = table.getSelectionModel().getSelectedItem();
        if (line == null) return;
        Path chosen = files.getSelectionModel().getSelectedItem();
        Path file = chosen == null ? line.file() : chosen;
        open.accept(new ProblemPlace(file, line.problem().line()));
    }

    /// All files of a line that stands for many.
    private VBox others() {
        Label label = new Label(messages.text("import.all-of-line"));
        label.setLabelFor(files);
        files.setId("import-files");
        files.setAccessibleText(messages.text("import.all-of-line"));
        files.setPrefHeight(140);
        VBox others = new VBox(6, label, files);
        others.setPadding(new Insets(12, 0, 0, 0));
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(line -> {
                    boolean many = line != null && line.others() > 0;
                    others.setVisible(many);
                    others.setManaged(many);
                    files.getItems().setAll(many ? line.files() : List.of());
                });
        return others;
    }

    private TableView<ReportLine> table(ImportReport report) {
        Tables.describe(
                table,
                "import-problems",
                messages.text("import.report"),
                messages.text("import.no-problems"));
        table.getColumns().setAll(List.of(file(), line(), reason()));
        table.getItems().addAll(report.lines());
        return table;
    }

    private TableColumn<ReportLine, String> file() {
        return column("import.column.file", 220, l -> String.valueOf(l.file().getFileName()));
    }

    private TableColumn<ReportLine, String> line() {
        return column(
                "import.column.line",
                60,
                l -> l.problem().line() == 0 ? "" : Integer.toString(l.problem().line()));
    }

    private TableColumn<ReportLine, String> reason() {
        return column("import.column.reason", 420, l -> messages.problem(l.problem(), l.others()));
    }

    private TableColumn<ReportLine, String> column(
            String key, double width, java.util.function.Function<ReportLine, String> text) {
        TableColumn<ReportLine, String> column = new TableColumn<>(messages.text(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(
                c -> new ReadOnlyObjectWrapper<>(text.apply(c.getValue())).getReadOnlyProperty());
        return column;
    }
}
