package app.daybreak.ui.importing;

import app.daybreak.library.ImportRun;
import app.daybreak.ui.control.Tables;
import app.daybreak.wording.Messages;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// The imports of the library, the latest first; each can be taken back as a whole.
public final class ImportHistoryPane extends BorderPane {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private final Messages messages;
    private final TableView<ImportRun> table = new TableView<>();

    /// A pane that shows nothing yet.
    ///
    /// @param takeBack removes what came in by an import
    public ImportHistoryPane(Messages messages, Consumer<ImportRun> takeBack) {
        this.messages = messages;
        setPadding(new Insets(16));
        setCenter(table());
        setBottom(buttons(takeBack));
    }

    /// Shows imports; the same one stays selected.
    public void show(List<ImportRun> runs) {
        int chosen = table.getSelectionModel().getSelectedIndex();
        table.getItems().setAll(runs);
        table.getSelectionModel().select(chosen);
    }

    private HBox buttons(Consumer<ImportRun> takeBack) {
        Button back = new Button(messages.text("history.take-back"));
        back.setId("import-take-back");
        back.setMinWidth(Button.USE_PREF_SIZE);
        back.setDisable(true);
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(run -> back.setDisable(run == null || run.digests() == 0));
        back.setOnAction(_ -> takeBack.accept(table.getSelectionModel().getSelectedItem()));
        Label hint = new Label(messages.text("history.hint"));
        hint.setWrapText(true);
        HBox buttons = new HBox(12, back, hint);
        buttons.setPadding(new Insets(12, 0, 0, 0));
        buttons.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return buttons;
    }

    private TableView<ImportRun> table() {
        Tables.describe(
                table,
                "import-history",
                messages.text("history.title"),
                messages.text("history.none"));
        table.getColumns()
                .setAll(
                        List.of(
                                column("history.time", 170, this::when),
                                column("history.origin", 210, run -> run.name()),
                                number("history.digests", ImportRun::digests),
                                number("history.fresh", run -> run.sums().fresh()),
                                number("history.revised", run -> run.sums().revised()),
                                number("history.problems", run -> run.sums().problems())));
        return table;
    }

    private String when(ImportRun run) {
        String time = TIME.format(run.started());
        if (run.unfinished()) return time + " · " + messages.text("history.unfinished");
        return run.ended() ? time : time + " · " + messages.text("history.open");
    }

    private TableColumn<ImportRun, String> number(String key, Function<ImportRun, Integer> number) {
        return column(key, 90, run -> "%,d".formatted(number.apply(run)));
    }

    private TableColumn<ImportRun, String> column(
            String key, double width, Function<ImportRun, String> text) {
        return Tables.column(messages.text(key), width, text);
    }
}
