package app.daybreak.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.query.Range;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordBoundsTest {
    private final AbstractAligner aligner = new AbstractAligner();

    /// The character between bars is pointed at.
    @ParameterizedTest
    @CsvSource({
        "基于|扩|散模型的方法, 扩散模型",
        "提高检索|增|强生成的准确率, 检索增强生成",
        "在多个|基|准数据集上优于, 基准数据集",
        "模型|的|方法, 的",
        "a multi|-|modal model, multi-modal",
        "the Transform|e|r is, Transformer",
        "使用L|L|M微调, LLM",
        "end|.| Next, .",
    })
    void findsTheWordUnderThePointer(String marked, String word) {
        int at = marked.indexOf('|');
        String text = marked.replace("|", "");
        assertEquals(word, aligner.wordAt(text, at).of(text));
    }

    @Property
    void theCharacterIsAlwaysInItsWord(@ForAll String text, @ForAll int index) {
        Range word = WordBounds.of(text, index, pair -> pair.hashCode() % 2 == 0);
        if (text.isEmpty()) return;
        int at = Math.clamp(index, 0, text.length() - 1);
        assertTrue(word.start() <= at && at < word.end() && word.end() <= text.length());
    }
}
