package app.daybreak.reading;

import app.daybreak.query.Range;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into sentences, by one set of rules: Chinese abstracts hold English, half-width
/// signs and all, and the other way round.
///
/// A Chinese sentence ends at `。！？；`, an English one at `.!?`; a semicolon ends one only beside
/// Chinese. What closes behind the sign belongs to the sentence. None ends inside a formula, an
/// address, a bracket or a quotation, nor behind an abbreviation, an initial or the number of an
/// item.
public final class Sentences {
    private final String text;
    private final Unbroken unbroken;
    private final List<Range> found = new ArrayList<>();

    private Sentences(String text) {
        this.text = text;
        this.unbroken = Unbroken.of(text);
    }

    /// The sentences of a text in order. Outside them is only white space; none begins or ends with
    /// it, and none is empty.
    public static List<Range> of(String text) {
        Sentences sentences = new Sentences(text);
        sentences.cut();
        return List.copyOf(sentences.found);
    }

    /// Whether a text ends in the midst of a sentence, or with the dots that stand for its rest.
    public static boolean isTorn(String text) {
        int end = text.length();
        while (end > 0
                && (Signs.isCloser(text.charAt(end - 1)) || Signs.isSpace(text.charAt(end - 1))))
            end--;
        if (end == 0 || text.endsWith("...")) return end > 0;
        return ".!?。！？．；;$".indexOf(text.charAt(end - 1)) < 0;
    }

    private void cut() {
        int start = Signs.skipSpace(text, 0);
        int i = start;
        while (i < text.length()) {
            int end = endAt(i, start);
            if (end < 0) {
                i++;
            } else {
                found.add(new Range(start, end));
                start = Signs.skipSpace(text, end);
                i = start;
            }
        }
        int end = text.length();
        while (end > start && Signs.isSpace(text.charAt(end - 1))) end--;
        if (end > start) found.add(new Range(start, end));
    }

    /// The end of the sentence whose last sign stands at an index, or -1 where none ends.
    private int endAt(int at, int start) {
        return switch (text.charAt(at)) {
            case '。', '！', '？', '；', '｡' -> checked(closed(at + 1), start);
            case '!', '?' -> checked(mark(at), start);
            case ';' -> checked(isHan(at - 1) || isHan(at + 1) ? closed(at + 1) : -1, start);
            case '.', '．' -> checked(new FullStop(text, unbroken, at, start).end(), start);
            default -> -1;
        };
    }

    /// The end, unless it lies inside something or the sentence goes on behind it.
    private int checked(int end, int start) {
        if (end < 0 || unbroken.has(end)) return -1;
        int next = Signs.skipSpace(text, end);
        if (next == text.length()) return end;
        char c = text.charAt(next);
        boolean inserted = unbroken.bracketStart(end) > start;
        return Signs.isContinuing(c) || inserted && !Character.isUpperCase(c) ? -1 : end;
    }

    /// Behind all that closes, and repeated signs (`？！`).
    private int closed(int from) {
        return unbroken.closed(text, from);
    }

    /// An exclamation or question mark ends a sentence before a space or Chinese: `Yahoo!` in the
    /// midst of small letters does not.
    private int mark(int at) {
        int end = closed(at + 1);
        if (end == text.length() || isHan(end)) return end;
        if (!Signs.isSpace(text.charAt(end))) return isHan(at - 1) ? end : -1;
        int next = Signs.skipSpace(text, end);
        return next < text.length() && Character.isLowerCase(text.charAt(next)) ? -1 : end;
    }

    private boolean isHan(int at) {
        return at >= 0 && at < text.length() && Signs.isHan(text.charAt(at));
    }
}
