package app.daybreak.similar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.paper.PaperText;
import app.daybreak.reading.Translations;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// What two papers share is told in whole words.
final class SharedWordsTest {
    private final Translations translations = new Translations();

    private static PaperText chinese(String title, String text) {
        return new PaperText("", title, "", "", "", text);
    }

    /// @param pairs the strongest first
    private List<String> words(PaperText one, PaperText other, String... pairs) {
        List<SharedTerm> shared = new ArrayList<>();
        for (String pair : pairs) shared.add(new SharedTerm(pair, 10 - shared.size()));
        PaperTerms terms = PaperTerms.of(one, translations);
        return new SharedWords(translations, terms, one).of(shared, other);
    }

    @Test
    void aWordIsWholeThoughSomeOfItIsFrequent() {
        PaperText one = chinese("医疗聊天机器人", "");
        PaperText other = chinese("", "我们研究聊天机器人。");
        assertEquals(List.of("聊天机器人"), words(one, other, "聊天", "天机", "器人"));
    }

    @Test
    void whatOnlyOneOfThemHasIsNoPartOfIt() {
        List<String> words = words(chinese("图像分类", ""), chinese("图像分割", ""), "图像", "像分");
        assertEquals(1, words.size());
        assertTrue("图像分割".contains(words.getFirst()), words::getFirst);
    }

    @Test
    void whatStandsBesideAWordIsNoPartOfIt() {
        PaperText one = chinese("从仓库中挖掘", "");
        assertEquals(List.of("仓库"), words(one, chinese("仓库中有", ""), "仓库", "库中"));
    }

    @Test
    void theLongestPlaceSpeaks() {
        PaperText one = chinese("聊天", "聊天机器人");
        PaperText other = chinese("聊天机器人", "");
        assertEquals(List.of("聊天机器人"), words(one, other, "聊天"));
    }

    @Test
    void aTranslationGrowsInTheOthersText() {
        PaperText english = new PaperText("Chatbots", "", "", "", "", "");
        PaperText other = chinese("聊天机器人", "");
        assertEquals(List.of("聊天机器人"), words(english, other, "聊天", "器人"));
    }
}
