package app.daybreak.query;

import java.util.BitSet;
import java.util.List;

/// The text of a field as terms of the index, the same for what is stored and what is asked.
///
/// - Text is folded first: see [Folding].
/// - A run of CJK characters ABC gives its overlapping pairs and its tail: `AB BC C`. Every
///   character begins exactly one term, so the phrase `AB BC` stands exactly where the text holds
///   ABC, never across punctuation; and a run that must end somewhere ends in its tail.
/// - A run of letters gives one term, a run of digits another: `llama2`, `Llama-2` and `llama 2`
///   are all `llama 2`. A term is cut at 200 characters.
/// - Everything else separates and leaves no trace.
/// - Hyphenated words follow once more written as one, at the end and parted by [#BARRIER], where
///   they are found as words and no phrase can reach them: see [Compounds].
///
/// `docs/decisions/0004-search-terms.md` says why.
public final class Terms {
    /// Goes up whenever the same text gives other terms; an index of another version is rebuilt.
    public static final int VERSION = 1;

    /// A term that no text and no question can hold: a private-use character, which folding keeps
    /// and which is no letter.
    public static final String BARRIER = "\uE000";

    private Terms() {}

    /// The terms of a text parted by spaces, made for FTS5's tokenizer `ascii`: terms hold ASCII
    /// letters, ASCII digits and non-ASCII characters only.
    ///
    /// @param text a field as a person reads it, cleaned
    public static String indexText(String text) {
        if (text.isEmpty()) return "";
        Folded folded = Folded.withoutOrigins(text);
        List<Run> runs = Run.of(folded);
        StringBuilder out = new StringBuilder(folded.size() * 3);
        for (Run run : runs) {
            if (run.isCjk()) pairs(folded, run, out);
            else word(folded, run, out);
        }
        Compounds.each(
                runs,
                (first, last) ->
                        space(space(out).append(BARRIER))
                                .append(Compounds.join(folded, runs.subList(first, last + 1))));
        return out.toString();
    }

    /// The distinct CJK characters of a text in the order of their code points, parted by spaces.
    /// One character alone is looked for among these.
    ///
    /// @param text a field as a person reads it, cleaned
    public static String singles(String text) {
        if (text.isEmpty()) return "";
        Folded folded = Folded.withoutOrigins(text);
        BitSet characters = new BitSet();
        for (int i = 0; i < folded.size(); i++) {
            if (Kind.of(folded.at(i)) == Kind.CJK) characters.set(folded.at(i));
        }
        StringBuilder out = new StringBuilder(characters.cardinality() * 2);
        characters.stream().forEach(c -> space(out).appendCodePoint(c));
        return out.toString();
    }

    /// Whether a term that begins with this code point is CJK: a pair of characters or a tail.
    public static boolean isCjk(int codePoint) {
        return Kind.of(codePoint) == Kind.CJK;
    }

    private static void pairs(Folded text, Run run, StringBuilder out) {
        for (int i = run.from(); i < run.to(); i++) {
            text.appendTo(space(out), i, Math.min(i + 2, run.to()));
        }
    }

    private static void word(Folded text, Run run, StringBuilder out) {
        text.appendTo(space(out), run.from(), run.wordEnd());
    }

    private static StringBuilder space(StringBuilder out) {
        return out.isEmpty() ? out : out.append(' ');
    }
}
