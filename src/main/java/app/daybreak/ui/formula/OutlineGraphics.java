package app.daybreak.ui.formula;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A drawing surface that keeps the outline of all that is drawn on it as one path.
final class OutlineGraphics extends NoGraphics {
    private final Glyphs glyphs;
    private final List<Path2D> shapes = new ArrayList<>();
    private AffineTransform transform = new AffineTransform();
    private Stroke stroke = new BasicStroke();
    private Font font = new Font(Font.SERIF, Font.PLAIN, 1);
    private boolean complete = true;

    OutlineGraphics(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    /// What was drawn, in the units of the untransformed surface, y downwards.
    ///
    /// @param distance by which each edge is moved away from the ink
    Path2D path(double distance) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Path2D shape : shapes) path.append(Emboldened.of(shape, distance), false);
        return path;
    }

    /// Whether every character had a glyph to be seen.
    boolean isComplete() {
        return complete;
    }

    @Override
    public void fill(Shape shape) {
        shapes.add(new Path2D.Double(shape, transform));
    }

    @Override
    public void draw(Shape shape) {
        fill(stroke.createStrokedShape(shape));
    }

    /// JLaTeXMath draws its own characters by this, one at a time and at the origin.
    @Override
    public void drawChars(char[] data, int offset, int length, int x, int y) {
        for (char c : Arrays.copyOfRange(data, offset, offset + length)) {
            Optional<Shape> outline = glyphs.outline(font, c);
            complete &= outline.isPresent();
            outline.ifPresent(this::fill);
        }
    }

    @Override
    public void drawString(String text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void drawString(String text, float x, float y) {
        drawGlyphVector(font.createGlyphVector(Glyphs.EXACT, text), x, y);
    }

    /// The system's characters come by this.
    @Override
    public void drawGlyphVector(GlyphVector vector, float x, float y) {
        complete &= Glyphs.isVisible(vector);
        fill(vector.getOutline(x, y));
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void fillRect(int x, int y, int width, int height) {
        fill(new Rectangle(x, y, width, height));
    }

    @Override
    public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        draw(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
    }

    @Override
    public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        fill(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
    }

    @Override
    public void drawOval(int x, int y, int width, int height) {
        drawArc(x, y, width, height, 0, 360);
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        fillArc(x, y, width, height, 0, 360);
    }

    @Override
    public void drawArc(int x, int y, int width, int height, int start, int angle) {
        draw(new Arc2D.Double(x, y, width, height, start, angle, Arc2D.OPEN));
    }

    @Override
    public void fillArc(int x, int y, int width, int height, int start, int angle) {
        fill(new Arc2D.Double(x, y, width, height, start, angle, Arc2D.PIE));
    }

    @Override
    public void translate(int x, int y) {
        transform.translate(x, y);
    }

    @Override
    public void translate(double x, double y) {
        transform.translate(x, y);
    }

    @Override
    public void rotate(double angle) {
        transform.rotate(angle);
    }

    @Override
    public void rotate(double angle, double x, double y) {
        transform.rotate(angle, x, y);
    }

    @Override
    public void scale(double x, double y) {
        transform.scale(x, y);
    }

    @Override
    public void shear(double x, double y) {
        transform.shear(x, y);
    }

    @Override
    public void transform(AffineTransform by) {
        transform.concatenate(by);
    }

    @Override
    public void setTransform(AffineTransform to) {
        transform = new AffineTransform(to);
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(transform);
    }

    @Override
    public void setStroke(Stroke to) {
        stroke = to;
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setFont(Font to) {
        font = to;
    }

    @Override
    public Font getFont() {
        return font;
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return Glyphs.EXACT;
    }
}
