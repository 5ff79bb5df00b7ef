package app.daybreak.ui.list;

import app.daybreak.wording.Messages;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.StackPane;

/// The master list.
public final class PaperListPane extends StackPane {
    private final PaperListModel model;
    private final PaperView view;
    private boolean following;

    /// A list that shows a model and chooses in it.
    ///
    /// @param empty what is shown in place of an empty answer
    public PaperListPane(PaperListModel model, Messages messages, Label empty) {
        this.model = model;
        getStyleClass().add("paper-list-pane");
        view = new PaperCells(model, messages, empty);
        getChildren().add(view.control());
        SelectionInput.listen(view.control(), model, this::screenful);
        model.rowsProperty().subscribe(this::show);
        model.selectionProperty().subscribe((_, now) -> follow(now));
        view.chosen().subscribe((_, index) -> choose(index.intValue()));
    }

    private void show(PagedRows rows) {
        following = true;
        view.show(rows);
        following = false;
        follow(model.selectionProperty().get());
    }

    private void choose(int index) {
        if (!following && index >= 0) model.choose(index);
    }

    private void follow(Selection now) {
        following = true;
        view.choose(now.chosen());
        following = false;
        view.showSelection();
        if (now.chosen() >= 0) bringIntoSight(now.chosen());
    }

    private int screenful() {
        return Math.max(1, (int) (view.rowsHeight() / view.rowHeight()));
    }

    /// Scrolls only when the paper is out of sight, and then by no more than needed.
    private void bringIntoSight(int index) {
        int first = firstInSight();
        int last = first + screenful() - 1;
        if (first >= 0 && index > last) view.scrollTo(index - (last - first));
        else if (index < first || first < 0) view.scrollTo(index);
    }

    /// The first place that is in sight as a whole, or -1 where nothing is shown.
    private int firstInSight() {
        boolean shown = view.control().lookup(".virtual-flow") instanceof VirtualFlow<?>;
        if (!shown) return -1;
        VirtualFlow<?> flow = (VirtualFlow<?>) view.control().lookup(".virtual-flow");
        IndexedCell<?> first = flow.getFirstVisibleCell();
        if (first == null) return -1;
        return first.getIndex() + (first.getLayoutY() < -1 ? 1 : 0);
    }

    /// The view's focus, for the keyboard.
    @Override
    public void requestFocus() {
        view.control().requestFocus();
    }
}
