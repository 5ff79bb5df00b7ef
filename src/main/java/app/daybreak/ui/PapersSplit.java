package app.daybreak.ui;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/// The list and the reader: side by side, or the table above the reader. Each way has a divider of
/// its own.
final class PapersSplit extends SplitPane {
    private static final double LEAST_ABOVE = 110;

    private double beside;
    private double above;
    private boolean placing;

    /// @param table whether the list is a table
    /// @param beside the list's share of the width, 0 to 1
    /// @param above the table's share of the height, 0 to 1
    PapersSplit(
            ObservableValue<Boolean> table,
            Region list,
            Region reader,
            double beside,
            double above) {
        this.beside = beside;
        this.above = above;
        list.setMinWidth(220);
        list.setMinHeight(LEAST_ABOVE);
        reader.setMinWidth(280);
        reader.setMinHeight(LEAST_ABOVE);
        setResizableWithParent(list, false);
        getItems().addAll(list, reader);
        turn(table.getValue());
        table.subscribe((_, now) -> {
            keep();
            turn(now);
        });
    }

    private void turn(boolean table) {
        setOrientation(table ? Orientation.VERTICAL : Orientation.HORIZONTAL);
        place();
    }

    /// Puts the divider where it was.
    void place() {
        setDividerPositions(getOrientation() == Orientation.VERTICAL ? above : beside);
    }

    /// Gives the list its share again of the width that this is about to have, where otherwise it
    /// would keep its own width.
    void placeInNewWidth() {
        placing = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (!placing) return;
        placing = false;
        place();
        super.layoutChildren();
    }

    private void keep() {
        double now = getDividerPositions()[0];
        if (getOrientation() == Orientation.VERTICAL) above = now;
        else beside = now;
    }

    /// The list's share of the width.
    double beside() {
        keep();
        return beside;
    }

    /// The table's share of the height.
    double above() {
        keep();
        return above;
    }
}
