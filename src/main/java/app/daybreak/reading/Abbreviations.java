package app.daybreak.reading;

import java.util.Locale;
import java.util.Set;

/// Words whose full stop need not end a sentence.
final class Abbreviations {
    /// Something always follows these.
    private static final Set<String> BEFORE_MORE =
            Set.of(
                    "e.g", "i.e", "eg", "ie", "fig", "figs", "eq", "eqs", "eqn", "sec", "sect",
                    "secs", "ref", "refs", "dr", "prof", "mr", "mrs", "ms", "vs", "cf", "viz",
                    "approx", "resp", "ca", "thm", "w.r.t", "s.t", "a.k.a", "st", "vol", "pp",
                    "aka", "incl", "esp", "ex", "w.l.o.g", "dept", "v.s", "wrt", "n.b");

    /// These stand at the end of a sentence as well as before a name.
    private static final Set<String> ANYWHERE =
            Set.of("al", "inc", "ltd", "co", "corp", "jr", "sr", "bros", "ed", "eds", "tab");

    /// Only a number follows these.
    private static final Set<String> BEFORE_NUMBERS = Set.of("no", "nos", "ch", "p", "art", "alg");

    /// Words that begin a sentence and no name.
    private static final Set<String> BEGINNERS =
            Set.of(
                    "a",
                    "additionally",
                    "after",
                    "all",
                    "also",
                    "although",
                    "an",
                    "and",
                    "another",
                    "as",
                    "at",
                    "based",
                    "because",
                    "besides",
                    "both",
                    "but",
                    "by",
                    "code",
                    "compared",
                    "consequently",
                    "current",
                    "despite",
                    "during",
                    "each",
                    "empirically",
                    "even",
                    "existing",
                    "experimental",
                    "experiments",
                    "extensive",
                    "finally",
                    "first",
                    "following",
                    "for",
                    "from",
                    "further",
                    "furthermore",
                    "given",
                    "hence",
                    "here",
                    "how",
                    "however",
                    "if",
                    "importantly",
                    "in",
                    "inspired",
                    "instead",
                    "it",
                    "its",
                    "lastly",
                    "many",
                    "more",
                    "moreover",
                    "most",
                    "motivated",
                    "nevertheless",
                    "next",
                    "notably",
                    "numerical",
                    "of",
                    "on",
                    "once",
                    "one",
                    "other",
                    "our",
                    "overall",
                    "previous",
                    "recent",
                    "recently",
                    "results",
                    "second",
                    "secondly",
                    "several",
                    "similarly",
                    "since",
                    "so",
                    "some",
                    "specifically",
                    "subsequently",
                    "such",
                    "that",
                    "the",
                    "their",
                    "then",
                    "there",
                    "therefore",
                    "these",
                    "they",
                    "third",
                    "this",
                    "those",
                    "through",
                    "thus",
                    "to",
                    "together",
                    "traditional",
                    "two",
                    "under",
                    "unlike",
                    "using",
                    "via",
                    "we",
                    "what",
                    "when",
                    "where",
                    "whereas",
                    "whether",
                    "which",
                    "while",
                    "with",
                    "within",
                    "without",
                    "yet");

    private Abbreviations() {}

    /// Whether a sentence goes on behind a full stop that stands behind a word.
    ///
    /// @param word what stands before the full stop: letters and full stops
    /// @param next the word that follows, perhaps empty
    /// @param number whether a figure follows
    static boolean goesOn(String word, String next, boolean number) {
        if (isAcronym(word)) return false;
        String lower = word.toLowerCase(Locale.ROOT);
        if (BEFORE_MORE.contains(lower)) return true;
        if (BEFORE_NUMBERS.contains(lower)) return number;
        boolean ambiguous = word.length() == 1 || word.indexOf('.') >= 0;
        if (!ambiguous && !ANYWHERE.contains(lower)) return false;
        return !isBeginner(next);
    }

    /// Capitals alone: `VS.` is no "versus" and `CF.` no "confer".
    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }

    /// Whether a word written with a capital begins a sentence rather than a name.
    static boolean isBeginner(String word) {
        return !word.isEmpty()
                && Character.isUpperCase(word.charAt(0))
                && BEGINNERS.contains(word.toLowerCase(Locale.ROOT));
    }
}
