package app.daybreak.reading;

import app.daybreak.formula.Delimited;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The places in a text where no sentence may end: inside formulas, addresses, brackets and
/// quotations. Something that opens and does not close soon is no such stretch.
final class Unbroken {
    private static final int LONGEST_BRACKET = 300;

    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|www\\.)[!-~&&[^$,;]]*[\\w/#=&~-]");

    private static final int NO_BRACKET = -1;
    private static final int ROUND = 0;

    private static final int LONGEST_QUOTATION = 150;

    private final BitSet inside = new BitSet();
    private final Map<Integer, Integer> brackets = new HashMap<>(); // where they end and start

    private Unbroken() {}

    static Unbroken of(String text) {
        Unbroken unbroken = new Unbroken();
        unbroken.formulas(text);
        unbroken.addresses(text);
        unbroken.brackets(text);
        return unbroken;
    }

    /// Whether the gap before the character at an index lies inside something.
    boolean has(int gap) {
        return inside.get(gap);
    }

    /// Where the round bracket that ends before a gap started, or -1 where none ends.
    int bracketStart(int gap) {
        return brackets.getOrDefault(gap, -1);
    }

    /// The index behind everything that closes or repeats the sign before `from`; a formula may end
    /// with the sign.
    int closed(String text, int from) {
        int i = from;
        while (i < text.length() && closes(text, i)) i++;
        return i;
    }

    private boolean closes(String text, int i) {
        char c = text.charAt(i);
        if (Signs.isCloser(c) || "。！？!?.".indexOf(c) >= 0) return true;
        return has(i) && (c == '$' || c == '\\' && !has(i + 2));
    }

    private void add(int start, int end) {
        if (end > start + 1) inside.set(start + 1, end);
    }

    private void formulas(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int end = c == '$' || c == '\\' ? Delimited.end(text, i) : -1;
            if (end > i) {
                add(i, end);
                i = end - 1;
            } else if (c == '\\') {
                i++; // what it escapes opens nothing
            }
        }
    }

    private void addresses(String text) {
        if (!text.contains("://") && !text.contains("www.")) return;
        Matcher m = ADDRESS.matcher(text);
        while (m.find()) add(m.start(), m.end());
    }

    private void brackets(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int kind = opening(c);
            if (kind == NO_BRACKET && c != '"' || has(i)) continue;
            int end = c == '"' ? quotationEnd(text, i) : bracketEnd(text, i, kind);
            if (end < 0) continue;
            add(i, end);
            if (kind == ROUND) brackets.put(end, i);
            i = end - 1;
        }
    }

    private static int bracketEnd(String text, int start, int kind) {
        int depth = 0;
        int limit = Math.min(text.length(), start + LONGEST_BRACKET);
        for (int i = start; i < limit; i++) {
            char c = text.charAt(i);
            if (opening(c) == kind) depth++;
            else if (closing(c) == kind && --depth == 0) return i + 1;
        }
        return -1;
    }

    /// Which kind of bracket a sign opens. One of either width may close one of the other.
    private static int opening(char c) {
        return switch (c) {
            case '(', '（' -> ROUND;
            case '[', '［', '【' -> 1;
            case '“' -> 2;
            case '「' -> 3;
            case '『' -> 4;
            case '《' -> 5;
            default -> NO_BRACKET;
        };
    }

    private static int closing(char c) {
        return switch (c) {
            case ')', '）' -> ROUND;
            case ']', '］', '】' -> 1;
            case '”' -> 2;
            case '」' -> 3;
            case '』' -> 4;
            case '》' -> 5;
            default -> NO_BRACKET;
        };
    }

    /// Upright quotation marks open behind a space and close before none.
    private static int quotationEnd(String text, int start) {
        if (start > 0 && !Signs.isSpace(text.charAt(start - 1))) return -1;
        int limit = Math.min(text.length(), start + LONGEST_QUOTATION);
        int close = text.indexOf('"', start + 1, limit);
        return close < 0 || Signs.isSpace(text.charAt(close - 1)) ? -1 : close + 1;
    }
}
