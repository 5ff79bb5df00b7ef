package app.daybreak.citing;

import app.daybreak.formula.Formulas;
import app.daybreak.formula.Piece;

import java.util.regex.Pattern;

/// Text inside a Markdown document: every character that could mean something to CommonMark or to
/// Obsidian is escaped, and formulas stay TeX between dollar signs.
final class MarkdownText {
    private static final String SIGNS = "\\`*_[]<>|~#&%=^$";
    private static final Pattern BLOCK_START = Pattern.compile("^([+-]|\\d{1,9}(?=[.)]))");

    private MarkdownText() {}

    /// On one line, to stand anywhere.
    static String of(String text) {
        String line = OneLine.of(text);
        StringBuilder marked = new StringBuilder(line.length() + 16);
        for (Piece piece : Formulas.in(line)) {
            switch (piece) {
                case Piece.Formula f when isWhole(f) ->
                        marked.append('$').append(f.tex().strip()).append('$');
                case Piece.Sign sign -> escape(marked, sign.shown());
                case Piece.Styled s -> escape(marked, line.substring(s.from(), s.to()));
                default -> escape(marked, line.substring(piece.start(), piece.end()));
            }
        }
        return marked.toString();
    }

    /// A paragraph; what would begin a list is escaped too.
    static String paragraph(String text) {
        String marked = of(text);
        return BLOCK_START
                .matcher(marked)
                .replaceFirst(m -> {
                    String start = m.group();
                    boolean number = Character.isDigit(start.charAt(0));
                    return number ? start + "\\\\" : "\\\\" + start;
                });
    }

    private static boolean isWhole(Piece.Formula formula) {
        return !formula.cut() && !formula.tex().isBlank() && formula.tex().indexOf('$') < 0;
    }

    private static void escape(StringBuilder marked, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SIGNS.indexOf(c) >= 0) marked.append('\\');
            marked.append(c);
        }
    }
}
