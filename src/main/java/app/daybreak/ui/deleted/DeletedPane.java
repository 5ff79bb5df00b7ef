package app.daybreak.ui.deleted;

import app.daybreak.library.DeletedPaper;
import app.daybreak.library.PaperKeys;
import app.daybreak.ui.control.Tables;
import app.daybreak.wording.Messages;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/// The papers that the person deleted, the newest first; those chosen can be given back.
public final class DeletedPane extends BorderPane {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private final Messages messages;
    private final TableView<DeletedPaper> table = new TableView<>();

    /// A pane that shows nothing yet.
    ///
    /// @param restore gives papers back
    public DeletedPane(Messages messages, Consumer<PaperKeys> restore) {
        this.messages = messages;
        setPadding(new Insets(16));
        setCenter(table());
        setBottom(buttons(restore));
    }

    /// Shows papers.
    public void show(List<DeletedPaper> papers) {
        table.getItems().setAll(papers);
    }

    private HBox buttons(Consumer<PaperKeys> restore) {
        Button back = new Button(messages.text("deleted.restore"));
        back.setId("deleted-restore");
        back.setMinWidth(Button.USE_PREF_SIZE);
        back.setDisable(true);
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(paper -> back.setDisable(paper == null));
        back.setOnAction(_ -> restore.accept(chosen()));
        Label hint = new Label(messages.text("deleted.hint"));
        hint.setWrapText(true);
        HBox.setHgrow(hint, Priority.ALWAYS);
        HBox buttons = new HBox(12, back, hint);
        buttons.setPadding(new Insets(12, 0, 0, 0));
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private PaperKeys chosen() {
        return PaperKeys.of(
                table.getSelectionModel().getSelectedItems().stream()
                        .filter(Objects::nonNull)
                        .mapToLong(paper -> paper.id().key())
                        .toArray());
    }

    private TableView<DeletedPaper> table() {
        Tables.describe(
                table,
                "deleted-papers",
                messages.text("deleted.title"),
                messages.text("deleted.none"));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getColumns()
                .setAll(
                        List.of(
                                column("deleted.time", 140, paper -> time(paper.deleted())),
                                column("deleted.id", 110, paper -> paper.id().toString()),
                                column("deleted.paper", 460, DeletedPaper::heading)));
        return table;
    }

    private static String time(@Nullable Instant deleted) {
        return deleted == null ? "" : TIME.format(deleted);
    }

    private TableColumn<DeletedPaper, String> column(
            String key, double width, Function<DeletedPaper, String> text) {
        return Tables.column(messages.text(key), width, text);
    }
}
