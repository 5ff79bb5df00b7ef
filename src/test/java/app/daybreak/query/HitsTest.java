package app.daybreak.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

final class HitsTest {
    /// The text with its hits in brackets.
    private static String marked(String typed, Column column, String text) {
        StringBuilder out = new StringBuilder(text);
        Search search = SearchParser.parse(typed, true).search();
        for (Range hit : Hits.of(search, column, text).reversed()) {
            out.insert(hit.end(), ']').insert(hit.start(), '[');
        }
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "图 | 图像与图 | [图]像与[图]",
                "图图 | 图图图 | [图图图]",
                "图像 模型 | 图像模型，图 | [图像][模型]，图",
                "mod | Models of mood | [Models] of mood",
                "\"mod\" | Models of MOD | Models of [MOD]",
                "schrodinger\" | Schro\u0308dinger’s | [Schro\u0308dinger]’s",
                "LLM微调 | 用ＬＬＭ 微调它 | 用[ＬＬＭ 微调]它",
                "微调LLM | 先微调(LLMs) | 先[微调(LLMs])",
                "multi-modal | a Multimodal, multi modal, multi-modal | a [Multimodal], [multi modal],"
                        + " [multi-modal]",
                "multimodal | multi-modal multi modal | [multi-modal] multi modal",
                "llama2 | Llama-2, llama 22 | [Llama-2], [llama 22]",
                "fine | de\uFB01ne \uFB01ne | deﬁne [ﬁne]",
                "a -b | a b | [a] b",
                "a OR b | a b | [a] [b]",
                "is:read a | a | [a]",
                "ガ | ｶﾞ カ | [ｶﾞ] カ",
                "x | 😀x\ud83dx | 😀[x]\ud83d[x]",
            })
    void marks(String typed, String text, String expected) {
        assertEquals(expected, marked(typed, Column.TITLE_EN, text));
    }

    @Test
    void onlyTheColumnsLookedIntoAreMarked() {
        assertEquals("[图]", marked("title:图", Column.TITLE_ZH, "图"));
        assertEquals("图", marked("title:图", Column.ABSTRACT_ZH, "图"));
        assertEquals("[图]", marked("title:图 | note:图", Column.NOTE, "图"));
        assertEquals("", marked("图", Column.NOTE, ""));
    }

    @Test
    void rangesAreUnited() {
        assertEquals(
                List.of(new Range(0, 4), new Range(4, 5)),
                Range.union(List.of(new Range(4, 5), new Range(2, 4), new Range(0, 3))));
    }
}
