package app.daybreak.formula;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.Optional;

/// Says a formula in plain Unicode where that is possible: `O(n^2)` is O(n²), `\frac{a}{b}` is a/b.
/// What needs two dimensions has no such form.
final class PlainTex {
    private static final int LONGEST = 400;
    private static final int DEEPEST = 20;

    private final String tex;
    private int at;
    private int depth;
    private boolean failed;

    private PlainTex(String tex) {
        this.tex = tex;
    }

    /// The formula in Unicode, or nothing.
    ///
    /// @param tex without delimiters
    static Optional<String> of(String tex) {
        if (tex.length() > LONGEST) return Optional.empty();
        PlainTex plain = new PlainTex(tex);
        String said = plain.sequence().strip();
        boolean rest = plain.at < tex.length();
        return plain.failed || rest || said.isEmpty() ? Optional.empty() : Optional.of(said);
    }

    private String sequence() {
        Line line = new Line();
        if (++depth > DEEPEST) failed = true;
        while (!failed && at < tex.length() && tex.charAt(at) != '}') {
            char c = tex.charAt(at);
            if (c == '^' || c == '_') line.attach(script(c == '^'));
            else if (c == ' ') at++;
            else line.add(atom());
        }
        depth--;
        return line.toString();
    }

    private String script(boolean raised) {
        at++;
        return Scripts.of(argument(), raised);
    }

    /// A group, a command or a sign.
    private String argument() {
        while (at < tex.length() && tex.charAt(at) == ' ') at++;
        if (at == tex.length() || "}^_".indexOf(tex.charAt(at)) >= 0) {
            failed = true;
            return "";
        }
        return atom();
    }

    private String atom() {
        char c = tex.charAt(at);
        if (c == '{') return group();
        if (c == '\\') return command();
        int point = tex.codePointAt(at);
        at += Character.charCount(point);
        return switch (c) {
            case '-' -> "−";
            case '\'' -> "′";
            case '~' -> " ";
            case '&', '$', '#' -> {
                failed = true;
                yield "";
            }
            default -> Character.toString(point);
        };
    }

    private String group() {
        at++;
        String content = sequence();
        if (at < tex.length()) at++;
        else failed = true;
        return content;
    }

    private String command() {
        int end = TexScan.commandEnd(tex, at);
        String name = tex.substring(at + 1, end);
        at = end;
        String sign = Symbols.TABLE.sign(name);
        if (sign != null) return sign;
        return switch (PlainCommand.of(name)) {
            case SIGN -> name;
            case FUNCTION -> Line.WORD + name + Line.WORD;
            case NOTHING -> "";
            case SPACE -> " ";
            case FENCE -> fence();
            case INNER -> argument();
            case WORDS -> words();
            case DOUBLE_STRUCK -> DoubleStruck.of(argument());
            case ROOT -> root();
            case FRACTION -> Line.closed(argument()) + "/" + Line.closed(argument());
            case ACCENT -> accented(PlainCommand.mark(name));
            case UNKNOWN -> {
                failed = true;
                yield "";
            }
        };
    }

    /// `\left.` is no fence at all.
    private String fence() {
        if (tex.startsWith(".", at)) at++;
        return "";
    }

    private String words() {
        int end = tex.startsWith("{", at) ? TexScan.groupEnd(tex, at) : -1;
        String words = end < 0 ? null : tex.substring(at + 1, end - 1);
        if (words == null || words.indexOf('\\') >= 0 || words.indexOf('$') >= 0) return argument();
        at = end;
        return words.replace('~', ' ');
    }

    private String root() {
        if (tex.startsWith("[", at)) {
            failed = true; // other roots are rare
            return "";
        }
        return "√" + Line.closed(argument());
    }

    private String accented(@Nullable String mark) {
        String letter = argument();
        if (letter.codePointCount(0, letter.length()) != 1) failed = true;
        return Normalizer.normalize(letter + mark, Normalizer.Form.NFC);
    }
}
