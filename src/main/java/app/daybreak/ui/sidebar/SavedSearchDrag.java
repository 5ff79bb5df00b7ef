package app.daybreak.ui.sidebar;

import app.daybreak.library.SavedSearch;

import javafx.css.PseudoClass;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import org.jspecify.annotations.Nullable;

/// Reordering saved searches with the mouse: what is dragged takes the place of what it is dropped
/// on.
final class SavedSearchDrag {
    private static final DataFormat PLACE = new DataFormat("application/x-daybreak-saved-search");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

    private final TreeCell<SidebarItem> cell;
    private final SavedSearchActions actions;

    private SavedSearchDrag(TreeCell<SidebarItem> cell, SavedSearchActions actions) {
        this.cell = cell;
        this.actions = actions;
    }

    static void listen(TreeCell<SidebarItem> cell, SavedSearchActions actions) {
        SavedSearchDrag drag = new SavedSearchDrag(cell, actions);
        cell.setOnDragDetected(event -> {
            if (saved(cell) == null) return;
            ClipboardContent content = new ClipboardContent();
            content.put(PLACE, drag.place());
            cell.startDragAndDrop(TransferMode.MOVE).setContent(content);
            event.consume();
        });
        cell.setOnDragOver(drag::over);
        cell.setOnDragExited(_ -> cell.pseudoClassStateChanged(TARGET, false));
        cell.setOnDragDropped(drag::dropped);
    }

    private static @Nullable SavedSearch saved(TreeCell<SidebarItem> cell) {
        return cell.getItem() == null ? null : cell.getItem().saved();
    }

    private int place() {
        TreeItem<SidebarItem> item = cell.getTreeItem();
        return item.getParent().getChildren().indexOf(item);
    }

    /// Files dropped here are the window's affair.
    private void over(DragEvent event) {
        if (!event.getDragboard().hasContent(PLACE) || saved(cell) == null) return;
        event.acceptTransferModes(TransferMode.MOVE);
        cell.pseudoClassStateChanged(TARGET, true);
        event.consume();
    }

    private void dropped(DragEvent event) {
        if (!event.getDragboard().hasContent(PLACE) || saved(cell) == null) return;
        int from = (Integer) event.getDragboard().getContent(PLACE);
        SidebarItem moved = cell.getTreeItem().getParent().getChildren().get(from).getValue();
        if (moved.saved() != null) actions.move(moved.saved(), place());
        event.setDropCompleted(true);
        event.consume();
    }
}
