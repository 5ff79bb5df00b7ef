package app.daybreak.ui.sidebar;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.function.BiConsumer;

/// Where the name of a line is typed anew. It lies over the line and belongs to no cell: the tree
/// may give a cell to another line at any layout, and what was typed would go with it.
///
/// Enter, another place for the keyboard and scrolling keep the name, Escape leaves it as it was.
final class NameField {
    private final TreeView<SidebarItem> view;
    private final BiConsumer<SidebarItem, String> named;
    private final Runnable closed;
    private final TextField field = new TextField();
    private @Nullable TreeItem<SidebarItem> line;
    private Subscription scrolling = Subscription.EMPTY;

    /// @param named takes the line and what was typed for it, once it is kept
    /// @param closed called when no name is typed any more
    NameField(
            TreeView<SidebarItem> view,
            BiConsumer<SidebarItem, String> named,
            Runnable closed,
            String accessibleText) {
        this.view = view;
        this.named = named;
        this.closed = closed;
        field.getStyleClass().add("sidebar-name");
        field.setAccessibleText(accessibleText);
        field.setManaged(false);
        field.setVisible(false);
        field.setOnAction(_ -> close(true));
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) close(false);
            event.consume(); // the window's own keys are for another time
        });
        field.focusedProperty()
                .subscribe((_, focused) -> {
                    if (!focused) close(true);
                });
    }

    Node node() {
        return field;
    }

    boolean isOpen() {
        return line != null;
    }

    /// Lets the person type another name for a line that can have one.
    void edit(TreeItem<SidebarItem> item) {
        if (item.getValue().name() == null) return;
        close(true);
        bringIntoSight(view.getRow(item));
        line = item;
        if (!place()) {
            line = null;
            return;
        }
        field.setText(item.getValue().name());
        field.setVisible(true);
        field.requestFocus();
        field.selectAll();
        VirtualFlow<?> flow = flow();
        if (flow != null) scrolling = flow.positionProperty().subscribe((_, _) -> close(true));
    }

    /// Lays the field over its line, where the tree has laid that out.
    ///
    /// @return whether the line is in sight
    boolean place() {
        for (Node node : view.lookupAll(".tree-cell")) {
            TreeCell<?> cell = (TreeCell<?>) node;
            if (line == null || !cell.isVisible() || !line.equals(cell.getTreeItem())) continue;
            Bounds row = view.getParent().sceneToLocal(cell.localToScene(cell.getLayoutBounds()));
            Node words = cell.getGraphic();
            double left =
                    view.getParent()
                            .sceneToLocal(words.localToScene(words.getLayoutBounds()))
                            .getMinX();
            double room = Math.max(0, row.getMaxX() - left - 4);
            field.resizeRelocate(left - 4, row.getMinY() + 1, room, row.getHeight() - 2);
            return true;
        }
        return false;
    }

    private void close(boolean keep) {
        TreeItem<SidebarItem> item = line;
        if (item == null) return;
        line = null;
        scrolling.unsubscribe();
        scrolling = Subscription.EMPTY;
        boolean focused = field.isFocused();
        field.setVisible(false);
        if (focused) view.requestFocus();
        if (keep) named.accept(item.getValue(), field.getText());
        closed.run();
    }

    private void bringIntoSight(int row) {
        view.layout(); // what is not laid out is nowhere
        VirtualFlow<?> flow = flow();
        if (flow == null) return;
        var first = flow.getFirstVisibleCell();
        var last = flow.getLastVisibleCell();
        boolean seen = first != null && last != null;
        if (seen && first.getIndex() <= row && row < last.getIndex()) return;
        view.scrollTo(row);
        view.layout();
    }

    private @Nullable VirtualFlow<?> flow() {
        return view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? flow : null;
    }
}
