package app.daybreak.ui.formula;

import java.util.regex.Pattern;

/// The entities of HTML and of MathJax that stand in formulas.
final class Entities {
    private static final Pattern NUMBER = Pattern.compile("&#([xX]?[0-9a-fA-F]{1,6});");

    private Entities() {}

    static String resolved(String tex) {
        if (tex.indexOf('&') < 0 || tex.indexOf(';') < 0) return tex;
        String named =
                tex.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&nbsp;", " ")
                        .replace("&apos;", "'");
        String numbered =
                NUMBER.matcher(named)
                        .replaceAll(found -> {
                            int c = codePoint(found.group(1));
                            return c < 0
                                    ? ""
                                    : java.util.regex.Matcher.quoteReplacement(
                                            Character.toString(c));
                        });
        return numbered.replace("&amp;", "&");
    }

    /// The character that `x2014` or `8212` means, or -1.
    static int codePoint(String number) {
        String digits = number.strip();
        boolean hexadecimal = digits.startsWith("x") || digits.startsWith("X");
        try {
            int c =
                    hexadecimal
                            ? Integer.parseInt(digits.substring(1), 16)
                            : Integer.parseInt(digits);
            return Character.isValidCodePoint(c) && !Character.isISOControl(c) ? c : -1;
        } catch (NumberFormatException _) {
            return -1;
        }
    }
}
