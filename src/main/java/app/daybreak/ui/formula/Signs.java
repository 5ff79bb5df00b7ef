package app.daybreak.ui.formula;

import app.daybreak.formula.Symbols;

import org.jspecify.annotations.Nullable;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Map;

/// Signs of Unicode in TeX.
final class Signs {
    private static final Map<Integer, String> OWN =
            Map.ofEntries(
                    Map.entry(0xa0, " "),
                    Map.entry(0xb5, "\\mu "),
                    Map.entry(0x2010, "-"),
                    Map.entry(0x2011, "-"),
                    Map.entry(0x2012, "\\text{–}"),
                    Map.entry(0x2013, "\\text{–}"),
                    Map.entry(0x2014, "\\text{—}"),
                    Map.entry(0x2015, "\\text{—}"),
                    Map.entry(0x2018, "`"),
                    Map.entry(0x2019, "'"),
                    Map.entry(0x201c, "\\text{“}"),
                    Map.entry(0x201d, "\\text{”}"),
                    Map.entry(0x2032, "'"),
                    Map.entry(0x2033, "''"),
                    Map.entry(0x2212, "-"),
                    Map.entry(0x2217, "*"),
                    Map.entry(0x22c5, "\\cdot "),
                    Map.entry(0x2022, "\\bullet "),
                    Map.entry(0x2016, "\\|"),
                    Map.entry(0x221a, "\\surd "),
                    Map.entry(0x3008, "\\langle "),
                    Map.entry(0x3009, "\\rangle "),
                    Map.entry(0x2223, "\\mid "),
                    Map.entry(0x2264, "\\leq "),
                    Map.entry(0x2265, "\\geq "),
                    Map.entry(0x3002, "\\text{。}"),
                    Map.entry(0x3001, "\\text{、}"));

    private Signs() {}

    /// A character of a formula in TeX.
    static String inFormula(int c) {
        if (c < 0x80) return c < ' ' ? " " : Character.toString(c);
        String own = OWN.get(c);
        if (own != null) return own;
        if (isInvisible(c)) return "";
        if (c > 0xff00 && c < 0xff5f) return ascii((char) (c - 0xfee0));
        String command = Symbols.command(Character.toString(c));
        if (command != null) return "\\" + command + " ";
        String styled = styled(c);
        if (styled != null) return styled;
        if (Character.isSpaceChar(c)) return " ";
        return isWritten(c) ? "\\text{" + Character.toString(c) + "}" : Character.toString(c);
    }

    /// A character of words within a formula.
    static String inText(int c) {
        if (isInvisible(c)) return "";
        if (Character.isSpaceChar(c) || c < ' ') return " ";
        return Character.toString(c);
    }

    private static String ascii(char c) {
        return switch (c) {
            case '%', '#', '&', '$', '_' -> "\\" + c;
            case '{', '}', '\\', '^', '~' -> "";
            default -> Character.toString(c);
        };
    }

    private static boolean isInvisible(int c) {
        return c == 0xad || c >= 0x200b && c <= 0x200f || c == 0xfeff || c >= 0x2060 && c <= 0x2064;
    }

    /// What no formula is made of but a translator may put there.
    private static boolean isWritten(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN || c >= 0x3000 && c <= 0x30ff;
    }

    /// `ℝ` and the letters of their kind, which Unicode names by their style.
    private static @Nullable String styled(int c) {
        boolean styled = c >= 0x2100 && c < 0x2150 || c >= 0x1d400 && c < 0x1d800;
        String name = styled ? Character.getName(c) : null;
        if (name == null) return null;
        String letter = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        if (letter.codePointCount(0, letter.length()) != 1 || letter.codePointAt(0) == c) {
            return null;
        }
        return style(name) + "{" + inFormula(letter.codePointAt(0)) + "}";
    }

    private static String style(String name) {
        if (name.contains("DOUBLE-STRUCK")) return "\\mathbb";
        if (name.contains("SCRIPT")) return "\\mathcal";
        if (name.contains("FRAKTUR") || name.contains("BLACK-LETTER")) return "\\mathfrak";
        if (name.contains("SANS-SERIF")) return "\\mathsf";
        if (name.contains("MONOSPACE")) return "\\mathtt";
        return name.contains("BOLD") ? "\\boldsymbol" : "";
    }
}
