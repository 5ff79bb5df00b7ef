package app.daybreak.ui.formula;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/// Makes a glyph's strokes thicker by moving every point of its outline away from the ink, along
/// the bisector of the edges that meet there, as FreeType does (`FT_Outline_EmboldenXY`). Control
/// points are moved like the others. Filling the result costs what filling the outline costs;
/// drawing a stroke around the outline costs several times as much, at every drawing.
final class Emboldened {
    /// One more than the cosine at a corner so sharp that its point would run away: it stays.
    private static final double SHARPEST = 0.0625;

    private Emboldened() {}

    /// @param outline of one glyph: its contours run around ink in one direction and around holes
    ///   in the other
    /// @param distance by which the edges are moved, in units of the outline
    static Path2D of(Path2D outline, double distance) {
        List<Contour> contours = contours(outline);
        double area = contours.stream().mapToDouble(Contour::area).sum();
        Path2D.Double bold = new Path2D.Double(outline.getWindingRule());
        for (Contour each : contours) each.moved(area < 0 ? -distance : distance).append(bold);
        return bold;
    }

    private static List<Contour> contours(Path2D outline) {
        List<Contour> contours = new ArrayList<>();
        double[] c = new double[6];
        for (PathIterator parts = outline.getPathIterator(null); !parts.isDone(); parts.next()) {
            int type = parts.currentSegment(c);
            if (type == PathIterator.SEG_MOVETO) {
                contours.add(new Contour(new ArrayList<>(), new ArrayList<>()));
            }
            contours.getLast().add(type, c);
        }
        return contours;
    }

    private record Point(double x, double y) {
        Point minus(Point other) {
            return new Point(x - other.x, y - other.y);
        }

        double length() {
            return Math.hypot(x, y);
        }
    }

    /// @param types of the segments, as AWT numbers them
    /// @param points of all segments, in their order
    private record Contour(List<Integer> types, List<Point> points) {
        void add(int type, double[] c) {
            types.add(type);
            for (int i = 0; i < count(type); i++) points.add(new Point(c[2 * i], c[2 * i + 1]));
        }

        private static int count(int type) {
            return switch (type) {
                case PathIterator.SEG_QUADTO -> 2;
                case PathIterator.SEG_CUBICTO -> 3;
                case PathIterator.SEG_CLOSE -> 0;
                default -> 1;
            };
        }

        /// Twice the area of the polygon of all points, negative where it turns the other way.
        double area() {
            double area = 0;
            Point before = points.getLast();
            for (Point point : points) {
                area += before.x * point.y - point.x * before.y;
                before = point;
            }
            return area;
        }

        Contour moved(double distance) {
            List<Point> moved = new ArrayList<>(points.size());
            for (int i = 0; i < points.size(); i++) moved.add(moved(i, distance));
            return new Contour(types, moved);
        }

        private Point moved(int i, double distance) {
            Point point = points.get(i);
            Point in = point.minus(neighbour(i, -1));
            Point out = neighbour(i, 1).minus(point);
            double before = in.length();
            double after = out.length();
            if (before == 0 || after == 0) return point; // all of it is a single point
            double cosine = (in.x * out.x + in.y * out.y) / (before * after);
            double sine = (in.x * out.y - in.y * out.x) / (before * after);
            if (1 + cosine <= SHARPEST) return point;
            double shift = distance / (1 + cosine);
            double most = Math.min(before, after) / Math.abs(sine);
            shift = Math.clamp(shift, -most, most);
            return new Point(
                    point.x + shift * (in.y / before + out.y / after),
                    point.y - shift * (in.x / before + out.x / after));
        }

        /// The nearest other point that lies elsewhere.
        private Point neighbour(int i, int step) {
            Point here = points.get(i);
            for (int n = 1; n < points.size(); n++) {
                Point there = points.get(Math.floorMod(i + n * step, points.size()));
                if (!there.equals(here)) return there;
            }
            return here;
        }

        void append(Path2D to) {
            int next = 0;
            for (int type : types) {
                Point a = next < points.size() ? points.get(next) : points.getFirst();
                switch (type) {
                    case PathIterator.SEG_MOVETO -> to.moveTo(a.x, a.y);
                    case PathIterator.SEG_LINETO -> to.lineTo(a.x, a.y);
                    case PathIterator.SEG_QUADTO -> {
                        Point b = points.get(next + 1);
                        to.quadTo(a.x, a.y, b.x, b.y);
                    }
                    case PathIterator.SEG_CUBICTO -> {
                        Point b = points.get(next + 1);
                        Point c = points.get(next + 2);
                        to.curveTo(a.x, a.y, b.x, b.y, c.x, c.y);
                    }
                    default -> to.closePath();
                }
                next += count(type);
            }
        }
    }
}
