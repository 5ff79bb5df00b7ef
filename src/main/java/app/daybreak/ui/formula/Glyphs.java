package app.daybreak.ui.formula;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The outlines of characters. TeX's fonts have glyphs at any code up to U+00C4 or so, and one
/// each, among them those of Ω and ⊗, at U+00AD. To Java that is a soft hyphen, which it never
/// shows, whatever the font has there. Its glyph can be had by number alone, and it is the one
/// glyph with an outline that no character leads to.
final class Glyphs {
    /// Outlines as designed, whatever the size.
    static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private static final char HIDDEN = '\u00ad';

    private record Wanted(Font font, char c) {}

    private final Map<Wanted, Optional<Shape>> outlines = new HashMap<>();

    /// The outline of a character, or nothing where the font shows none.
    Optional<Shape> outline(Font font, char c) {
        return outlines.computeIfAbsent(new Wanted(font, c), _ -> read(font, c));
    }

    private static Optional<Shape> read(Font font, char c) {
        char[] text = {c};
        GlyphVector glyph = c == HIDDEN ? unreached(font) : font.createGlyphVector(EXACT, text);
        return isVisible(glyph) ? Optional.of(glyph.getOutline()) : Optional.empty();
    }

    private static GlyphVector unreached(Font font) {
        BitSet glyphs = new BitSet();
        glyphs.set(0, font.getNumGlyphs());
        char[] all = new char[Character.MIN_SURROGATE];
        for (char c = 0; c < all.length; c++) all[c] = c;
        GlyphVector reached = font.createGlyphVector(EXACT, all);
        for (int i = 0; i < all.length; i++) {
            int code = reached.getGlyphCode(i);
            if (code < font.getNumGlyphs()) glyphs.clear(code);
        }
        int[] left =
                glyphs.stream()
                        .filter(code -> isVisible(font.createGlyphVector(EXACT, codes(code))))
                        .toArray();
        // Of several glyphs none is known to be the one.
        return font.createGlyphVector(EXACT, left.length == 1 ? left : new int[0]);
    }

    private static int[] codes(int code) {
        return new int[] {code};
    }

    /// Whether every glyph of a vector is one of its font and has an outline; a space need not have
    /// one.
    static boolean isVisible(GlyphVector vector) {
        Font font = vector.getFont();
        int space = font.createGlyphVector(EXACT, " ").getGlyphCode(0);
        for (int i = 0; i < vector.getNumGlyphs(); i++) {
            int code = vector.getGlyphCode(i);
            if (code == font.getMissingGlyphCode()) return false;
            boolean empty = vector.getGlyphOutline(i).getBounds2D().isEmpty();
            if (empty && code != space) return false;
        }
        return vector.getNumGlyphs() > 0;
    }
}
