package app.daybreak.ui.list;

import app.daybreak.wording.Messages;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SelectionModel;

import java.util.ArrayList;
import java.util.List;

/// The papers as cells of several lines.
final class PaperCells implements PaperView {
    private final ListView<ListedPaper> view = new ListView<>();
    private final List<PaperCell> cells = new ArrayList<>(); // as many as fit on the screen

    PaperCells(PaperListModel model, Messages messages, Node empty) {
        view.setId("papers");
        view.getStyleClass().add("paper-list");
        view.setAccessibleText(messages.text("list.name"));
        view.setFixedCellSize(PaperCell.HEIGHT);
        view.setCellFactory(_ -> {
            PaperCell cell = new PaperCell(model, messages);
            cells.add(cell);
            return cell;
        });
        view.setPlaceholder(empty);
        view.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
    }

    @Override
    public Control control() {
        return view;
    }

    @Override
    public void show(PagedRows rows) {
        view.setItems(rows);
    }

    @Override
    public SelectionModel<ListedPaper> choice() {
        return view.getSelectionModel();
    }

    @Override
    public void showSelection() {
        cells.forEach(PaperCell::showSelection);
    }

    @Override
    public double rowHeight() {
        return PaperCell.HEIGHT;
    }

    @Override
    public double rowsHeight() {
        return view.getHeight();
    }

    @Override
    public void scrollTo(int place) {
        view.scrollTo(place);
    }
}
