package app.daybreak.formula;

import java.util.List;
import java.util.function.Function;

/// A text as it is shown, where formulas and signs take other room than in their source, and
/// Chinese keeps a small distance from Latin. Places in the one are found in the other.
public final class ShownText {
    /// A sixth of the font size. Lines may break behind it.
    private static final String SPACE = "\u2006";

    private final String source;
    private final List<Piece> pieces;
    private final int[] starts; // of each piece in what is shown, and its end
    private final String shown;

    private ShownText(String source, Function<Piece.Formula, String> formulas) {
        this.source = source;
        pieces = Spacing.in(source, Formulas.in(source));
        starts = new int[pieces.size() + 1];
        StringBuilder all = new StringBuilder(source.length());
        for (int i = 0; i < pieces.size(); i++) {
            all.append(shown(pieces.get(i), source, formulas));
            starts[i + 1] = all.length();
        }
        shown = all.toString();
    }

    /// A text whose formulas are said in Unicode, for places too small to set them: a row of a
    /// list. Formulas that cannot be said so stay as their source.
    public static ShownText plain(String text) {
        return of(
                text,
                formula ->
                        PlainTex.of(formula.tex())
                                .orElse(text.substring(formula.start(), formula.end())));
    }

    /// A text whose formulas are shown in a way of one's own.
    ///
    /// @param formulas what takes a formula's room, such as one character for a node
    public static ShownText of(String text, Function<Piece.Formula, String> formulas) {
        return new ShownText(text, formulas);
    }

    private static String shown(
            Piece piece, String text, Function<Piece.Formula, String> formulas) {
        return switch (piece) {
            case Piece.Words words -> text.substring(words.start(), words.end());
            case Piece.Styled styled -> text.substring(styled.from(), styled.to());
            case Piece.Sign sign -> sign.shown();
            case Piece.Formula formula -> formulas.apply(formula);
            case Piece.Space _ -> SPACE;
        };
    }

    /// What is shown.
    public String text() {
        return shown;
    }

    /// The pieces of the source, in order.
    public List<Piece> pieces() {
        return pieces;
    }

    /// What is shown of a piece.
    ///
    /// @param index its number
    public String shown(int index) {
        return shown.substring(starts[index], starts[index + 1]);
    }

    /// Where something is shown that starts at an index of the source. What starts within a formula
    /// starts with it.
    public int start(int index) {
        return place(index, false);
    }

    /// Where something ends that ends at an index of the source. What ends within a formula ends
    /// with it.
    public int end(int index) {
        return place(index, true);
    }

    private int place(int index, boolean end) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (index > piece.end() || index == piece.end() && !end) continue;
            if (index == piece.start()) return starts[i];
            return switch (piece) {
                case Piece.Words words -> starts[i] + index - words.start();
                case Piece.Styled styled ->
                        starts[i] + Math.clamp(index, styled.from(), styled.to()) - styled.from();
                default -> starts[end ? i + 1 : i];
            };
        }
        return shown.length();
    }

    /// The index in the source of a character that is shown; of a formula or sign, its start.
    ///
    /// @param offset of the character in what is shown
    public int sourceIndex(int offset) {
        for (int i = 0; i < pieces.size(); i++) {
            if (offset >= starts[i + 1]) continue;
            int within = offset - starts[i];
            return switch (pieces.get(i)) {
                case Piece.Words words -> words.start() + within;
                case Piece.Styled styled -> styled.from() + within;
                case Piece.Formula formula -> formula.start();
                case Piece.Sign sign -> sign.start();
                case Piece.Space space -> space.at();
            };
        }
        return source.length();
    }

    /// The source of what is shown between two places: formulas with their delimiters, whole even
    /// where only a part is asked for.
    public String source(int from, int to) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            int start = Math.max(from, starts[i]);
            int end = Math.min(to, starts[i + 1]);
            if (start >= end) continue;
            Piece piece = pieces.get(i);
            boolean inWords = piece instanceof Piece.Words || piece instanceof Piece.Styled;
            boolean part = start > starts[i] || end < starts[i + 1];
            if (inWords && part) all.append(shown, start, end);
            else all.append(source, piece.start(), piece.end());
        }
        return all.toString();
    }
}
