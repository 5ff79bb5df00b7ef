package app.daybreak.ui.formula;

import org.scilab.forge.jlatexmath.Box;

import java.util.Optional;

/// Why a formula is not set.
final class Cause {
    private Cause() {}

    static String of(String tex) {
        Optional<String> clean = ArxivTex.of(tex);
        if (clean.isEmpty()) return "refused";
        try {
            Box box = TexEngine.ready().box(clean.get(), false);
            OutlineGraphics graphics = new OutlineGraphics(new Glyphs());
            box.draw(graphics, 0, 0);
            if (!graphics.isComplete()) return "a glyph is missing";
            return graphics.path(0).getBounds2D().isEmpty() ? "nothing to see" : "too long";
        } catch (RuntimeException | StackOverflowError e) {
            return e.toString().replace('\n', ' ');
        }
    }
}
