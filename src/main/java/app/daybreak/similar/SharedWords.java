package app.daybreak.similar;

import app.daybreak.paper.Field;
import app.daybreak.paper.PaperText;
import app.daybreak.query.Terms;
import app.daybreak.reading.Translations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The terms that two papers share as words to be read, as the one paper writes them: a pair of
/// Chinese characters grows into the word that it is part of and that both papers have.
final class SharedWords {
    private static final int MOST = 6;

    /// Characters that hold words together and are in none.
    private static final String BETWEEN = "的了和在们与是有为及其并从对以将这该而等或一个可于被我且但由也所之过";

    private final Translations translations;
    private final PaperTerms terms;
    private final PaperText text;

    /// @param text of the paper that has the terms
    SharedWords(Translations translations, PaperTerms terms, PaperText text) {
        this.translations = translations;
        this.terms = terms;
        this.text = text;
    }

    /// The strongest first.
    ///
    /// @param other the text of the paper that shares them
    List<String> of(List<SharedTerm> shared, PaperText other) {
        Set<String> pairs = new HashSet<>();
        for (SharedTerm each : shared) {
            if (isPair(each.term()) && isWord(each.term())) pairs.add(each.term());
        }
        List<String> words = new ArrayList<>();
        shared.stream()
                .sorted(Comparator.comparingDouble(SharedTerm::weight).reversed())
                .map(SharedTerm::term)
                .filter(term -> !isPair(term) || pairs.contains(term))
                .map(term -> isPair(term) ? grown(term, pairs, other) : terms.written(term))
                .filter(word -> !isPair(word) || isKnown(word))
                .filter(word ->
                        words.size() < MOST && words.stream().noneMatch(w -> overlap(w, word)))
                .forEach(words::add);
        return List.copyOf(words);
    }

    private static boolean isPair(String term) {
        return Terms.isCjk(term.codePointAt(0));
    }

    private static boolean isWord(String pair) {
        return pair.chars().noneMatch(c -> BETWEEN.indexOf(c) >= 0);
    }

    /// Pieces of two words are none.
    private boolean isKnown(String run) {
        for (int i = 0; i + 2 <= run.length(); i++) {
            if (translations.isWord(run.substring(i, i + 2))) return true;
        }
        return false;
    }

    private static boolean overlap(String one, String other) {
        return one.contains(other) || other.contains(one);
    }

    /// The longest that a pair grows into wherever it stands in the text; of a paper that has only
    /// its translation, in the other text.
    private String grown(String pair, Set<String> pairs, PaperText other) {
        String longest = longest(pair, pairs, text, other);
        return longest.isEmpty() ? longest(pair, pairs, other, other) : longest;
    }

    private String longest(String pair, Set<String> pairs, PaperText in, PaperText other) {
        String longest = "";
        for (Field field : Field.values()) {
            String where = in.get(field);
            for (int at = where.indexOf(pair); at >= 0; at = where.indexOf(pair, at + 1)) {
                String grown = new Growth(where, pairs, other).from(at);
                if (grown.length() > longest.length()) longest = grown;
            }
        }
        return longest;
    }

    /// A run of characters that grows over telling pairs and over words, as far as both papers have
    /// it.
    private final class Growth {
        private final String where;
        private final Set<String> pairs;
        private final PaperText other;
        private int from;
        private int to;

        Growth(String where, Set<String> pairs, PaperText other) {
            this.where = where;
            this.pairs = pairs;
            this.other = other;
        }

        String from(int pair) {
            from = pair;
            to = pair + 2;
            while (from > 0 && joins(from - 1) && isShared(from - 1, to)) from--;
            while (to < where.length() && joins(to - 1) && isShared(from, to + 1)) to++;
            while (to - from > 2 && !isKnown(from)) from++;
            while (to - from > 2 && !isKnown(to - 2)) to--;
            return where.substring(from, to);
        }

        /// Whether the pair at a place belongs to the run beside it.
        private boolean joins(int place) {
            String pair = where.substring(place, place + 2);
            return pairs.contains(pair) || isWord(pair) && isKnown(place);
        }

        /// Whether the two characters at a place are known to stand together.
        private boolean isKnown(int place) {
            return translations.isWord(where.substring(place, place + 2));
        }

        private boolean isShared(int begin, int end) {
            String run = where.substring(begin, end);
            for (Field field : Field.values()) {
                if (other.get(field).contains(run)) return true;
            }
            return false;
        }
    }
}
