package app.daybreak.ui.tags;

import app.daybreak.library.Overview.TagCount;
import app.daybreak.wording.Messages;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

import java.util.List;
import java.util.Locale;

/// Every tag with how many papers carry it, to be tidied up: renamed in place, several made one or
/// deleted at once. All of it can be undone.
public final class TagPage extends BorderPane {
    private final TagTidying tidying;
    private final Messages messages;
    private final ObservableList<TagCount> tags = FXCollections.observableArrayList();
    private final FilteredList<TagCount> found = new FilteredList<>(tags);
    private final TableView<TagCount> table = new TableView<>();
    private final ComboBox<String> into = new ComboBox<>();
    private final Label sum = new Label();

    /// @param now the tags, followed as they change
    public TagPage(ObservableValue<List<TagCount>> now, TagTidying tidying, Messages messages) {
        this.tidying = tidying;
        this.messages = messages;
        setPadding(new Insets(16));
        setTop(head());
        setCenter(table());
        setBottom(buttons());
        now.subscribe(this::show);
    }

    private void show(List<TagCount> now) {
        if (now.equals(tags)) return;
        tags.setAll(now);
        String chosen = into.getValue();
        into.getItems().setAll(now.stream().map(count -> count.tag().name()).toList());
        into.setValue(into.getItems().contains(chosen) ? chosen : null);
        long unused = now.stream().filter(count -> count.papers() == 0).count();
        sum.setText(messages.text("tags.sum", now.size(), unused));
    }

    private HBox head() {
        TextField filter = new TextField();
        filter.setId("tag-filter");
        filter.setPromptText(messages.text("tags.filter"));
        filter.setAccessibleText(messages.text("tags.filter"));
        filter.textProperty()
                .subscribe(typed -> {
                    String words = typed.strip().toLowerCase(Locale.ROOT);
                    found.setPredicate(
                            count -> count.tag().name().toLowerCase(Locale.ROOT).contains(words));
                });
        HBox head = new HBox(12, filter, sum);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setPadding(new Insets(0, 0, 12, 0));
        return head;
    }

    private TableView<TagCount> table() {
        table.setId("tag-table");
        table.setAccessibleText(messages.text("tags.page"));
        table.setEditable(true);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        SortedList<TagCount> sorted = new SortedList<>(found);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        TableColumn<TagCount, String> name = new TableColumn<>(messages.text("tags.name"));
        name.setPrefWidth(380);
        name.setCellValueFactory(cell -> new ReadOnlyStringWrapper(cell.getValue().tag().name()));
        name.setCellFactory(TextFieldTableCell.forTableColumn());
        name.setOnEditCommit(edit -> {
            tidying.rename(edit.getOldValue(), edit.getNewValue());
            table.refresh();
        });
        TableColumn<TagCount, Integer> papers = new TableColumn<>(messages.text("tags.papers"));
        papers.setPrefWidth(120);
        papers.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().papers()));
        table.getColumns().add(name);
        table.getColumns().add(papers);
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) tidying.delete(chosen());
        });
        return table;
    }

    private HBox buttons() {
        into.setId("tag-into");
        into.setPromptText(messages.text("tags.into"));
        into.setAccessibleText(messages.text("tags.into"));
        Button merge = new Button(messages.text("tags.merge"));
        merge.setId("tag-merge");
        var several = table.getSelectionModel().getSelectedItems();
        Runnable enabled = () -> merge.setDisable(into.getValue() == null || several.isEmpty());
        into.valueProperty().subscribe(enabled);
        several.subscribe(enabled);
        merge.setOnAction(_ -> tidying.merge(chosen(), into.getValue()));
        Button delete = new Button(messages.text("tags.delete"));
        delete.setId("tag-delete");
        delete.setOnAction(_ -> tidying.delete(chosen()));
        Button unused = new Button(messages.text("tags.choose-unused"));
        unused.setOnAction(_ -> chooseUnused());
        HBox buttons = new HBox(8, into, merge, delete, unused);
        buttons.setPadding(new Insets(12, 0, 0, 0));
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private List<String> chosen() {
        return table.getSelectionModel().getSelectedItems().stream()
                .map(count -> count.tag().name())
                .toList();
    }

    private void chooseUnused() {
        table.getSelectionModel().clearSelection();
        for (TagCount count : table.getItems()) {
            if (count.papers() == 0) table.getSelectionModel().select(count);
        }
        table.requestFocus();
    }
}
