package app.daybreak.formula;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/// Signs that TeX writes with a command and that stand in running text.
final class Signs {
    private static final Map<String, String> SIGNS =
            Map.ofEntries(
                    Map.entry("LaTeX", "LaTeX"),
                    Map.entry("TeX", "TeX"),
                    Map.entry("dots", "…"),
                    Map.entry("ldots", "…"),
                    Map.entry("textellipsis", "…"),
                    Map.entry("textquotesingle", "'"),
                    Map.entry("textasciitilde", "~"),
                    Map.entry("textbackslash", "\\"),
                    Map.entry("textbar", "|"),
                    Map.entry("textless", "<"),
                    Map.entry("textgreater", ">"),
                    Map.entry("textendash", "–"),
                    Map.entry("textemdash", "—"),
                    Map.entry("textdegree", "°"),
                    Map.entry("textmu", "µ"),
                    Map.entry("texttimes", "×"),
                    Map.entry("textregistered", "®"),
                    Map.entry("texttrademark", "™"),
                    Map.entry("copyright", "©"),
                    Map.entry("S", "§"),
                    Map.entry("pounds", "£"),
                    Map.entry("euro", "€"),
                    Map.entry("xspace", ""),
                    Map.entry("noindent", ""));

    private Signs() {}

    /// The sign whose command starts at an index, or null.
    static @Nullable Piece at(String text, int start) {
        if (start + 1 == text.length()) return null;
        char next = text.charAt(start + 1);
        if (next == '$') return new Piece.Sign(start, start + 2, "$");
        if (next == ' ') return new Piece.Sign(start, start + 2, " ");
        int end = TexScan.nameEnd(text, start + 1);
        String shown = SIGNS.get(text.substring(start + 1, end));
        if (shown == null) return null;
        if (text.startsWith("{}", end)) end += 2;
        return new Piece.Sign(start, end, shown);
    }
}
