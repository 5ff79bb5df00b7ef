package app.daybreak.citing;

import app.daybreak.formula.Formulas;
import app.daybreak.formula.Piece;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text for the fields of BibTeX and BibLaTeX: what is a sign of TeX outside of formulas is written
/// so that it is printed as it stands, and braces are always balanced.
final class TexText {
    private static final Pattern WORD =
            Pattern.compile("[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{N}]+");
    private static final Pattern BARE_SIGN = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*[%#]");

    private TexText() {}

    /// Running text.
    static String of(String text) {
        return write(OneLine.of(text), false);
    }

    /// A title, which many styles put into small letters: words with a capital inside (`BERT`,
    /// `LLaMA`) and formulas stand in braces, which keeps them. A capital at a word's start is left
    /// to the style.
    static String title(String text) {
        return write(OneLine.of(text), true);
    }

    private static String write(String text, boolean title) {
        StringBuilder tex = new StringBuilder(text.length() + 32);
        for (Piece piece : Formulas.in(text)) {
            switch (piece) {
                case Piece.Formula f when isSafe(f) -> {
                    String formula = "$" + signs(f.tex()) + "$";
                    tex.append(title ? "{" + formula + "}" : formula);
                }
                case Piece.Sign sign -> words(tex, sign.shown(), title);
                case Piece.Styled s -> words(tex, text.substring(s.from(), s.to()), title);
                default -> words(tex, text.substring(piece.start(), piece.end()), title);
            }
        }
        return tex.toString();
    }

    private static void words(StringBuilder tex, String text, boolean title) {
        Matcher word = WORD.matcher(text);
        int done = 0;
        while (title && word.find()) {
            if (!hasInnerCapital(word.group())) continue;
            escape(tex, text.substring(done, word.start()));
            tex.append('{').append(word.group()).append('}');
            done = word.end();
        }
        escape(tex, text.substring(done));
    }

    private static boolean hasInnerCapital(String word) {
        return word.codePoints().skip(1).anyMatch(Character::isUpperCase);
    }

    /// A backslash before a brace would not do: BibTeX counts that brace all the same.
    private static void escape(StringBuilder tex, String text) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("&%#_${}~^\\".indexOf(c) < 0) continue;
            tex.append(text, done, i);
            done = i + 1;
            switch (c) {
                case '&', '%', '#', '_', '$' -> tex.append('\\').append(c);
                case '{' -> tex.append("\\textbraceleft{}");
                case '}' -> tex.append("\\textbraceright{}");
                case '~' -> tex.append("\\textasciitilde{}");
                case '^' -> tex.append("\\textasciicircum{}");
                default -> tex.append("\\textbackslash{}");
            }
        }
        tex.append(text, done, text.length());
    }

    /// A formula that is cut, has unequal braces or begins another environment would take the rest
    /// of the entry along.
    private static boolean isSafe(Piece.Formula formula) {
        String tex = formula.tex();
        if (formula.cut() || tex.isBlank() || tex.indexOf('$') >= 0) return false;
        if (tex.startsWith("\\begin") || tex.endsWith("\\")) return false;
        int depth = 0;
        for (int i = 0; i < tex.length() && depth >= 0; i++) {
            if (tex.charAt(i) == '{') depth++;
            if (tex.charAt(i) == '}') depth--;
        }
        return depth == 0;
    }

    private static String signs(String tex) {
        return BARE_SIGN
                .matcher(tex)
                .replaceAll(m -> {
                    String sign = m.group();
                    int last = sign.length() - 1;
                    return Matcher.quoteReplacement(
                            sign.substring(0, last) + "\\" + sign.charAt(last));
                });
    }
}
