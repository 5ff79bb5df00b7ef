package app.daybreak.similar;

import app.daybreak.paper.Field;
import app.daybreak.paper.PaperText;
import app.daybreak.query.Terms;
import app.daybreak.reading.Translations;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a paper is about: pairs of Chinese characters and stems of words with their weights, which
/// grow with how often they are written. Of a paper that lacks one language, translations stand in.
final class PaperTerms {
    /// A translation is one of several, but all that a paper in the other language can be known by.
    private static final double TRANSLATED = 1.5;

    private final Map<String, Double> times = new LinkedHashMap<>();
    private final Map<String, String> words = new HashMap<>();

    private PaperTerms() {}

    static PaperTerms of(PaperText text, Translations translations) {
        return of(text, translations, 1);
    }

    /// @param titles as often as this, titles and one-liners are taken for written
    static PaperTerms of(PaperText text, Translations translations, int titles) {
        PaperTerms terms = new PaperTerms();
        for (Field field : Field.values()) {
            boolean isAbstract = field == Field.ABSTRACT_EN || field == Field.ABSTRACT_ZH;
            for (int i = isAbstract ? titles : 1; i <= titles; i++) terms.add(text.get(field));
        }
        terms.times.replaceAll((_, times) -> 1 + Math.log(times));
        String chinese = text.titleZh() + "\n" + text.tldrZh() + "\n" + text.abstractZh();
        String english = text.titleEn() + "\n" + text.tldrEn() + "\n" + text.abstractEn();
        if (chinese.isBlank()) terms.addTranslated(translations.intoChinese(english));
        else if (english.isBlank()) terms.addTranslated(translations.intoEnglish(chinese));
        return terms;
    }

    /// One sign says nothing: letters and digits are formulas, a Han character is the tail of a
    /// run.
    private void add(String text) {
        for (String term : Terms.indexText(text).split(" ", -1)) {
            if (term.codePointCount(0, term.length()) < 2) continue;
            boolean chinese = Terms.isCjk(term.codePointAt(0));
            String stem = chinese ? term : Translations.stem(term);
            times.merge(stem, 1.0, Double::sum);
            words.merge(stem, term, (one, other) -> other.length() < one.length() ? other : one);
        }
    }

    private void addTranslated(Iterable<String> terms) {
        for (String term : terms) times.putIfAbsent(term, TRANSLATED);
    }

    /// The terms, each once.
    List<String> all() {
        return List.copyOf(times.keySet());
    }

    /// How much the paper says of a term.
    double weight(String term) {
        return times.getOrDefault(term, 0.0);
    }

    /// A term as the paper writes it.
    String written(String term) {
        return words.getOrDefault(term, term);
    }
}
