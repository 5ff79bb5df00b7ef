package app.daybreak.formula;

import java.util.List;

/// A text whose formulas are said in Unicode, for places too small to set them: a row of a list.
/// Formulas that cannot be said so stay as their source.
public final class PlainText {
    private final List<Piece> pieces;
    private final int[] starts; // of each piece in what is shown
    private final String shown;

    private PlainText(String text) {
        pieces = Formulas.in(text);
        starts = new int[pieces.size()];
        StringBuilder all = new StringBuilder(text.length());
        for (int i = 0; i < starts.length; i++) {
            starts[i] = all.length();
            all.append(shown(pieces.get(i), text));
        }
        shown = all.toString();
    }

    /// A text in plain Unicode.
    public static PlainText of(String text) {
        return new PlainText(text);
    }

    private static String shown(Piece piece, String text) {
        String source = text.substring(piece.start(), piece.end());
        return switch (piece) {
            case Piece.Words _ -> source;
            case Piece.Styled styled -> text.substring(styled.from(), styled.to());
            case Piece.Sign sign -> sign.shown();
            case Piece.Formula formula -> PlainTex.of(formula.tex()).orElse(source);
        };
    }

    /// What is shown.
    public String text() {
        return shown;
    }

    /// Where something is shown that starts at an index of the text given. What starts within a
    /// formula starts with it.
    public int start(int index) {
        return place(index, false);
    }

    /// Where something ends that ends at an index of the text given. What ends within a formula
    /// ends with it.
    public int end(int index) {
        return place(index, true);
    }

    private int place(int index, boolean end) {
        for (int i = 0; i < starts.length; i++) {
            Piece piece = pieces.get(i);
            if (index > piece.end() || index == piece.end() && !end) continue;
            if (index == piece.start()) return starts[i];
            int behind = i + 1 < starts.length ? starts[i + 1] : shown.length();
            return switch (piece) {
                case Piece.Words words -> starts[i] + index - words.start();
                case Piece.Styled styled ->
                        starts[i] + Math.clamp(index, styled.from(), styled.to()) - styled.from();
                default -> end ? behind : starts[i];
            };
        }
        return shown.length();
    }
}
