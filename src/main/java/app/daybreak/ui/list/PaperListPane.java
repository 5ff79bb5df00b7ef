package app.daybreak.ui.list;

import app.daybreak.paper.ArxivId;
import app.daybreak.query.PaperQuery;
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
    private PaperQuery shown = PaperQuery.ALL;
    private @Nullable Standing standing; // before the answer that is being shown

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
        PaperQuery query = model.queryProperty().get();
        standing = query.equals(shown) && !unseen ? standing() : null;
        shown = query;
        following = true;
        view.show(rows);
        following = false;
        Selection now = model.selection().selectionProperty().get();
        follow(now);
    }

    /// Where nothing is chosen, what was scrolled to is another answer's. Where the same is asked
    /// again and the same paper chosen, the person stays where they looked.
    private void begin() {
        Standing before = standing;
        standing = null;
        if (model.selection().selectionProperty().get().chosen() < 0) view.scrollTo(0);
        else if (before != null && before.chosen().equals(chosen())) putBack(before);
    }

    private @Nullable ArxivId chosen() {
        return model.selection().selectedProperty().get();
    }

    /// Where a paper stands in sight.
    ///
    /// @param chosen the chosen paper
    /// @param paper the chosen one, or the first in sight where the chosen one is not
    /// @param y its distance from the upper edge, in pixels
    private record Standing(ArxivId chosen, ArxivId paper, double y) {}

    private @Nullable Standing standing() {
        ArxivId chosen = chosen();
        int place = view.choice().getSelectedIndex();
        IndexedCell<?> first = flow() == null ? null : flow().getFirstVisibleCell();
        if (chosen == null || first == null || !(first.getItem() instanceof ListedPaper top)) {
            return null;
        }
        double y = first.getLayoutY() + (place - first.getIndex()) * view.rowHeight();
        boolean inSight = place >= 0 && y > -view.rowHeight() && y < view.rowsHeight();
        return inSight
                ? new Standing(chosen, chosen, y)
                : new Standing(chosen, top.id(), first.getLayoutY());
    }

    private void putBack(Standing before) {
        int place = model.rowsProperty().get().placeOf(before.paper());
        VirtualFlow<?> flow = flow();
        if (place < 0 || flow == null) return;
        view.scrollTo(place);
        view.control().layout();
        IndexedCell<?> first = flow.getFirstVisibleCell();
        if (first == null) return;
        double y = first.getLayoutY() + (place - first.getIndex()) * view.rowHeight();
        flow.scrollPixels(y - before.y());
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
        VirtualFlow<?> flow = flow();
        IndexedCell<?> first = flow == null ? null : flow.getFirstVisibleCell();
        if (first == null) return -1;
        return first.getIndex() + (first.getLayoutY() < -1 ? 1 : 0);
    }

    private @Nullable VirtualFlow<?> flow() {
        return view.control().lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? flow : null;
    }

    /// The view's focus, for the keyboard.
    @Override
    public void requestFocus() {
        view.control().requestFocus();
    }
}
