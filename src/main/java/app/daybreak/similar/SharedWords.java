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

/// The terms that two papers share as words to be read, as the one paper writes them: overlapping
/// pairs of Chinese characters become the words that they stand for in the text.
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
    List<String> of(List<SharedTerm> shared) {
        Set<String> pairs = new HashSet<>();
        for (SharedTerm each : shared) {
            if (isPair(each.term()) && isWord(each.term())) pairs.add(each.term());
        }
        List<String> words = new ArrayList<>();
        shared.stream()
                .sorted(Comparator.comparingDouble(SharedTerm::weight).reversed())
                .map(SharedTerm::term)
                .filter(term -> !isPair(term) || pairs.contains(term))
                .map(term -> isPair(term) ? grown(term, pairs) : terms.written(term))
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

    /// The longest run around a pair whose pairs are all shared.
    private String grown(String pair, Set<String> pairs) {
        for (Field field : Field.values()) {
            String where = text.get(field);
            int at = where.indexOf(pair);
            if (at < 0) continue;
            int from = at;
            int to = at + pair.length();
            while (from > 0 && pairs.contains(where.substring(from - 1, from + 1))) from--;
            while (to < where.length() && pairs.contains(where.substring(to - 1, to + 1))) to++;
            return where.substring(from, to);
        }
        return pair;
    }
}
