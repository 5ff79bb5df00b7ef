package app.daybreak.formula;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/// Finds where Chinese meets Latin letters, figures or a formula without a space between them.
/// Chinese is set with a small space there (W3C, Requirements for Chinese Text Layout, 3.2.4),
/// which few authors type.
final class Spacing {
    private enum Side {
        CHINESE,
        LATIN,
        OTHER
    }

    private final String text;
    private final List<Piece> spaced = new ArrayList<>();
    private Side before = Side.OTHER;

    private Spacing(String text) {
        this.text = text;
    }

    /// The pieces of a text, with a [Piece.Space] wherever one is to be shown.
    static List<Piece> in(String text, List<Piece> pieces) {
        if (text.codePoints().noneMatch(Spacing::isHan)) return pieces;
        Spacing spacing = new Spacing(text);
        pieces.forEach(spacing::add);
        return spacing.spaced;
    }

    private void add(Piece piece) {
        switch (piece) {
            case Piece.Words words -> words(words);
            case Piece.Styled styled -> {
                meet(side(text.codePointAt(styled.from())), styled.start());
                spaced.add(styled);
                before = side(text.codePointBefore(styled.to()));
            }
            case Piece.Formula formula -> {
                meet(Side.LATIN, formula.start());
                spaced.add(formula);
                before = Side.LATIN;
            }
            case Piece.Sign sign -> {
                meet(
                        sign.shown().isEmpty() ? before : side(sign.shown().codePointAt(0)),
                        sign.start());
                spaced.add(sign);
                if (!sign.shown().isEmpty())
                    before = side(sign.shown().codePointBefore(sign.shown().length()));
            }
            case Piece.Space space -> spaced.add(space);
        }
    }

    private void words(Piece.Words words) {
        int from = words.start();
        for (int i = words.start(); i < words.end(); ) {
            int c = text.codePointAt(i);
            Side side = side(c);
            if (meets(side)) {
                if (i > from) spaced.add(new Piece.Words(from, i));
                spaced.add(new Piece.Space(i));
                from = i;
            }
            if (!isMark(c)) before = side;
            i += Character.charCount(c);
        }
        if (words.end() > from) spaced.add(new Piece.Words(from, words.end()));
    }

    private void meet(Side side, int at) {
        if (meets(side)) spaced.add(new Piece.Space(at));
    }

    private boolean meets(Side side) {
        return before == Side.CHINESE && side == Side.LATIN
                || before == Side.LATIN && side == Side.CHINESE;
    }

    private static Side side(int c) {
        if (isHan(c)) return Side.CHINESE;
        if (c < 0x2E80 && Character.isLetterOrDigit(c) || c == '%') return Side.LATIN;
        return Side.OTHER;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    private static boolean isHan(int c) {
        return c >= 0x2E80 && Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.HAN;
    }
}
