package app.daybreak.ui.backups;

import app.daybreak.keeping.Backup;
import app.daybreak.library.Holdings;
import app.daybreak.ui.control.Tables;
import app.daybreak.wording.Messages;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// The backups with what each holds; one can be taken, and one restored.
public final class BackupsPane extends BorderPane {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private final BackupsModel model;
    private final Messages messages;
    private final TableView<Backup> table = new TableView<>();
    private final Label sum = new Label();

    /// A pane over a model.
    ///
    /// @param restore asks whether to restore a backup
    public BackupsPane(BackupsModel model, Messages messages, Consumer<Backup> restore) {
        this.model = model;
        this.messages = messages;
        setPadding(new Insets(16));
        sum.setWrapText(true);
        sum.setMinHeight(USE_PREF_SIZE);
        sum.setPadding(new Insets(0, 0, 12, 0));
        sum.setId("backups-sum");
        setTop(sum);
        setCenter(table());
        setBottom(buttons(restore));
        model.allProperty().subscribe(this::show);
        model.refresh();
    }

    private void show(List<Backup> all) {
        table.getItems().setAll(all);
        long megabytes = all.stream().mapToLong(Backup::megabytes).sum();
        sum.setText(
                all.isEmpty()
                        ? messages.text("backup.none")
                        : messages.text("backup.sum", all.size(), megabytes, model.folder()));
    }

    private HBox buttons(Consumer<Backup> restore) {
        Button now = new Button(messages.text("backups.now"));
        now.setId("backup-now");
        now.setOnAction(_ -> {
            now.setDisable(true);
            model.take(() -> now.setDisable(false));
        });
        Button back = new Button(messages.text("backups.restore"));
        back.setId("backup-restore");
        back.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        back.setOnAction(_ -> restore.accept(table.getSelectionModel().getSelectedItem()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(8, now, space, back);
        buttons.setPadding(new Insets(12, 0, 0, 0));
        return buttons;
    }

    private TableView<Backup> table() {
        Tables.describe(
                table, "backups", messages.text("backups.title"), messages.text("backup.none"));
        table.getColumns()
                .setAll(
                        List.of(
                                column("backups.time", 140, b -> TIME.format(b.taken())),
                                counted("backups.papers", Holdings::papers),
                                counted("backups.marked", Holdings::marked),
                                counted("backups.tags", Holdings::tags),
                                counted("backups.notes", Holdings::notes),
                                column("backups.size", 80, b -> b.megabytes() + " MB"),
                                column("backups.kind", 180, this::kind)));
        return table;
    }

    private String kind(Backup backup) {
        return messages.text("backup.kind." + backup.kind().code());
    }

    private TableColumn<Backup, String> counted(String key, ToIntFunction<Holdings> count) {
        return column(
                key,
                80,
                backup -> {
                    Holdings holdings = backup.holdings();
                    return holdings == null ? "?" : "%,d".formatted(count.applyAsInt(holdings));
                });
    }

    private TableColumn<Backup, String> column(
            String key, double width, Function<Backup, String> text) {
        return Tables.column(messages.text(key), width, text);
    }
}
