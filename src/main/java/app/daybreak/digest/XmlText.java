package app.daybreak.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// An XML text that a strict parser reads, made of one that it may not: forbidden control
/// characters become characters of private use, which [#restore(String)] turns back, and an
/// ampersand that begins no reference becomes one that does. Lines stay where they are.
final class XmlText {
    /// Control characters, and U+FFFE and U+FFFF behind them.
    private static final int FORBIDDEN = 0x22;

    private static final char FIRST_PRIVATE = '\ue000';
    private static final char LAST_PRIVATE = '\uf800';
    private static final String CDATA = "<![CDATA[";
    private static final int LONGEST_REFERENCE = 10;

    private final String text;
    private final char base;
    private final List<Problem> problems = new ArrayList<>();
    private int lastLine;

    private XmlText(String source) {
        base = base(source);
        text = isClean(source) ? source : clean(source);
    }

    static XmlText of(String source) {
        return new XmlText(source);
    }

    /// What can be parsed.
    String text() {
        return text;
    }

    /// The first forbidden character of each line that has one.
    List<Problem> problems() {
        return problems;
    }

    /// A parsed text as it stood in the file.
    String restore(String parsed) {
        if (problems.isEmpty()) return parsed;
        StringBuilder restored = new StringBuilder(parsed);
        for (int i = 0; i < parsed.length(); i++) {
            int offset = parsed.charAt(i) - base;
            if (offset >= 0 && offset < FORBIDDEN) restored.setCharAt(i, forbidden(offset));
        }
        return restored.toString();
    }

    private static char forbidden(int offset) {
        return (char) (offset < ' ' ? offset : 0xfffe - ' ' + offset);
    }

    /// The start of a range of characters that the text does not use.
    private static char base(String source) {
        for (char base = FIRST_PRIVATE; base < LAST_PRIVATE; base = (char) (base + FORBIDDEN)) {
            char start = base;
            if (source.chars().noneMatch(c -> c >= start && c < start + FORBIDDEN)) return base;
        }
        return FIRST_PRIVATE;
    }

    private static boolean isClean(String source) {
        return source.indexOf('&') < 0 && source.chars().noneMatch(XmlText::isForbidden);
    }

    private static boolean isForbidden(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0xfffe || c == 0xffff;
    }

    private String clean(String source) {
        StringBuilder clean = new StringBuilder(source.length());
        LineCount lines = new LineCount(source);
        int literalEnd = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '<' && i >= literalEnd) literalEnd = endOfLiteral(source, i);
            if (isForbidden(c)) clean.append(placeholder(source, i, lines.at(i), c));
            else if (c == '&' && i >= literalEnd) i = reference(source, i, clean, lines);
            else clean.append(c);
        }
        return clean.toString();
    }

    /// Within CDATA an ampersand is a character like others.
    private static int endOfLiteral(String source, int at) {
        return source.startsWith(CDATA, at) ? Math.max(0, source.indexOf("]]>", at)) : 0;
    }

    private char placeholder(String source, int at, int line, int forbidden) {
        if (line != lastLine) {
            lastLine = line;
            String around = source.substring(Math.max(0, at - Problem.EXCERPT_LENGTH / 2), at);
            String sign = String.format(Locale.ROOT, "U+%04X", forbidden);
            String excerpt = around.substring(around.lastIndexOf('\n') + 1).strip() + " " + sign;
            problems.add(Problem.at(line, Problem.Kind.FORBIDDEN_CHARACTER, excerpt.strip()));
        }
        return (char) (base + (forbidden < ' ' ? forbidden : forbidden - 0xfffe + ' '));
    }

    /// Copies a reference, or the ampersand alone.
    ///
    /// @return the index of the last character that was copied
    private int reference(String source, int at, StringBuilder clean, LineCount lines) {
        int end = source.indexOf(';', at);
        if (end < 0 || end - at > LONGEST_REFERENCE) end = at;
        String name = source.substring(Math.min(at + 1, end), end);
        int number = number(name);
        if (number >= 0 && isForbidden(number)) {
            clean.append(placeholder(source, at, lines.at(at), number));
        } else if (number >= 0 || isPredefined(name)) {
            clean.append(source, at, end + 1);
        } else {
            clean.append("&amp;");
            return at;
        }
        return end;
    }

    private static boolean isPredefined(String name) {
        return switch (name) {
            case "amp", "lt", "gt", "quot", "apos" -> true;
            default -> false;
        };
    }

    /// The character that a numeric reference means, or -1.
    private static int number(String name) {
        if (!name.startsWith("#")) return -1;
        boolean hex = name.startsWith("#x");
        try {
            int number =
                    hex
                            ? Integer.parseUnsignedInt(name, 2, name.length(), 16)
                            : Integer.parseUnsignedInt(name, 1, name.length(), 10);
            boolean character =
                    Character.isValidCodePoint(number)
                            && Character.getType(number) != Character.SURROGATE;
            return character ? number : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
