package app.daybreak.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the words of two texts say about which of their sentences belong together: the likelihood
/// of the words of each side given those of the other, as in Model 1 of Brown et al. (1993), over
/// their likelihood anywhere in the text.
final class Evidence {
    /// How many times more often than by chance a word stands where it was not translated.
    private static final float COPIED = 770;

    private static final float COPY_MISS = 0.24f;

    /// Overlapping pairs of Chinese characters say everything about twice.
    private static final double CHINESE_WEIGHT = 0.6;

    /// Words are no independent witnesses.
    private static final double WEIGHT = 0.39;

    /// Where a word stands: in which sentence, as which of its words.
    private record Place(int sentence, int word) {}

    private final Lexicon lexicon;
    private final Map<String, List<Place>> chinesePlaces = new HashMap<>();
    private final Explained zh;
    private final Explained en;

    Evidence(Lexicon lexicon, List<String> zhSentences, List<String> enSentences) {
        this.lexicon = lexicon;
        List<List<String>> zhWords = chinese(zhSentences);
        List<List<String>> enWords = english(enSentences);
        zh = new Explained(zhWords.stream().map(this::misses).toList(), enWords.size());
        en = new Explained(enWords.stream().map(this::misses).toList(), zhWords.size());
        for (int i = 0; i < enWords.size(); i++) link(i, enWords.get(i));
        zh.finish(en);
        en.finish(zh);
    }

    /// What the words say for a pair; above 0 when they rather belong together.
    ///
    /// @param lost which side's end is lost, so that the other may say more
    double of(Pair pair, Lost lost) {
        double ofEnglish = en.beside(pair.enFrom(), pair.enTo(), zh, pair.zhFrom(), pair.zhTo());
        double ofChinese = zh.beside(pair.zhFrom(), pair.zhTo(), en, pair.enFrom(), pair.enTo());
        if (lost.zh()) ofEnglish = Math.max(0, ofEnglish);
        if (lost.en()) ofChinese = Math.max(0, ofChinese);
        return WEIGHT * (ofEnglish + CHINESE_WEIGHT * ofChinese);
    }

    private List<List<String>> chinese(List<String> sentences) {
        List<List<String>> all = new ArrayList<>();
        for (String sentence : sentences) {
            List<String> words = new ArrayList<>();
            for (String word : Words.of(sentence)) {
                if (Words.isChinese(word) && !lexicon.has(word)) continue;
                chinesePlaces
                        .computeIfAbsent(word, _ -> new ArrayList<>(2))
                        .add(new Place(all.size(), words.size()));
                words.add(word);
            }
            all.add(words);
        }
        return all;
    }

    /// English words count where their translation is known or they stand in the Chinese text.
    private List<List<String>> english(List<String> sentences) {
        List<List<String>> all = new ArrayList<>();
        for (String sentence : sentences) {
            List<String> words = new ArrayList<>(Words.of(sentence));
            words.removeIf(word -> !lexicon.has(word) && !chinesePlaces.containsKey(word));
            all.add(words);
        }
        return all;
    }

    private float[] misses(List<String> words) {
        float[] misses = new float[words.size()];
        for (int i = 0; i < misses.length; i++) misses[i] = lexicon.miss(words.get(i), COPY_MISS);
        return misses;
    }

    private void link(int sentence, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            Place place = new Place(sentence, i);
            link(place, words.get(i), COPIED);
            for (Lexicon.Translation translation : lexicon.translations(words.get(i))) {
                link(place, translation.word(), translation.ratio());
            }
        }
    }

    private void link(Place english, String chineseWord, float ratio) {
        for (Place chinese : chinesePlaces.getOrDefault(chineseWord, List.of())) {
            en.add(english.sentence(), english.word(), chinese.sentence(), ratio);
            zh.add(chinese.sentence(), chinese.word(), english.sentence(), ratio);
        }
    }
}
