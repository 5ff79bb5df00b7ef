package app.daybreak.ui.formula;

import org.jspecify.annotations.Nullable;
import org.scilab.forge.jlatexmath.Atom;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.CharFont;
import org.scilab.forge.jlatexmath.DefaultTeXFont;
import org.scilab.forge.jlatexmath.FixedCharAtom;
import org.scilab.forge.jlatexmath.MacroInfo;
import org.scilab.forge.jlatexmath.SymbolAtom;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXParser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// JLaTeXMath, made ready. What it knows lies in statics of its own: it must not be asked by two
/// threads at once.
final class TexEngine {
    /// JLaTeXMath takes very small sizes for none.
    private static final float SIZE = 100;

    private TexEngine() {}

    /// The engine, once the fonts' descriptions and our prelude are read.
    static TexEngine ready() {
        if (SymbolAtom.symbols instanceof Copies) return new TexEngine(); // made ready before
        SymbolAtom.symbols = new Copies(SymbolAtom.symbols);
        TeXFormula.predefinedTeXFormulas = new Forgetful();
        MacroInfo.Commands.put("doublestruckone", new DoubleStruckOne());
        try (InputStream prelude = TexEngine.class.getResourceAsStream("prelude.tex")) {
            var _ = new TeXFormula(new String(prelude.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TexEngine();
    }

    /// A formula's box, at a font size of 1. Throws all sorts of things for what it cannot set.
    Box box(String tex, boolean display) {
        int style = display ? TeXConstants.STYLE_DISPLAY : TeXConstants.STYLE_TEXT;
        return new TeXFormula(tex).createTeXIcon(style, SIZE).getBox();
    }

    /// JLaTeXMath writes into its symbols: after `{,}` no comma has a space behind it any more, and
    /// after `\sum\limits` every sum has its limits above and below. So each formula gets its own.
    private static final class Copies extends HashMap<String, SymbolAtom> {
        Copies(Map<String, SymbolAtom> symbols) {
            super(symbols);
        }

        @Override
        public @Nullable SymbolAtom get(@Nullable Object name) {
            SymbolAtom symbol = super.get(name);
            return symbol == null ? null : new SymbolAtom(symbol, symbol.type);
        }
    }

    /// The same for `\min` and whatever else it keeps as a formula: it parses them again.
    private static final class Forgetful extends HashMap<String, TeXFormula> {
        @Override
        public @Nullable TeXFormula put(String name, TeXFormula formula) {
            return null;
        }
    }

    /// `\mathbb{1}`: the font has the digit, but no command leads to it.
    private static final class DoubleStruckOne extends MacroInfo {
        DoubleStruckOne() {
            super(0);
        }

        @Override
        public Atom invoke(TeXParser parser, String[] arguments) {
            int font =
                    new DefaultTeXFont(SIZE)
                            .getChar('R', "mathds", TeXConstants.STYLE_TEXT)
                            .getCharFont()
                            .fontId;
            return new FixedCharAtom(new CharFont('1', font));
        }
    }
}
