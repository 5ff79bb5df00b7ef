package app.daybreak.digest;

import app.daybreak.formula.Delimited;

/// Turns TeX into plain text outside formulas. What is not known stays as it stands: a backslash
/// may be meant.
final class TexText {
    private static final int LONGEST_QUOTE = 300;
    private static final int DEEPEST = 20;

    private final String text;
    private final boolean escapedQuotes;
    private final StringBuilder clean;
    private int closeQuote = -1;
    private int depth;

    private TexText(String text) {
        this.text = text;
        this.escapedQuotes = TexAccents.hasEscapedQuotes(text);
        this.clean = new StringBuilder(text.length());
    }

    /// A text without TeX.
    static String clean(String text) {
        boolean tex = text.indexOf('\\') >= 0 || text.indexOf('~') >= 0 || text.contains("``");
        if (!tex) return text;
        TexText cleaning = new TexText(text);
        cleaning.run(0, text.length());
        return cleaning.clean.toString();
    }

    private void run(int from, int to) {
        depth++;
        int i = from;
        while (i < to) {
            int sign = nextSign(i, to);
            clean.append(text, i, sign);
            if (sign == to) break;
            int next = step(sign, to);
            if (next < 0) clean.append(text.charAt(sign));
            i = next < 0 ? sign + 1 : next;
        }
        depth--;
    }

    private int nextSign(int from, int to) {
        int i = from;
        while (i < to && i != closeQuote && !isSign(text.charAt(i))) i++;
        return i;
    }

    private static boolean isSign(char c) {
        return c == '$' || c == '\\' || c == '{' || c == '`' || c == '~';
    }

    /// Handles what starts at an index. Returns where it ends, or -1 for a plain character.
    private int step(int i, int to) {
        char c = text.charAt(i);
        if (i == closeQuote) return closing(c);
        return switch (c) {
            case '$', '\\' -> {
                int formula = Delimited.end(text, i);
                if (formula < 0) yield c == '\\' ? command(i, to) : -1;
                clean.append(text, i, Math.min(formula, to));
                yield Math.min(formula, to);
            }
            case '{' -> group(i, to);
            case '`' -> opening(i);
            case '~' -> tie(i);
            default -> -1;
        };
    }

    private int command(int i, int to) {
        TexAccents.Accent accent = TexAccents.at(text, i, escapedQuotes);
        if (accent != null) {
            clean.append(accent.letter());
            return accent.end();
        }
        if (i + 1 < to && "%&_#".indexOf(text.charAt(i + 1)) >= 0) {
            clean.append(text.charAt(i + 1));
            return i + 2;
        }
        int content = TexCommands.content(text, i);
        if (content < 0 || depth > DEEPEST) return -1;
        int end = TexCommands.groupEnd(text, content - 1);
        run(content, Math.min(end, to));
        return Math.min(end + 1, to);
    }

    /// `{\"o}` and `{\em word}`: the braces go with what they are for.
    private int group(int i, int to) {
        if (i + 1 >= to || text.charAt(i + 1) != '\\') return -1;
        TexAccents.Accent accent = TexAccents.at(text, i + 1, escapedQuotes);
        if (accent != null && accent.end() < to && text.charAt(accent.end()) == '}') {
            clean.append(accent.letter());
            return accent.end() + 1;
        }
        int content = TexCommands.afterSwitch(text, i + 1);
        if (content < 0 || depth > DEEPEST) return -1;
        int end = TexCommands.groupEnd(text, i);
        run(content, Math.min(end, to));
        return Math.min(end + 1, to);
    }

    private int opening(int i) {
        boolean alone = text.startsWith("``", i) && !text.startsWith("```", i);
        if (!alone || i > 0 && text.charAt(i - 1) == '`') return -1;
        int tex = text.indexOf("''", i + 2);
        int plain = text.indexOf('"', i + 2);
        int close = tex < 0 || plain >= 0 && plain < tex ? plain : tex;
        int again = text.indexOf("``", i + 2);
        if (close < 0 || close - i > LONGEST_QUOTE || again >= 0 && again < close) return -1;
        closeQuote = close;
        clean.append('“');
        return i + 2;
    }

    private int closing(char c) {
        clean.append('”');
        return closeQuote + (c == '"' ? 1 : 2);
    }

    private int tie(int i) {
        if (!TexCommands.isTie(text, i)) return -1;
        clean.append(' ');
        return i + 1;
    }
}
