package app.daybreak.digest;

import java.util.Set;

/// The commands of TeX that stand in running text and only change its look.
final class TexCommands {
    private static final Set<String> WRAPPERS =
            Set.of(
                    "emph",
                    "textbf",
                    "textit",
                    "textsc",
                    "texttt",
                    "textrm",
                    "textsf",
                    "textsl",
                    "textup",
                    "textnormal",
                    "text",
                    "mbox",
                    "underline",
                    "uline",
                    "url",
                    "path");
    private static final Set<String> SWITCHES =
            Set.of(
                    "em",
                    "bf",
                    "it",
                    "sc",
                    "tt",
                    "rm",
                    "sf",
                    "sl",
                    "bfseries",
                    "itshape",
                    "small",
                    "ttfamily",
                    "scshape",
                    "slshape");

    private TexCommands() {}

    /// Where the content of the command at an index begins, behind its brace; -1 for other commands
    /// and where no brace follows.
    static int content(String text, int at) {
        int end = nameEnd(text, at + 1);
        String name = text.substring(at + 1, end);
        if (name.equals("textcolor")) end = afterGroup(text, end);
        else if (!WRAPPERS.contains(name)) return -1;
        if (end < 0 || end >= text.length() || text.charAt(end) != '{') return -1;
        // A group that the source's cut left open is still one; one that is open for another
        // reason cannot be told from it.
        return end + 1;
    }

    /// Where the text behind a switch such as `\em ` or `\color{black} ` begins, or -1.
    static int afterSwitch(String text, int at) {
        int end = nameEnd(text, at + 1);
        String name = text.substring(at + 1, end);
        if (name.equals("color")) end = afterGroup(text, end);
        else if (!SWITCHES.contains(name)) return -1;
        return end < 0 ? -1 : WhiteSpace.skip(text, end, text.length());
    }

    private static int afterGroup(String text, int brace) {
        if (brace >= text.length() || text.charAt(brace) != '{') return -1;
        int end = groupEnd(text, brace);
        return end < text.length() ? end + 1 : -1;
    }

    /// The index of the brace that closes the group opened at an index, or the text's length.
    static int groupEnd(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') i++;
            else if (c == '{') depth++;
            else if (c == '}' && --depth == 0) return i;
        }
        return text.length();
    }

    private static int nameEnd(String text, int from) {
        int i = from;
        while (i < text.length() && isLetter(text.charAt(i))) i++;
        return i;
    }

    /// Whether a tilde is a space that must not break, as in `et~al.` and `Table~2`; it is not in
    /// `0~9`, `A~Z`, `X~N(0,1)` and wherever it stands beside a space or Chinese.
    static boolean isTie(String text, int at) {
        if (at == 0 || at + 1 == text.length()) return false;
        char left = text.charAt(at - 1);
        char right = text.charAt(at + 1);
        boolean leftFits = isLetter(left) || isDigit(left) || ".,$".indexOf(left) >= 0;
        boolean rightFits = isLetter(right) || isDigit(right) || "([\\$".indexOf(right) >= 0;
        if (!leftFits || !rightFits || isDigit(left) && isDigit(right)) return false;
        boolean leftAlone = isLetter(left) && (at == 1 || !isLetter(text.charAt(at - 2)));
        boolean rightAlone =
                isLetter(right) && (at + 2 == text.length() || !isLetter(text.charAt(at + 2)));
        boolean symbol = leftAlone && (rightAlone || left >= 'B' && left <= 'Z');
        return !symbol;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
