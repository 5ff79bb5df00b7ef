package app.daybreak.reading;

import java.util.Arrays;
import java.util.List;

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

    private final Lexicon lexicon;
    private final WordPlaces chinese;
    private final Explained zh;
    private final Explained en;

    Evidence(Lexicon lexicon, List<String> zhSentences, List<String> enSentences) {
        this.lexicon = lexicon;
        WordNumbers numbers = new WordNumbers(lexicon);
        int[][] zhWords = numbers.ofChinese(zhSentences);
        int[][] enWords = numbers.ofEnglish(enSentences);
        chinese = new WordPlaces(zhWords, numbers.limit());
        zh = new Explained(misses(zhWords), enWords.length);
        en = new Explained(misses(enWords), zhWords.length);
        for (int i = 0; i < enWords.length; i++) {
            for (int k = 0; k < enWords[i].length; k++) link(i, k, enWords[i][k]);
        }
        zh.finish(en);
        en.finish(zh);
    }

    /// What the words say for a pair; above 0 when they rather belong together.
    ///
    /// @param lost which side's end is lost, so that the other may say more
    double of(int zhFrom, int zhTo, int enFrom, int enTo, Lost lost) {
        double ofEnglish = en.beside(enFrom, enTo, zhFrom, zhTo);
        double ofChinese = zh.beside(zhFrom, zhTo, enFrom, enTo);
        if (lost.zh()) ofEnglish = Math.max(0, ofEnglish);
        if (lost.en()) ofChinese = Math.max(0, ofChinese);
        return WEIGHT * (ofEnglish + CHINESE_WEIGHT * ofChinese);
    }

    private List<float[]> misses(int[][] words) {
        return Arrays.stream(words).map(this::misses).toList();
    }

    private float[] misses(int[] words) {
        float[] misses = new float[words.length];
        for (int i = 0; i < misses.length; i++) {
            boolean known = words[i] < lexicon.size();
            misses[i] = known ? lexicon.miss(words[i]) : COPY_MISS;
        }
        return misses;
    }

    private void link(int sentence, int word, int number) {
        link(sentence, word, number, COPIED);
        if (number >= lexicon.size()) return;
        for (Lexicon.Link link : lexicon.links(number)) {
            link(sentence, word, link.number(), link.ratio());
        }
    }

    /// Links a word of an English sentence with each place of a Chinese word.
    private void link(int sentence, int word, int number, float ratio) {
        for (int at = chinese.first(number); at >= 0; at = chinese.next(at)) {
            en.add(sentence, word, chinese.sentence(at), ratio);
            zh.add(chinese.sentence(at), chinese.word(at), sentence, ratio);
        }
    }
}
