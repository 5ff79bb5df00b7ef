package app.daybreak.reading;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/// What a sentence holds that its translation can be known by: English words cut down to their
/// stems, numbers, formulas, and overlapping pairs of Chinese characters. One rule for both
/// languages, so that what is not translated (names, figures, formulas) is equal.
final class Words {
    /// Words that are in every sentence and have no translation of their own.
    private static final Set<String> EMPTY =
            Set.of(
                    "a", "an", "the", "of", "to", "in", "and", "is", "are", "be", "that", "this",
                    "with", "for", "on", "as", "by", "it", "its", "at", "from", "or", "was", "were",
                    "which", "has", "have", "been", "s", "t");

    private static final int LONGEST = 20;

    /// Takes words in the order of the text; the same may come again.
    interface Sink {
        /// Two neighbouring Chinese characters.
        void pair(char first, char second);

        /// Anything else.
        void word(String word);
    }

    private final String text;
    private final Sink sink;

    private Words(String text, Sink sink) {
        this.text = text;
        this.sink = sink;
    }

    /// Finds the words of a sentence.
    static void each(String text, Sink sink) {
        Words words = new Words(text, sink);
        int i = 0;
        while (i < text.length()) i = words.from(i);
    }

    /// The different words of a sentence.
    static Set<String> of(String text) {
        Set<String> found = new LinkedHashSet<>();
        each(
                text,
                new Sink() {
                    @Override
                    public void pair(char first, char second) {
                        found.add(String.valueOf(new char[] {first, second}));
                    }

                    @Override
                    public void word(String word) {
                        found.add(word);
                    }
                });
        return found;
    }

    /// Whether a word is Chinese.
    static boolean isChinese(String word) {
        return Signs.isHan(word.charAt(0));
    }

    /// Takes in what starts at an index.
    ///
    /// @return where it ends
    private int from(int at) {
        char c = text.charAt(at);
        if (Signs.isHan(c)) return chinese(at);
        if (Signs.isLetter(c)) return word(at);
        if (Signs.isDigit(c)) return number(at);
        if (c == '$') return formula(at + 1, text.indexOf('$', at + 1));
        if (text.startsWith("\\(", at)) return formula(at + 2, text.indexOf("\\)", at + 2));
        return at + 1;
    }

    private int chinese(int from) {
        int to = from + 1;
        while (to < text.length() && Signs.isHan(text.charAt(to))) {
            sink.pair(text.charAt(to - 1), text.charAt(to));
            to++;
        }
        return to;
    }

    private int word(int from) {
        int to = from + 1;
        while (to < text.length() && Signs.isLetter(text.charAt(to))) to++;
        String word = text.substring(from, Math.min(to, from + LONGEST)).toLowerCase(Locale.ROOT);
        if (!EMPTY.contains(word)) sink.word(stem(word));
        return to;
    }

    /// A number without the commas between its thousands.
    private int number(int from) {
        int to = from + 1;
        StringBuilder digits = new StringBuilder().append(text.charAt(from));
        for (; to < text.length(); to++) {
            char c = text.charAt(to);
            boolean inside = to + 1 < text.length() && Signs.isDigit(text.charAt(to + 1));
            if (Signs.isDigit(c) || c == '.' && inside) digits.append(c);
            else if (c != ',' || !inside) break;
        }
        sink.word(digits.toString());
        return to;
    }

    private int formula(int from, int to) {
        if (to < 0) return from;
        StringBuilder body = new StringBuilder("$");
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Signs.isSpace(c)) body.append(c);
        }
        if (body.length() > 1) sink.word(body.toString());
        return to + (text.charAt(to) == '$' ? 1 : 2);
    }

    /// A word in small letters without the endings of plural and tense. Crude: `model` and `models`
    /// meet, and so do `us` and `use`, which a lexicon of whole sentences survives.
    static String stem(String word) {
        String stem = without(word, "ies", 4, "y");
        if (!stem.endsWith("ss")) stem = without(stem, "s", 3, "");
        String before = stem;
        stem = without(stem, "ing", 5, "");
        if (stem.equals(before)) stem = without(stem, "ed", 4, "");
        return without(stem, "e", 4, "");
    }

    private static String without(String word, String ending, int shortest, String instead) {
        if (word.length() <= shortest || !word.endsWith(ending)) return word;
        return word.substring(0, word.length() - ending.length()) + instead;
    }
}
