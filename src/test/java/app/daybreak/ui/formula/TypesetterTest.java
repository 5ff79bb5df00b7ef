package app.daybreak.ui.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

final class TypesetterTest {
    private static final double NEAR = 0.03;

    private final Typesetter typesetter = new Typesetter();

    @BeforeAll
    static void withoutDisplay() {
        System.setProperty("java.awt.headless", "true");
    }

    /// The glyphs that sit where Java sees a soft hyphen, one in each font. The figures are those
    /// of Knuth's fonts: what a character is wide and high.
    @ParameterizedTest
    @CsvSource({
        "\\Omega, 0.722, 0.704",
        "\\otimes, 0.778, 0.583",
        "\\mathbf{\\Omega}, 0.831, 0.694",
        "\\boldsymbol{\\otimes}, 0.894, 0.631",
    })
    void noGlyphIsBlank(String tex, double width, double top) {
        Typeset set = set(tex);
        Rectangle2D ink = set.outline().getBounds2D();
        assertEquals(width, set.width(), NEAR);
        assertEquals(top + Typesetter.SCREEN, -ink.getMinY(), NEAR);
        assertTrue(ink.getWidth() > 0.8 * width, "the glyph fills its box");
        Area ring = new Area(set.outline());
        Area turned = ring.createTransformedArea(mirrored(ink));
        ring.exclusiveOr(turned);
        assertTrue(ring.getBounds2D().isEmpty() || area(ring) < 0.02, "left and right are alike");
    }

    private static AffineTransform mirrored(Rectangle2D box) {
        return new AffineTransform(-1, 0, 0, 1, 2 * box.getCenterX(), 0);
    }

    /// By counting points, as only the order of size matters.
    private static double area(Area area) {
        int inside = 0;
        for (int x = 0; x < 100; x++) {
            for (int y = 0; y < 100; y++) if (area.contains(x / 100.0, -y / 100.0)) inside++;
        }
        return inside / 10_000.0;
    }

    @Test
    void everySymbolIsSet() throws Exception {
        Properties symbols = new Properties();
        var table = app.daybreak.formula.Symbols.class.getResourceAsStream("symbols.properties");
        symbols.load(new InputStreamReader(table, StandardCharsets.UTF_8));
        List<String> missing = new ArrayList<>();
        for (String name : symbols.stringPropertyNames()) {
            if (typesetter.set("\\" + name, false).isEmpty()) missing.add(name);
            String sign = symbols.getProperty(name);
            String escaped = "\\{}".contains(sign) ? "\\" + sign : sign;
            if (!name.equals("backslash") && typesetter.set(escaped, false).isEmpty()) {
                missing.add(sign);
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void lettersStandOnTheBaseline() {
        Rectangle2D x = set("x").outline().getBounds2D();
        assertEquals(Typesetter.SCREEN, x.getMaxY(), NEAR);
        assertEquals(0.431 + Typesetter.SCREEN, -x.getMinY(), NEAR); // Knuth's x-height
        Typeset y = set("y");
        assertEquals(0.194, y.depth(), NEAR); // and the depth of his descenders
        double lowest = y.outline().getBounds2D().getMaxY();
        assertEquals(0.194 + Typesetter.SCREEN, lowest, NEAR);
        Typeset fraction = set("\\frac{a}{b}");
        assertTrue(fraction.ascent() > 0.6 && fraction.depth() > 0.2, "above and below");
    }

    /// JLaTeXMath would keep the comma of `1{,}000` without a space, and the limits of one sum for
    /// all others.
    @Test
    void noFormulaChangesTheNext() {
        double width = new Typesetter().set("a,b", false).orElseThrow().width();
        double ascent = new Typesetter().set("\\sum_{i}^n", false).orElseThrow().ascent();
        double least = new Typesetter().set("\\min_x", false).orElseThrow().depth();
        set("1{,}000");
        set("\\sum\\limits_i^n");
        set("\\min\\limits_x");
        set("{\\times}");
        assertEquals(width, new Typesetter().set("a,b", false).orElseThrow().width());
        assertEquals(ascent, new Typesetter().set("\\sum_{i}^n", false).orElseThrow().ascent());
        assertEquals(least, new Typesetter().set("\\min_x", false).orElseThrow().depth());
        assertTrue(set("a\\times b").width() > set("a{\\times}b").width(), "space around it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "12,345,678;12{,}345{,}678",
                "α≤β;\\alpha\\leq\\beta",
                "x∈ℝ;x\\in\\mathbb{R}",
                "𝔼[x];\\mathbb{E}[x]",
                "\\bm{x};\\boldsymbol{x}",
                "\\mathbbm{1};\\mathbb{1}",
                "4-5%;4-5\\%",
                "x′;x'",
                "a−b;a-b",
                "（a，b）;(a,b)",
                "\\left(x;(x",
                "x\\right);x)",
                "{x;x",
                "x};x",
                "\\unicode{x3b1};\\alpha",
                "\\unicode{945};\\alpha",
                "\\ensuremath{x}\\xspace;x",
                "\\color{red}x;x",
                "\\text{na\\\"ive};\\text{na\\\"{\\i}ve}",
                "\\begin{equation}x\\end{equation};x",
                "\\begin{eqnarray}a&=&b\\end{eqnarray};\\begin{aligned}a&=b\\end{aligned}",
                "\\operatorname{KL};\\mathrm{KL}",
            })
    void writtenOtherwiseItLooksTheSame(String tex, String same) {
        Rectangle2D expected = set(same).outline().getBounds2D();
        Rectangle2D ink = set(tex).outline().getBounds2D();
        assertEquals(expected.getWidth(), ink.getWidth(), 1e-6);
        assertEquals(expected.getHeight(), ink.getHeight(), 1e-6);
    }

    @Test
    void entitiesAreSigns() {
        assertEquals(set("p<0.05").width(), set("p &lt; 0.05").width());
        assertEquals(set("a\\&b").width(), set("a &amp; b").width());
        assertEquals(set("\\alpha").width(), set("&#x3b1;").width());
    }

    @Test
    void theDoubleStruckOneIsNoOne() {
        assertNotEquals(set("1").width(), set("\\mathbb{1}").width());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\\foo",
                "\\begin{x}",
                "x^",
                "\\mathcal{",
                "\\phantom{x}",
                "\\newcommand{\\y}{x}",
                "\\includegraphics{/etc/hostname}",
                "\\frac{a}{b}\\end{x}",
                "\\jlmExternalFont{Arial}",
                "\ue000",
            })
    void whatCannotBeSetIsLeftToItsSource(String tex) {
        assertTrue(typesetter.set(tex, false).isEmpty(), tex);
    }

    @Test
    void depthAndLengthHaveAnEnd() {
        assertTrue(typesetter.set("{".repeat(900) + "x" + "}".repeat(900), false).isEmpty());
        assertTrue(typesetter.set("\\sqrt".repeat(380), false).isEmpty());
        assertTrue(typesetter.set("x".repeat(2_001), false).isEmpty());
    }

    private Typeset set(String tex) {
        return typesetter.set(tex, false).orElseThrow(() -> new AssertionError(tex));
    }
}
