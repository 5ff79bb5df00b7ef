package app.daybreak.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpacingTest {
    /// `_` stands for the space that is shown and not there.
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "基于LLM的方法;基于_LLM_的方法",
                "提升10%以上;提升_10%_以上",
                "使用 GPT-4 的;使用 GPT-4 的",
                "（LLM）是;（LLM）是",
                "模型，LLM。;模型，LLM。",
                "no Chinese 123;no Chinese 123",
                "在$x$中;在_@_中",
                "用$\\textit{F1}$值;用_F1_值",
                "𠀀abc;𠀀_abc",
                "第1章;第_1_章",
            })
    void chineseKeepsADistanceFromLatin(String text, String shown) {
        ShownText spaced = ShownText.of(text, _ -> "@");
        assertEquals(shown, spaced.text().replace('\u2006', '_'));
        assertEquals(text, spaced.source(0, spaced.text().length()), "what is copied");
    }

    @Test
    void placesMoveOverTheSpace() {
        ShownText spaced = ShownText.of("基于LLM的", _ -> "@");
        assertEquals(3, spaced.start(2));
        assertEquals(6, spaced.end(5));
        assertEquals(7, spaced.start(5));
        assertEquals(2, spaced.end(2));
        assertEquals(2, spaced.sourceIndex(3));
        assertEquals(5, spaced.sourceIndex(7));
    }
}
