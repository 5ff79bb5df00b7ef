package app.daybreak.ui.formula;

import javafx.css.CssMetaData;
import javafx.css.FontCssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.css.converter.PaintConverter;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Path;
import javafx.scene.text.Font;

import java.util.List;
import java.util.stream.Stream;

/// A formula in running text. It takes size and colour from the style classes of the text around it
/// (`-fx-font-size`, `-fx-fill`), sits on the text's baseline in a `TextFlow`, and tells a screen
/// reader its source.
public final class FormulaNode extends Region {
    /// TeX's letters are smaller than those of the screen's fonts at the same size.
    private static final double ENLARGED = 1.12;

    private static final CssMetaData<FormulaNode, Font> FONT =
            new FontCssMetaData<>("-fx-font", Font.getDefault()) {
                @Override
                public boolean isSettable(FormulaNode node) {
                    return !node.font.isBound();
                }

                @Override
                public StyleableProperty<Font> getStyleableProperty(FormulaNode node) {
                    return node.font;
                }
            };

    private static final CssMetaData<FormulaNode, Paint> FILL =
            new CssMetaData<>("-fx-fill", PaintConverter.getInstance(), Color.BLACK) {
                @Override
                public boolean isSettable(FormulaNode node) {
                    return !node.fill.isBound();
                }

                @Override
                public StyleableProperty<Paint> getStyleableProperty(FormulaNode node) {
                    return node.fill;
                }
            };

    private static final List<CssMetaData<? extends Styleable, ?>> STYLED =
            Stream.<CssMetaData<? extends Styleable, ?>>concat(
                            Region.getClassCssMetaData().stream(), Stream.of(FONT, FILL))
                    .toList();

    private static final double SMALLEST = 0.5;

    private final Typeset set;
    private final Path ink = new Path();
    private double shrunk = 1;
    private final StyleableObjectProperty<Font> font =
            new SimpleStyleableObjectProperty<>(FONT, this, "font", Font.getDefault());
    private final StyleableObjectProperty<Paint> fill =
            new SimpleStyleableObjectProperty<>(FILL, this, "fill", Color.BLACK);

    /// @param source what a screen reader says
    /// @param styles the style classes of the text around it
    public FormulaNode(Typeset set, String source, String... styles) {
        this.set = set;
        getStyleClass().addAll(styles);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(source);
        ink.setManaged(false);
        ink.fillProperty().bind(fill);
        ink.setStroke(null);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(ink);
        font.subscribe(_ -> draw());
        parentProperty()
                .flatMap(parent -> parent instanceof Region flow ? flow.widthProperty() : null)
                .subscribe(width -> fit(width == null ? 0 : width.doubleValue()));
    }

    /// A formula cannot be broken: one that is wider than the text is made smaller.
    private void fit(double width) {
        double whole = set.width() * font.get().getSize() * ENLARGED;
        double fits = width > 0 && whole > width ? Math.max(SMALLEST, width / whole) : 1;
        if (fits == shrunk) return;
        shrunk = fits;
        draw();
    }

    private double size() {
        return font.get().getSize() * ENLARGED * shrunk;
    }

    private void draw() {
        boolean bold = font.get().getStyle().contains("Bold");
        ink.getElements().setAll(Outlines.elements(bold ? set.bold() : set.outline(), size()));
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return set.width() * size();
    }

    @Override
    protected double computePrefHeight(double width) {
        return (set.ascent() + set.depth()) * size();
    }

    @Override
    public double getBaselineOffset() {
        return set.ascent() * size();
    }

    @Override
    protected void layoutChildren() {
        ink.setLayoutY(getBaselineOffset());
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLED;
    }
}
