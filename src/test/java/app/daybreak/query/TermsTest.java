package app.daybreak.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TermsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "模型 | 模型 型",
                "图 | 图",
                "多模态，图像 | 多模 模态 态 图像 像",
                "微调LLM模型 | 微调 调 llm 模型 型",
                "Llama2 | llama 2",
                "GPT-4o | gpt 4 o",
                "ＧＰＴ－４ | gpt 4",
                "Schrödinger | schrodinger",
                "Erdős–Rényi | erdos renyi",
                "Łukasz Ørsted Straße Æther | lukasz orsted strasse aether",
                "İstanbul ISTANBUL ı | istanbul istanbul i",
                "ΛΌΓΟΣ λόγος | λόγοσ λόγοσ",
                "й и | й и",
                "don't | don t",
                "f(x_1)^2 | f x 1 2",
                "ﬁne ℝ 𝒜 ½ ① | fine r a 1 2 1",
                "٣ ３ | 3 3",
                "カﾞ が ガ か゛ | ガ が ガ か",
                "データ | デー ータ タ",
                "한국어 각 | 한국 국어 어 각",
                "佐々木 〇 | 佐々 々木 木 〇",
                "𠀀𠀁𠀂 | 𠀀𠀁 𠀁𠀂 𠀂",
                "हिन्दी | हिन्दी",
                "a😀b🏳️‍🌈c | a b c",
            })
    void termsOf(String text, String terms) {
        assertEquals(terms, Terms.indexText(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "multi-modal | multi modal # multimodal",
                "multi\u2010modal multi\u2011modal | multi modal multi modal # multimodal # multimodal",
                "a-b-c | a b c # ab # abc # bc",
                "a-b-c-d-e | a b c d e # ab # abc # abcd # bc # bcd # bcde # cd # cde # de",
                "gpt-4-turbo | gpt 4 turbo",
                "a - b a-- b -c d- e | a b a b c d e",
                "图-像 | 图 像",
            })
    void hyphenatedWordsAreAlsoOne(String text, String terms) {
        assertEquals(terms.replace("#", Terms.BARRIER), Terms.indexText(text));
    }

    @Test
    void invisibleCharactersVanish() {
        assertEquals("foobar", Terms.indexText("foo\u00adbar"));
        assertEquals("图像 像", Terms.indexText("图\u200b像\ufeff"));
        assertEquals("葛城 城", Terms.indexText("葛\udb40\udd00城"));
        assertEquals("e", Terms.indexText("e\u200d\u0301"));
    }

    @Test
    void whatIsNoTextSeparates() {
        assertEquals("a b", Terms.indexText("a\ud800b"));
        assertEquals("a b", Terms.indexText("a\udc00\ud800b"));
        assertEquals("a b c", Terms.indexText("a\u0000b\ue000c"));
        assertEquals("", Terms.indexText(""));
        assertEquals("", Terms.indexText("\u0301 +++ \"\""));
    }

    @Test
    void longWordsAreCut() {
        assertEquals("x".repeat(200), Terms.indexText("x".repeat(100_000)));
        assertEquals("7".repeat(200), Terms.indexText("7".repeat(201)));
    }

    @Test
    void oneCharacterAloneIsFoundAmongTheSingles() {
        assertEquals("像 图 型 模", Terms.singles("图像模型，a 图图 1"));
        assertEquals("", Terms.singles("only words"));
        assertEquals("ガ", Terms.singles("ｶﾞ"));
    }

    /// What FTS5's tokenizer `ascii` does to it changes nothing: it parts at ASCII signs alone.
    @Property
    void termsSurviveTheTokenizer(@ForAll String text) {
        String terms = Terms.indexText(text) + " " + Terms.singles(text);
        assertTrue(terms.chars().noneMatch(c -> c < 0x80 && c != ' ' && !isLowerOrDigit(c)), terms);
        assertTrue(terms.codePoints().noneMatch(c -> c >= 0xd800 && c <= 0xdfff), terms);
        assertEquals(terms.strip(), terms.strip().replaceAll(" +", " "));
    }

    @Property
    void termsOfTermsAreTheSame(@ForAll("texts") String text) {
        String words = Folded.of(text).text(0, Folded.of(text).size());
        assertEquals(Terms.indexText(text), Terms.indexText(words));
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> texts() {
        return Texts.any();
    }

    private static boolean isLowerOrDigit(int c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
}
