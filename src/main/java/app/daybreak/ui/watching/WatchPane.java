package app.daybreak.ui.watching;

import app.daybreak.ui.control.InScene;
import app.daybreak.ui.control.Tables;
import app.daybreak.watching.FolderState;
import app.daybreak.watching.WatchedFolder;
import app.daybreak.wording.Messages;
import app.daybreak.wording.SourceWords;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// The watched folders, how it stands with each and what came from it the last time.
public final class WatchPane extends BorderPane {
    private final WatchModel model;
    private final Messages messages;
    private final SourceWords words;
    private final TableView<FolderState> table = new TableView<>();
    private final Label said = new Label();

    /// A pane over a model.
    ///
    /// @param choose asks for a folder; null where the person wants none
    public WatchPane(WatchModel model, Messages messages, Supplier<@Nullable Path> choose) {
        this.model = model;
        this.messages = messages;
        words = new SourceWords(messages);
        setPadding(new Insets(16));
        Label hint = new Label(messages.text("watch.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.setPadding(new Insets(0, 0, 12, 0));
        setTop(hint);
        setCenter(table());
        said.setId("watch-said");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        VBox bottom = new VBox(12, said, buttons(choose));
        bottom.setPadding(new Insets(12, 0, 0, 0));
        setBottom(bottom);
        InScene.follow(this, model.allProperty(), this::show);
        table.getSelectionModel().selectedItemProperty().subscribe(this::say);
        model.refresh();
    }

    /// The chosen one stays chosen.
    private void show(List<FolderState> all) {
        FolderState chosen = table.getSelectionModel().getSelectedItem();
        table.getItems().setAll(all);
        if (chosen == null) return;
        for (FolderState each : all) {
            boolean same = each.folder().folder().equals(chosen.folder().folder());
            if (same) table.getSelectionModel().select(each);
        }
    }

    /// All that the table may have no room for.
    private void say(@Nullable FolderState one) {
        said.setText(
                one == null
                        ? ""
                        : messages.text(
                                "watch.one",
                                one.folder().folder(),
                                words.state(one),
                                words.result(one.folder())));
    }

    private HBox buttons(Supplier<@Nullable Path> choose) {
        Button add = new Button(messages.text("watch.add"));
        add.setId("watch-add");
        add.setOnAction(_ -> {
            Path folder = choose.get();
            if (folder != null) add(folder);
        });
        Button pause =
                onChosen("watch-pause", "watch.pause", one -> model.pause(one, !one.paused()));
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(one -> {
                    boolean paused = one != null && one.folder().paused();
                    pause.setText(messages.text(paused ? "watch.resume" : "watch.pause"));
                });
        Button look = new Button(messages.text("watch.look"));
        look.setId("watch-look");
        look.setOnAction(_ -> model.lookNow());
        HBox buttons =
                new HBox(
                        8,
                        add,
                        look,
                        pause,
                        onChosen("watch-remove", "watch.remove", model::remove));
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    /// Watches a folder, or says why not.
    void add(Path folder) {
        model.add(
                folder,
                unfit ->
                        unfit.ifPresent(
                                why -> said.setText(messages.text(why.key(), folder.toString()))));
    }

    private Button onChosen(String id, String key, Consumer<WatchedFolder> action) {
        return Tables.onChosen(table, id, messages.text(key), one -> action.accept(one.folder()));
    }

    private TableView<FolderState> table() {
        Tables.describe(
                table, "watched", messages.text("watch.title"), messages.text("watch.none"));
        table.getColumns()
                .setAll(
                        List.of(
                                column("watch.folder", 250, one -> one.folder().folder()),
                                column("watch.state", 170, words::state),
                                column("watch.when", 90, this::when),
                                column("watch.result", 220, one -> words.result(one.folder()))));
        return table;
    }

    private String when(FolderState one) {
        WatchedFolder.Result last = one.folder().last();
        return last == null ? "–" : words.shortTime(last.time());
    }

    private TableColumn<FolderState, String> column(
            String key, double width, Function<FolderState, String> text) {
        return Tables.column(messages.text(key), width, text);
    }
}
