package app.daybreak.formula;

import org.jspecify.annotations.Nullable;

/// Raised and lowered signs, as far as Unicode has them; others keep TeX's `^` and `_`.
final class Scripts {
    private Scripts() {}

    static String of(String script, boolean raised) {
        String shown = script.replace(" ", "").replace(Line.WORD, "");
        StringBuilder small = new StringBuilder();
        for (int c : shown.codePoints().toArray()) {
            @Nullable String sign =
                    (raised ? Symbols.RAISED : Symbols.LOWERED).sign(Character.toString(c));
            if (sign == null) return (raised ? "^" : "_") + together(shown);
            small.append(sign);
        }
        return small.toString();
    }

    /// In parentheses, unless one sees where it ends.
    private static String together(String shown) {
        boolean one = shown.codePointCount(0, shown.length()) < 2;
        boolean plain = shown.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c));
        return one || plain ? shown : "(" + shown + ")";
    }
}
