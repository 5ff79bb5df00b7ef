package app.daybreak.ui.formula;

import app.daybreak.formula.Formulas;
import app.daybreak.formula.Piece;
import app.daybreak.ui.formula.SetFormulas.Wanted;

import org.jspecify.annotations.Nullable;
import org.scilab.forge.jlatexmath.Box;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Sets formulas. The first one takes most of a second, because fonts are read, and should be set
/// in the background; any thread may ask.
public final class Typesetter {
    /// TeX's letters are made for paper: on a screen their thin strokes are paler than the text.
    /// Each edge is moved by this, in font sizes.
    static final double SCREEN = 0.011;

    private static final double BOLD = 0.0275;

    private static final int KEPT = 2_000;

    /// In font sizes.
    private static final double LONGEST = 300;

    /// Made when the first formula comes: most of a second, and AWT with it.
    private record Tools(TexEngine engine, Glyphs glyphs) {
        static Tools ready() {
            // Two toolkits would fight for the screen, and on macOS for the first thread.
            System.setProperty("java.awt.headless", "true");
            return new Tools(TexEngine.ready(), new Glyphs());
        }
    }

    private final Map<Wanted, Optional<Typeset>> kept =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Wanted, Optional<Typeset>> eldest) {
                    return size() > KEPT;
                }
            };

    private @Nullable Tools tools;
    private volatile boolean ready;

    /// A formula, set, or nothing where its source has to do.
    ///
    /// @param tex without delimiters
    /// @param display whether it is set as on lines of its own
    public synchronized Optional<Typeset> set(String tex, boolean display) {
        Wanted wanted = new Wanted(tex, display);
        Optional<Typeset> known = kept.get(wanted);
        if (known != null) return known;
        Optional<Typeset> made = make(tex, display);
        kept.put(wanted, made);
        return made;
    }

    /// Sets all formulas of some texts.
    public SetFormulas set(List<String> texts) {
        Map<Wanted, Typeset> all = new HashMap<>();
        for (String text : texts) {
            for (Piece piece : Formulas.in(text)) {
                if (!(piece instanceof Piece.Formula formula)) continue;
                set(formula.tex(), formula.display())
                        .ifPresent(set -> all.put(Wanted.of(formula), set));
            }
        }
        return new SetFormulas(all);
    }

    /// Whether the first formula is set: from then on, setting one takes a moment.
    public boolean isReady() {
        return ready;
    }

    private Optional<Typeset> make(String tex, boolean display) {
        try {
            return ArxivTex.of(tex).flatMap(clean -> draw(clean, display));
        } catch (RuntimeException | StackOverflowError _) {
            // JLaTeXMath says so in many ways; to a reader they are all the same.
            return Optional.empty();
        }
    }

    private Optional<Typeset> draw(String tex, boolean display) {
        if (tools == null) tools = Tools.ready();
        Box box = tools.engine().box(tex, display);
        ready = true;
        OutlineGraphics graphics = new OutlineGraphics(tools.glyphs());
        box.draw(graphics, 0, 0);
        Path2D outline = graphics.path(SCREEN);
        Rectangle2D ink = outline.getBounds2D();
        if (!graphics.isComplete() || ink.isEmpty() || ink.getWidth() > LONGEST)
            return Optional.empty();
        return Optional.of(
                new Typeset(
                        outline,
                        graphics.path(BOLD),
                        box.getWidth(),
                        box.getHeight(),
                        box.getDepth()));
    }
}
