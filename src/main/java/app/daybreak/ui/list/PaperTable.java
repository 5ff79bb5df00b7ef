package app.daybreak.ui.list;

import app.daybreak.query.PaperQuery.Order;
import app.daybreak.query.Search;
import app.daybreak.settings.Settings;
import app.daybreak.wording.Messages;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SelectionModel;
import javafx.scene.control.TableView;

import java.util.ArrayList;
import java.util.List;

/// The papers as a table, one line each.
final class PaperTable implements PaperView {
    private static final double ROW_HEIGHT = 32;
    private static final double HEAD_HEIGHT = 34;

    private final PaperListModel model;
    private final TableView<ListedPaper> view = new TableView<>();
    private final TableColumns columns;
    private final List<PaperTableRow> rows = new ArrayList<>(); // as many as fit on the screen
    private Search marked = new Search.Everything();

    PaperTable(
            PaperListModel model,
            ObjectProperty<Order> order,
            List<Settings.TableColumn> before,
            Messages messages,
            Node empty) {
        this.model = model;
        view.setId("papers");
        view.getStyleClass().add("paper-table");
        view.setAccessibleText(messages.text("list.name"));
        view.setFixedCellSize(ROW_HEIGHT);
        view.setTableMenuButtonVisible(true);
        view.setPlaceholder(empty);
        view.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        view.setRowFactory(_ -> {
            PaperTableRow row = new PaperTableRow(model);
            rows.add(row);
            return row;
        });
        columns = new TableColumns(view, model, order, before, messages);
    }

    /// The columns as they are now.
    List<Settings.TableColumn> columns() {
        return columns.now();
    }

    @Override
    public Control control() {
        return view;
    }

    @Override
    public void show(PagedRows papers) {
        columns.show(papers);
        if (!model.marked().equals(marked)) view.refresh(); // the same papers have other hits
        marked = model.marked();
    }

    @Override
    public SelectionModel<ListedPaper> choice() {
        return view.getSelectionModel();
    }

    @Override
    public void showSelection() {
        rows.forEach(PaperTableRow::showSelection);
    }

    @Override
    public double rowHeight() {
        return ROW_HEIGHT;
    }

    @Override
    public double rowsHeight() {
        return Math.max(0, view.getHeight() - HEAD_HEIGHT);
    }

    @Override
    public void scrollTo(int place) {
        view.scrollTo(place);
    }
}
