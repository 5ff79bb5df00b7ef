package app.daybreak.ui.search;

import app.daybreak.query.Range;

import atlantafx.base.controls.CustomTextField;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Draws a wave under what a text field holds and nobody understood. It lies over the field and
/// lets the mouse through.
final class Misread extends Pane {
    private static final double STEP = 2;

    private final CustomTextField field;
    private final Path wave = new Path();
    private List<Range> ranges = List.of();

    Misread(CustomTextField field) {
        this.field = field;
        wave.getStyleClass().add("misread");
        wave.setManaged(false);
        getChildren().add(wave);
        setMouseTransparent(true);
        field.textProperty().subscribe(this::requestLayout);
        field.caretPositionProperty().subscribe(this::requestLayout); // the text may scroll
        field.widthProperty().subscribe(this::requestLayout);
    }

    void mark(List<Range> places) {
        ranges = places;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        wave.getElements().clear();
        if (!(field.getSkin() instanceof TextFieldSkin skin)) return;
        double left = edge(field.getLeft(), true);
        double right = edge(field.getRight(), false);
        int length = field.getLength();
        for (Range range : ranges) {
            int end = Math.min(range.end(), length);
            if (range.start() >= end) continue;
            Rectangle2D first = skin.getCharacterBounds(range.start());
            Rectangle2D last = skin.getCharacterBounds(end - 1);
            draw(
                    Math.max(left, first.getMinX()),
                    Math.min(right, last.getMaxX()),
                    first.getMaxY() + 1);
        }
    }

    private double edge(@Nullable Node beside, boolean left) {
        if (beside == null) return left ? 0 : field.getWidth();
        Bounds there = field.sceneToLocal(beside.localToScene(beside.getBoundsInLocal()));
        return left ? there.getMaxX() : there.getMinX();
    }

    private void draw(double from, double to, double y) {
        if (from >= to) return;
        wave.getElements().add(new MoveTo(from, y));
        boolean down = true;
        for (double x = from + STEP; x <= to; x += STEP) {
            wave.getElements().add(new LineTo(x, down ? y + STEP : y));
            down = !down;
        }
    }
}
