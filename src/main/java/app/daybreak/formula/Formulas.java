package app.daybreak.formula;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Parts a text into words and formulas. The text is one that the digest's cleaner has been over;
/// commands that change the look of running text are gone from it.
public final class Formulas {
    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private int words; // where the words begin that no piece holds yet

    private Formulas(String text) {
        this.text = text;
    }

    /// The pieces of a text, in order and without a gap. Never throws; whatever is no formula is
    /// words.
    public static List<Piece> in(String text) {
        Formulas formulas = new Formulas(text);
        if (mayHoldAny(text)) formulas.run();
        formulas.flush(text.length());
        return formulas.pieces;
    }

    /// Whether it is worth looking: most texts have neither sign.
    public static boolean mayHoldAny(String text) {
        return text.indexOf('$') >= 0 || text.indexOf('\\') >= 0;
    }

    private void run() {
        int i = 0;
        while (i < text.length()) {
            Piece piece = at(i);
            if (piece == null) {
                // Two backslashes are a line break, and the second escapes nothing.
                i += text.startsWith("\\\\", i) ? 2 : 1;
            } else if (piece instanceof Piece.Words) {
                i = piece.end();
            } else {
                flush(piece.start());
                pieces.add(piece);
                words = piece.end();
                i = piece.end();
            }
        }
    }

    private void flush(int end) {
        if (end > words) pieces.add(new Piece.Words(words, end));
        words = end;
    }

    private @Nullable Piece at(int i) {
        return switch (text.charAt(i)) {
            case '$' -> delimited(i);
            case '\\' -> {
                Piece formula = delimited(i);
                if (formula == null) formula = Signs.at(text, i);
                yield formula == null ? BareTex.at(text, i) : formula;
            }
            case '{' -> BareTex.inGroup(text, i);
            default -> null;
        };
    }

    private @Nullable Piece delimited(int start) {
        int end = Delimited.end(text, start);
        if (end < 0) return null;
        boolean dollar = text.charAt(start) == '$';
        boolean display = text.startsWith("$$", start) || text.startsWith("\\[", start);
        if (text.startsWith("\\b", start)) {
            boolean closed = text.startsWith("}", end - 1);
            return new Piece.Formula(start, end, text.substring(start, end), true, !closed);
        }
        int length = dollar && !display ? 1 : 2;
        String close = display ? dollar ? "$$" : "\\]" : dollar ? "$" : "\\)";
        boolean cut = end - start < 2 * length || !text.startsWith(close, end - length);
        int to = cut ? end : end - length;
        Piece styled = cut ? null : StyledWords.of(text, start, end, length);
        if (styled != null) return styled;
        String tex = text.substring(start + length, to);
        // A command that the cut went through could have been any.
        if (cut && isOpen(tex)) return new Piece.Words(start, end);
        return new Piece.Formula(start, end, tex, display, cut);
    }

    private static boolean isOpen(String tex) {
        int command = tex.lastIndexOf('\\');
        boolean last = command >= 0 && TexScan.commandEnd(tex, command) == tex.length();
        boolean known = last && Symbols.TABLE.has(tex.substring(command + 1));
        return last && !known || tex.endsWith("{") || tex.endsWith("^") || tex.endsWith("_");
    }
}
