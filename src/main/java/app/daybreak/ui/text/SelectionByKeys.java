package app.daybreak.ui.text;

import app.daybreak.query.Range;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

/// Selects with the keyboard: Shift and arrows, with Ctrl (on macOS Alt) by words; and scrolls with
/// arrows, page keys, Home and End.
final class SelectionByKeys {
    private static final double LINE = 40;
    private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");

    private final TextColumn column;

    SelectionByKeys(TextColumn column) {
        this.column = column;
        column.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        boolean taken;
        if (event.isShiftDown()) taken = extended(event);
        else if (event.isShortcutDown()) taken = everything(event);
        else taken = !event.isAltDown() && scrolled(event);
        if (taken) event.consume();
    }

    private boolean everything(KeyEvent event) {
        if (event.getCode() != KeyCode.A) return false;
        column.selection().selectAll();
        return true;
    }

    private boolean extended(KeyEvent event) {
        Step sideways =
                (MAC ? event.isAltDown() : event.isControlDown()) ? Step.WORD : Step.CHARACTER;
        return switch (event.getCode()) {
            case RIGHT, KP_RIGHT -> extend(sideways, 1);
            case LEFT, KP_LEFT -> extend(sideways, -1);
            case DOWN, KP_DOWN, END -> extend(Step.PARAGRAPH, 1);
            case UP, KP_UP, HOME -> extend(Step.PARAGRAPH, -1);
            default -> false;
        };
    }

    private boolean extend(Step unit, int step) {
        if (column.blocks().isEmpty()) return false;
        TextSelection.@Nullable Stretch now = column.selection().stretchProperty().get();
        TextPlace from = now == null ? new TextPlace(0, 0) : now.focus();
        TextPlace to = column.selection().moved(from, unit, step);
        column.selection().select(now == null ? from : now.anchor(), to);
        column.reveal(column.blocks().get(to.block()), new Range(to.offset(), to.offset()));
        return true;
    }

    private boolean scrolled(KeyEvent event) {
        double page = column.getViewportBounds().getHeight() - LINE;
        switch (event.getCode()) {
            case DOWN, KP_DOWN -> by(LINE);
            case UP, KP_UP -> by(-LINE);
            case PAGE_DOWN -> by(page);
            case PAGE_UP -> by(-page);
            case HOME -> column.scrollTo(0);
            case END -> column.scrollTo(column.hidden());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void by(double pixels) {
        column.scrollTo(column.scrolled() + pixels);
    }
}
