package app.daybreak.ui.list;

import app.daybreak.wording.Messages;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.StackPane;

/// The master list.
public final class PaperListPane extends StackPane {
    private final PaperListModel model;
    private final ListView<ListedPaper> view = new ListView<>();
    private boolean following;

    /// A list that shows a model and chooses in it.
    ///
    /// @param empty what is shown in place of an empty answer
    public PaperListPane(PaperListModel model, Messages messages, Label empty) {
        this.model = model;
        getStyleClass().add("paper-list-pane");
        view.setId("papers");
        view.getStyleClass().add("paper-list");
        view.setAccessibleText(messages.text("list.name"));
        view.setFixedCellSize(PaperCell.HEIGHT);
        view.setCellFactory(
                _ -> new PaperCell(() -> model.queryProperty().get().search(), messages));
        view.setPlaceholder(empty);
        view.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        getChildren().add(view);
        model.rowsProperty().subscribe(this::show);
        model.selectedIndexProperty().subscribe((_, index) -> follow(index.intValue()));
        view.getSelectionModel().selectedIndexProperty().subscribe((_, index) -> choose(index));
    }

    private void show(PagedRows rows) {
        following = true;
        view.setItems(rows);
        following = false;
        follow(model.selectedIndexProperty().get());
    }

    private void choose(Number index) {
        if (!following && index.intValue() >= 0) model.choose(index.intValue());
    }

    private void follow(int index) {
        following = true;
        if (index < 0) view.getSelectionModel().clearSelection();
        else view.getSelectionModel().select(index);
        following = false;
        if (index >= 0) bringIntoSight(index);
    }

    /// Scrolls only when the paper is out of sight, and then by no more than needed.
    private void bringIntoSight(int index) {
        VisibleCells visible = VisibleCells.of(view);
        if (!visible.contains(index)) view.scrollTo(visible.topToShow(index));
    }

    /// The view's focus, for the keyboard.
    @Override
    public void requestFocus() {
        view.requestFocus();
    }

    /// Which cells are in sight as a whole.
    private record VisibleCells(int first, int last) {
        static VisibleCells of(ListView<?> view) {
            if (!(view.lookup(".virtual-flow")
                    instanceof javafx.scene.control.skin.VirtualFlow<?> flow)) {
                return new VisibleCells(0, -1);
            }
            var first = flow.getFirstVisibleCell();
            if (first == null) return new VisibleCells(0, -1);
            int whole = (int) (view.getHeight() / PaperCell.HEIGHT);
            int from = first.getIndex() + (first.getLayoutY() < -1 ? 1 : 0);
            return new VisibleCells(from, from + whole - 1);
        }

        boolean contains(int index) {
            return index >= first && index <= last;
        }

        int topToShow(int index) {
            return index > last && last >= first ? index - (last - first) : index;
        }
    }
}
