package app.daybreak.ui.list;

import app.daybreak.query.PaperQuery.Order;
import app.daybreak.settings.Settings.ListLook;
import app.daybreak.wording.Messages;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// The master list.
public final class PaperListPane extends StackPane {
    private final PaperListModel model;
    private final ListLook before;
    private final Supplier<PaperView> cells;
    private final Supplier<PaperTable> tables;
    private @Nullable PaperTable table; // kept once it was shown, for its columns
    private PaperView view;
    private boolean following;
    private boolean unseen; // the view is new, and nobody knows yet what it has room for

    /// A list that shows a model and chooses in it.
    ///
    /// @param order the order, which the table's heads change
    /// @param look how the list was left
    /// @param empty what is shown in place of an empty answer
    public PaperListPane(
            PaperListModel model,
            ObjectProperty<Order> order,
            ListLook look,
            Supplier<Label> empty,
            Messages messages) {
        this.model = model;
        before = look;
        cells = () -> new PaperCells(model, messages, empty.get());
        tables = () -> new PaperTable(model, order, look.columns(), messages, empty.get());
        getStyleClass().add("paper-list-pane");
        view = use(model.tableProperty().get());
        model.tableProperty().subscribe((_, asTable) -> change(asTable));
        model.rowsProperty().subscribe(this::show);
        model.selection().selectionProperty().subscribe((_, now) -> follow(now));
        model.answeredProperty().subscribe((_, _) -> begin());
    }

    private void change(boolean asTable) {
        view = use(asTable);
        unseen = true;
        show(model.rowsProperty().get());
        view.control().requestFocus();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        int chosen = model.selection().selectionProperty().get().chosen();
        if (!unseen || chosen < 0) return;
        unseen = false;
        view.control().layout();
        bringIntoSight(chosen);
    }

    private PaperView use(boolean asTable) {
        if (asTable && table == null) table = listenedTo(tables.get());
        PaperView used = asTable && table != null ? table : listenedTo(cells.get());
        getChildren().setAll(used.control());
        return used;
    }

    /// Gives the papers a menu of their own.
    public void setMenu(ContextMenu menu) {
        addEventHandler(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                event -> {
                    if (model.selection().selectionProperty().get().chosen() < 0) return;
                    menu.show(this, event.getScreenX(), event.getScreenY());
                    event.consume();
                });
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> menu.hide());
    }

    private <V extends PaperView> V listenedTo(V made) {
        SelectionInput.listen(made.control(), model, this::screenful);
        made.choice()
                .selectedIndexProperty()
                .subscribe((_, index) -> choose(made, index.intValue()));
        return made;
    }

    /// How the list looks now.
    ///
    /// @param order as settings write it
    /// @param tableDivider the table's share of the height
    public ListLook look(String order, double tableDivider) {
        return new ListLook(
                order,
                model.tableProperty().get(),
                table == null ? before.columns() : table.columns(),
                tableDivider);
    }

    private void show(PagedRows rows) {
        following = true;
        view.show(rows);
        following = false;
        Selection now = model.selection().selectionProperty().get();
        follow(now);
    }

    /// Where nothing is chosen, what was scrolled to is another answer's.
    private void begin() {
        if (model.selection().selectionProperty().get().chosen() < 0) view.scrollTo(0);
    }

    private void choose(PaperView from, int index) {
        boolean shown = from.control().equals(view.control());
        if (!following && shown && index >= 0) model.selection().choose(index);
    }

    private void follow(Selection now) {
        following = true;
        view.choose(now.chosen());
        following = false;
        view.showSelection();
        if (now.chosen() >= 0 && !unseen) bringIntoSight(now.chosen());
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
