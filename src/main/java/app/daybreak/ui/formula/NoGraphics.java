package app.daybreak.ui.formula;

import org.jspecify.annotations.Nullable;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;

/// What AWT asks of a drawing surface and a formula's outline has no use for. Pictures and other
/// surfaces are refused; colours, clips and hints change nothing in an outline.
abstract class NoGraphics extends Graphics2D {
    private static UnsupportedOperationException refused() {
        return new UnsupportedOperationException("an outline holds shapes only");
    }

    @Override
    public Graphics create() {
        throw refused();
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        throw refused();
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        throw refused();
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw refused();
    }

    @Override
    public boolean drawImage(Image image, AffineTransform transform, ImageObserver observer) {
        throw refused();
    }

    @Override
    public void drawImage(BufferedImage image, BufferedImageOp op, int x, int y) {
        throw refused();
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
        throw refused();
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
        throw refused();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw refused();
    }

    @Override
    public boolean drawImage(
            Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw refused();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, Color background, ImageObserver observer) {
        throw refused();
    }

    @Override
    public boolean drawImage(
            Image image,
            int x,
            int y,
            int width,
            int height,
            Color background,
            ImageObserver observer) {
        throw refused();
    }

    @Override
    public boolean drawImage(
            Image image,
            int dx1,
            int dy1,
            int dx2,
            int dy2,
            int sx1,
            int sy1,
            int sx2,
            int sy2,
            ImageObserver observer) {
        throw refused();
    }

    @Override
    public boolean drawImage(
            Image image,
            int dx1,
            int dy1,
            int dx2,
            int dy2,
            int sx1,
            int sy1,
            int sx2,
            int sy2,
            Color background,
            ImageObserver observer) {
        throw refused();
    }

    @Override
    public void drawString(AttributedCharacterIterator text, int x, int y) {
        throw refused();
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw refused();
    }

    @Override
    public boolean hit(Rectangle rectangle, Shape shape, boolean onStroke) {
        throw refused();
    }

    @Override
    public void fillPolygon(int[] xs, int[] ys, int count) {
        throw refused();
    }

    @Override
    public void drawPolygon(int[] xs, int[] ys, int count) {
        throw refused();
    }

    @Override
    public void drawPolyline(int[] xs, int[] ys, int count) {
        throw refused();
    }

    @Override
    public void dispose() {}

    @Override
    public void setPaintMode() {}

    @Override
    public void setXORMode(Color color) {}

    @Override
    public void setColor(@Nullable Color color) {}

    @Override
    public void setPaint(Paint paint) {}

    @Override
    public void setComposite(Composite composite) {}

    @Override
    public void setBackground(Color color) {}

    @Override
    public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {}

    @Override
    public void setRenderingHints(Map<?, ?> hints) {}

    @Override
    public void addRenderingHints(Map<?, ?> hints) {}

    @Override
    public void clip(@Nullable Shape shape) {}

    @Override
    public void clipRect(int x, int y, int width, int height) {}

    @Override
    public void setClip(int x, int y, int width, int height) {}

    @Override
    public void setClip(@Nullable Shape shape) {}

    @Override
    public void clearRect(int x, int y, int width, int height) {}

    @Override
    public Color getColor() {
        return Color.BLACK;
    }

    @Override
    public Color getBackground() {
        return Color.WHITE;
    }

    @Override
    public Paint getPaint() {
        return Color.BLACK;
    }

    @Override
    public Composite getComposite() {
        return AlphaComposite.SrcOver;
    }

    @Override
    public @Nullable Object getRenderingHint(RenderingHints.Key key) {
        return null;
    }

    @Override
    public RenderingHints getRenderingHints() {
        return new RenderingHints(Map.of());
    }

    @Override
    public @Nullable Shape getClip() {
        return null;
    }

    @Override
    public @Nullable Rectangle getClipBounds() {
        return null;
    }
}
