package app.daybreak.ui.formula;

import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/// AWT's outlines as JavaFX draws them.
final class Outlines {
    private Outlines() {}

    static List<PathElement> elements(Path2D outline, double scale) {
        List<PathElement> elements = new ArrayList<>();
        double[] c = new double[6];
        PathIterator parts =
                outline.getPathIterator(AffineTransform.getScaleInstance(scale, scale));
        for (; !parts.isDone(); parts.next()) {
            elements.add(
                    switch (parts.currentSegment(c)) {
                        case PathIterator.SEG_MOVETO -> new MoveTo(c[0], c[1]);
                        case PathIterator.SEG_LINETO -> new LineTo(c[0], c[1]);
                        case PathIterator.SEG_QUADTO -> new QuadCurveTo(c[0], c[1], c[2], c[3]);
                        case PathIterator.SEG_CUBICTO ->
                                new CubicCurveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
                        default -> new ClosePath();
                    });
        }
        return elements;
    }
}
