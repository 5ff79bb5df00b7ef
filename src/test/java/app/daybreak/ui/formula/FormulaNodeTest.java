package app.daybreak.ui.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.ui.Person;

import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.Base64;

final class FormulaNodeTest {
    private static final String CSS =
            ".body { -fx-font-size: 20px; -fx-fill: #ff0000; } .small { -fx-font-size: 10px; }";

    private final Typesetter typesetter = new Typesetter();

    @BeforeAll
    static void start() {
        Person.startJavaFx();
    }

    @Test
    void takesSizeAndColourFromTheText() {
        Person.onFx(() -> {
            FormulaNode small = node("x", "small");
            FormulaNode large = node("x", "body");
            flow(new TextFlow(small, large));
            double ratio = large.prefWidth(-1) / small.prefWidth(-1);
            assertEquals(2, ratio, 1e-6);
            Path ink = (Path) large.getChildrenUnmodifiable().getFirst();
            assertEquals(Color.RED, ink.getFill());
            return true;
        });
    }

    @Test
    void sitsOnTheBaseline() {
        Person.onFx(() -> {
            Text before = new Text("an x ");
            before.getStyleClass().add("body");
            FormulaNode formula = node("x_i^2", "body");
            flow(new TextFlow(before, formula));
            double baseline = before.getLayoutY() + before.getBaselineOffset();
            double sits = formula.getLayoutY() + formula.getBaselineOffset();
            assertTrue(Math.abs(baseline - sits) <= 1, baseline + " and " + sits);
            Path ink = (Path) formula.getChildrenUnmodifiable().getFirst();
            assertEquals(formula.getBaselineOffset(), ink.getLayoutY());
            return true;
        });
    }

    @Test
    void saysItsSource() {
        assertEquals("$x$", Person.onFx(() -> node("x").getAccessibleText()));
    }

    private FormulaNode node(String tex, String... styles) {
        Typeset set = typesetter.set(tex, false).orElseThrow();
        return new FormulaNode(set, "$" + tex + "$", styles);
    }

    private static void flow(TextFlow flow) {
        Scene scene = new Scene(flow, 400, 100);
        scene.getStylesheets()
                .add(
                        "data:text/css;base64,"
                                + Base64.getEncoder()
                                        .encodeToString(
                                                CSS.getBytes(
                                                        java.nio.charset.StandardCharsets.UTF_8)));
        flow.applyCss();
        flow.layout();
    }
}
