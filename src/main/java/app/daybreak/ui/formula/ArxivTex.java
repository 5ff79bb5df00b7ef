package app.daybreak.ui.formula;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns the TeX of abstracts, as authors, arXiv and a translator left it, into what JLaTeXMath
/// reads: each sign that is no TeX by its command, groups and fences closed, and nothing that
/// changes the next formula or reads a file.
final class ArxivTex {
    private static final int LONGEST = 2_000;
    private static final int DEEPEST = 40;

    /// JLaTeXMath's own is twice as long as it should be.
    private static final String UNDERSCORE = "\\rule[-0.12em]{0.35em}{0.045em}";

    private static final Pattern LENGTH =
            Pattern.compile(" *(-?) *[0-9.]+ *(?:pt|em|ex|mu|cm|mm|px|sp)");

    /// Something had to follow: the text was cut, or a translator stopped.
    private static final Pattern DANGLING = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*[\\\\^_{] *$");

    private static final Pattern THOUSANDS =
            Pattern.compile("(?<=(?<![0-9.])[1-9][0-9]{0,2}|,[0-9]{3}),(?=[0-9]{3}(?![0-9]))");

    private static final String ACCENTS = "\"'`^~=";
    private static final Pattern ONE = Pattern.compile(" *(?:\\{ *1 *\\}|1)");
    private static final Pattern BAR = Pattern.compile(" *(?:\\||\\\\(?:\\||[lr]?[vV]ert))");

    private static final Set<String> REFUSED =
            Set.of(
                    "includegraphics",
                    "newcommand",
                    "renewcommand",
                    "newenvironment",
                    "renewenvironment",
                    "DeclareMathOperator",
                    "DeclareMathSizes",
                    "def",
                    "let",
                    "makeatletter",
                    "makeatother",
                    "magnification",
                    "definecolor",
                    "fgcolor",
                    "bgcolor",
                    "fcolorbox",
                    "jlmDynamic",
                    "jlmExternalFont",
                    "jlmText",
                    "jlmTextit",
                    "jlmTextbf",
                    "jlmTextitbf",
                    "jlmXML",
                    "GeoGebra",
                    "hdotsfor",
                    "multicolumn",
                    "char",
                    "input",
                    "include",
                    "resizebox",
                    "scalebox");

    private static final Set<String> WITH_TEXT =
            Set.of(
                    "text",
                    "mbox",
                    "hbox",
                    "textrm",
                    "textit",
                    "textbf",
                    "texttt",
                    "textsf",
                    "textsc",
                    "textsl",
                    "textup",
                    "textnormal",
                    "textmd",
                    "emph",
                    "intertext",
                    "cite",
                    "citep",
                    "citet",
                    "ref",
                    "eqref",
                    "tag",
                    "label",
                    "url",
                    "href",
                    "operatorname");

    private final String tex;
    private final StringBuilder out;
    private final Deque<Kind> groups = new ArrayDeque<>();
    private final Deque<Columns> environments = new ArrayDeque<>();
    private Kind next = Kind.FORMULA;
    private boolean refused;

    /// What a group holds.
    private enum Kind {
        FORMULA,
        WORDS,
        ROWS
    }

    private ArxivTex(String tex) {
        this.tex = tex;
        this.out = new StringBuilder(tex.length() + 32);
    }

    /// What JLaTeXMath should set, or nothing where it should not try.
    static Optional<String> of(String tex) {
        if (tex.length() > LONGEST || tex.isBlank() || DANGLING.matcher(tex).find()) {
            return Optional.empty();
        }
        ArxivTex clean = new ArxivTex(grouped(Fences.balanced(Entities.resolved(tex))));
        clean.run();
        return clean.refused ? Optional.empty() : Optional.of(clean.out.toString());
    }

    /// A comma that parts thousands has no space behind it.
    private static String grouped(String tex) {
        return tex.indexOf(',') < 0 ? tex : THOUSANDS.matcher(tex).replaceAll("{,}");
    }

    private void run() {
        int i = 0;
        while (i < tex.length() && !refused) {
            char c = tex.charAt(i);
            if (c == '\\') {
                i = command(i);
            } else {
                int point = tex.codePointAt(i);
                sign(point);
                i += Character.charCount(point);
            }
        }
        out.append("}".repeat(groups.size()));
    }

    private boolean inText() {
        return groups.peek() == Kind.WORDS;
    }

    private void sign(int c) {
        switch (c) {
            case '{' -> open();
            case '}' -> close();
            case '%', '#' -> out.append('\\').append((char) c);
            case '&' -> column();
            case '"' -> out.append(inText() ? "\"" : "''");
            case '$' -> {
                // A dollar sign changes between text and formula only inside text.
                if (groups.contains(Kind.WORDS)) dollar();
            }
            case '_' -> out.append(inText() ? UNDERSCORE : "_");
            default -> out.append(inText() ? Signs.inText(c) : Signs.inFormula(c));
        }
    }

    private void open() {
        groups.push(next == Kind.FORMULA && inText() ? Kind.WORDS : next);
        next = Kind.FORMULA;
        refused |= groups.size() > DEEPEST;
        out.append('{');
    }

    private void close() {
        if (groups.isEmpty()) return; // one too many
        groups.pop();
        out.append('}');
    }

    private void dollar() {
        groups.push(groups.pop() == Kind.WORDS ? Kind.FORMULA : Kind.WORDS);
        out.append('$');
    }

    private void column() {
        Columns columns = environments.peek();
        out.append(columns == null ? "\\&" : columns.next());
    }

    private void row() {
        Columns columns = environments.peek();
        if (columns != null) columns.row();
        out.append(columns != null || groups.contains(Kind.ROWS) ? "\\\\" : "\\ ");
    }

    private int command(int start) {
        int end = start + 1;
        while (end < tex.length() && isLetter(tex.charAt(end))) end++;
        if (end == start + 1) {
            if (end == tex.length()) return end;
            return control(end);
        }
        String name = tex.substring(start + 1, end);
        refused |= REFUSED.contains(name);
        return switch (name) {
            case "unicode" -> unicode(end);
            case "mathbb", "mathbbm", "mathbbmss", "mathds", "Bbb" -> doubleStruck(name, end);
            case "big", "bigl", "bigr", "bigm" -> sized(name, end);
            case "kern", "mkern", "hskip", "mskip" -> space(end);
            case "operatorname" -> operator(end);
            case "begin", "end" -> environment(name.equals("begin"), end);
            default -> {
                next = kind(name);
                out.append('\\').append(name);
                boolean glued = end < tex.length() && tex.charAt(end) > 0x7f;
                if (glued) out.append(' ');
                yield end;
            }
        };
    }

    /// A backslash before a sign.
    private int control(int at) {
        char c = tex.charAt(at);
        if (c == '\\') {
            row();
        } else if (c == '_') {
            out.append(UNDERSCORE);
        } else if (c == '-' || c == '/' || c == '@') {
            // Hints for breaking and spacing.
        } else if (c > 0x7f) {
            return at;
        } else if (ACCENTS.indexOf(c) >= 0 && tex.startsWith("i", at + 1)) {
            out.append('\\').append(c).append("{\\i}"); // an accent takes the place of the dot
            return at + 2;
        } else {
            out.append('\\').append(c);
        }
        return at + 1;
    }

    private static Kind kind(String command) {
        if (command.equals("substack")) return Kind.ROWS;
        return WITH_TEXT.contains(command) ? Kind.WORDS : Kind.FORMULA;
    }

    /// Space by length: there is more or less of it, whatever its length.
    private int space(int at) {
        Matcher length = LENGTH.matcher(tex).region(at, tex.length());
        if (!length.lookingAt()) return at;
        out.append(length.group(1).equals("-") ? "\\!" : "\\,");
        return length.end();
    }

    private int doubleStruck(String name, int at) {
        Matcher one = ONE.matcher(tex).region(at, tex.length());
        if (one.lookingAt()) {
            out.append("\\doublestruckone ");
            return one.end();
        }
        out.append('\\').append(name.equals("Bbb") ? "mathbb" : name.replaceAll("bbm.*", "ds"));
        return at;
    }

    /// JLaTeXMath's next larger bar is smaller than the bar.
    private int sized(String name, int at) {
        if (!BAR.matcher(tex).region(at, tex.length()).lookingAt()) out.append('\\').append(name);
        return at;
    }

    private int unicode(int from) {
        int at = from < tex.length() && tex.charAt(from) == '[' ? tex.indexOf(']', from) + 1 : from;
        int end = at < tex.length() && tex.charAt(at) == '{' ? tex.indexOf('}', at) : -1;
        if (end < 0) return at;
        int c = Entities.codePoint(tex.substring(at + 1, end));
        if (c >= 0) sign(c);
        return end + 1;
    }

    /// `\operatorname{X}` and `\operatorname*{X}`, whose limits stand below.
    private int operator(int at) {
        boolean limits = at < tex.length() && tex.charAt(at) == '*';
        int open = limits ? at + 1 : at;
        if (open >= tex.length() || tex.charAt(open) != '{') return open;
        int end = tex.indexOf('}', open);
        if (end < 0 || tex.substring(open + 1, end).indexOf('{') >= 0) {
            out.append("\\mathrm");
            return open;
        }
        out.append("\\mathop{\\mathrm{");
        String name = tex.substring(open + 1, end);
        name.codePoints().forEach(c -> out.append(c == ' ' ? "\\," : Signs.inFormula(c)));
        out.append(limits ? "}}\\limits " : "}}\\nolimits ");
        return end + 1;
    }

    private int environment(boolean begin, int at) {
        int end = at < tex.length() && tex.charAt(at) == '{' ? tex.indexOf('}', at) : -1;
        if (end < 0) return at;
        Optional<String> name = Environments.known(tex.substring(at + 1, end));
        if (name.isEmpty()) return end + 1;
        if (begin) environments.push(new Columns(tex.substring(at + 1, end)));
        else if (environments.poll() == null) refused = true;
        out.append(begin ? "\\begin{" : "\\end{").append(name.get()).append('}');
        return end + 1;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
