package app.daybreak.ui.list;

import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import java.util.function.IntSupplier;

/// Selecting many papers by mouse and keys, as lists do everywhere: Shift extends, Ctrl or Cmd adds
/// one, Ctrl or Cmd with A takes all, Esc lets go. The stock selection of many holds every item and
/// would run out of memory; and what keys do must not hang on which view has been laid out.
final class SelectionInput {
    private final PaperListModel model;
    private final IntSupplier screenful;

    /// @param screenful how many rows are in sight
    private SelectionInput(PaperListModel model, IntSupplier screenful) {
        this.model = model;
        this.screenful = screenful;
    }

    static void listen(Control view, PaperListModel model, IntSupplier screenful) {
        SelectionInput input = new SelectionInput(model, screenful);
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, input::pressed);
        view.addEventFilter(KeyEvent.KEY_PRESSED, input::pressed);
    }

    private void pressed(MouseEvent event) {
        int place = place(event.getTarget());
        if (place < 0) return;
        boolean many = event.isShiftDown() || event.isShortcutDown();
        if (event.getButton() == MouseButton.PRIMARY && many) {
            if (event.isShiftDown()) model.selection().extendTo(place);
            else model.selection().toggle(place);
            ((Node) event.getSource()).requestFocus();
            event.consume();
        } else if (event.getButton() == MouseButton.PRIMARY || !isSelected(place)) {
            model.selection().choose(place);
        }
    }

    private boolean isSelected(int place) {
        return model.selection().selectionProperty().get().places().contains(place);
    }

    /// The place of the row that something in a list belongs to, or -1.
    private static int place(@Nullable EventTarget target) {
        for (Node node = target instanceof Node n ? n : null;
                node != null;
                node = node.getParent()) {
            if (node instanceof IndexedCell<?> cell) return cell.isEmpty() ? -1 : cell.getIndex();
        }
        return -1;
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        Integer place = plain ? goal(event.getCode()) : null;
        if (place != null) go(place, event.isShiftDown());
        else if (event.isShortcutDown() && event.getCode() == KeyCode.A)
            model.selection().selectAll();
        else if (event.getCode() == KeyCode.ESCAPE && isMany()) model.selection().collapse();
        else return;
        event.consume();
    }

    private boolean isMany() {
        return model.selection().selectionProperty().get().size() > 1;
    }

    private void go(int place, boolean extend) {
        if (extend) model.selection().extendTo(place);
        else model.selection().chooseNearest(place);
    }

    /// Where a key leads, in range or not; null for any other key.
    private @Nullable Integer goal(KeyCode key) {
        int chosen = model.selection().selectionProperty().get().chosen();
        return switch (key) {
            case DOWN -> chosen + 1;
            case UP -> chosen - 1;
            case PAGE_DOWN -> chosen + screenful.getAsInt();
            case PAGE_UP -> chosen - screenful.getAsInt();
            case END -> Integer.MAX_VALUE;
            case HOME -> 0;
            default -> null;
        };
    }
}
