package app.daybreak.ui.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

class EmboldenedTest {
    private static final double NEAR = 1e-9;

    @Test
    void everyEdgeOfARectangleIsMovedWhicheverWayItRuns() {
        Rectangle2D larger = new Rectangle2D.Double(-0.1, -0.1, 1.2, 2.2);
        Path2D one = new Path2D.Double(new Rectangle2D.Double(0, 0, 1, 2));
        assertEquals(larger, rounded(Emboldened.of(one, 0.1).getBounds2D()));
        Path2D other = polygon(0, 0, 0, 2, 1, 2, 1, 0);
        assertEquals(larger, rounded(Emboldened.of(other, 0.1).getBounds2D()));
    }

    @Test
    void aHoleGrowsSmaller() {
        Path2D ring = polygon(0, 0, 10, 0, 10, 10, 0, 10);
        ring.append(polygon(3, 3, 3, 7, 7, 7, 7, 3), false); // the other way
        Path2D bold = Emboldened.of(ring, 1);
        assertTrue(bold.contains(-0.9, 5));
        assertTrue(bold.contains(3.9, 5), "ink where the hole was");
        assertFalse(bold.contains(4.1, 5), "the rest of the hole");
        assertFalse(bold.contains(-1.1, 5));
    }

    @Test
    void aCircleIsNearlyACircleAfterwards() {
        Path2D circle = new Path2D.Double(new Ellipse2D.Double(-1, -1, 2, 2));
        Path2D bold = Emboldened.of(circle, 0.1);
        for (int degrees = 0; degrees < 360; degrees += 5) {
            double x = Math.cos(Math.toRadians(degrees));
            double y = Math.sin(Math.toRadians(degrees));
            assertTrue(bold.contains(1.09 * x, 1.09 * y), degrees + "°");
            assertFalse(bold.contains(1.105 * x, 1.105 * y), degrees + "°");
        }
    }

    @Test
    void pointsThatLieTogetherStayTogether() {
        Path2D doubled = polygon(0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 0, 1);
        Path2D simple = polygon(0, 0, 1, 0, 1, 1, 0, 1);
        assertEquals(
                Emboldened.of(simple, 0.2).getBounds2D(),
                Emboldened.of(doubled, 0.2).getBounds2D());
    }

    @Test
    void nothingStaysNothing() {
        assertTrue(Emboldened.of(new Path2D.Double(), 1).getBounds2D().isEmpty());
        Path2D point = polygon(2, 3, 2, 3);
        assertEquals(point.getBounds2D(), Emboldened.of(point, 1).getBounds2D());
    }

    /// However an outline runs, no point of it goes farther than the sharpest corner allows.
    @Property(tries = 500)
    void noPointRunsAway(
            @ForAll @Size(min = 6, max = 20)
                    List<@DoubleRange(min = -10, max = 10) Double> places) {
        double[] points =
                places.stream().limit(places.size() / 2 * 2L).mapToDouble(d -> d).toArray();
        Path2D any = polygon(points);
        Rectangle2D before = any.getBounds2D();
        Rectangle2D after = Emboldened.of(any, 0.1).getBounds2D();
        double most = 0.1 * Math.sqrt(2 / 0.0625) + NEAR;
        before.setRect(
                before.getX() - most,
                before.getY() - most,
                before.getWidth() + 2 * most,
                before.getHeight() + 2 * most);
        assertTrue(before.contains(after) || after.isEmpty());
    }

    private static Path2D polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) path.lineTo(points[i], points[i + 1]);
        path.closePath();
        return path;
    }

    private static Rectangle2D rounded(Rectangle2D box) {
        return new Rectangle2D.Double(
                Math.round(box.getX() * 1e9) / 1e9,
                Math.round(box.getY() * 1e9) / 1e9,
                Math.round(box.getWidth() * 1e9) / 1e9,
                Math.round(box.getHeight() * 1e9) / 1e9);
    }
}
