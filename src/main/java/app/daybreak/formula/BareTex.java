package app.daybreak.formula;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// Finds formulas without delimiters: `\rho_0`, `O(\sqrt{B})`, `ACT-R/{\Phi}`. Only commands that
/// are known to be mathematics begin one; what follows belongs to it as long as it is TeX.
final class BareTex {
    private static final Set<String> WITH_ARGUMENT =
            Set.of(
                    "sqrt",
                    "frac",
                    "mathcal",
                    "mathbb",
                    "mathbf",
                    "mathrm",
                    "mathsf",
                    "mathfrak",
                    "boldsymbol",
                    "bm",
                    "hat",
                    "widehat",
                    "tilde",
                    "widetilde",
                    "bar",
                    "overline",
                    "vec",
                    "dot",
                    "ddot",
                    "text",
                    "operatorname");

    private BareTex() {}

    /// The formula whose first command starts at an index, or null.
    static @Nullable Piece at(String text, int start) {
        int end = run(text, start);
        if (end < 0) return null;
        return new Piece.Formula(start, end, text.substring(start, end), false, false);
    }

    /// The formula in a group around nothing else: `{\alpha}`.
    static @Nullable Piece inGroup(String text, int open) {
        if (open + 1 >= text.length() || text.charAt(open + 1) != '\\') return null;
        int end = run(text, open + 1);
        if (end < 0 || !text.startsWith("}", end)) return null;
        int last = scripts(text, end + 1);
        return new Piece.Formula(open, last, text.substring(open, last), false, false);
    }

    private static int run(String text, int start) {
        int end = -1;
        int i = start;
        while (i >= 0 && i < text.length() && text.charAt(i) == '\\') {
            i = command(text, i);
            if (i > 0) end = i;
        }
        return end;
    }

    /// The end of a command with its arguments and scripts, or -1.
    private static int command(String text, int start) {
        int end = TexScan.nameEnd(text, start + 1);
        String name = text.substring(start + 1, end);
        if (WITH_ARGUMENT.contains(name)) {
            end = arguments(text, end, name.equals("frac") ? 2 : 1);
        } else if (!Symbols.TABLE.has(name)) {
            return -1;
        }
        return end < 0 ? -1 : scripts(text, end);
    }

    private static int arguments(String text, int from, int count) {
        int end = from;
        for (int i = 0; i < count; i++) {
            if (!text.startsWith("{", end)) return -1;
            end = TexScan.groupEnd(text, end);
            if (end < 0) return -1;
        }
        return end;
    }

    private static int scripts(String text, int from) {
        int end = from;
        while (end + 1 < text.length() && "^_".indexOf(text.charAt(end)) >= 0) {
            int next = TexScan.argumentEnd(text, end + 1);
            if (next < 0) break;
            end = next;
        }
        return end;
    }
}
