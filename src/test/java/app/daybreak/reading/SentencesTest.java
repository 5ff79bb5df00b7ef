package app.daybreak.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.query.Range;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Where sentences end; in the examples, at each `¦`.
final class SentencesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "We do A.¦ Then B.",
                "Is it so?¦ It is!¦ Good.",
                "One sentence without an end",
                "First; second; third.",
                // abbreviations, initials, names
                "Some models, e.g. BERT, i.e. large ones, help.¦ Others do not.",
                "Smith et al. (2020) and Li et al. [3] say so.¦ We agree.",
                "It follows Smith et al.¦ We agree.",
                "See Fig. 3, Eq. (2), Sec. 4 and Ref. [5] for more.",
                "Texts, sounds, etc. are used.¦ This helps.",
                "Texts, sounds, etc.¦ We use them.",
                "J. K. Smith and the U.S. Army agree.",
                "This was done in the U.S.¦ We repeat it.",
                "It grows w.r.t. the size, A vs. B, cf. Dr. Li.",
                "It belongs to class A.¦ The rest is B.",
                "We measure VS.¦ Our work uses CF.¦ Inspired by this, we go on.",
                "It runs over 5G.¦ LLM-X follows.",
                "The answer is no.¦ Why?",
                "It is No. 5 of all.",
                // numbers and items
                "It gains 83.9% over 0.5 and v2.0.¦ Good.",
                "A p-value of .05 is usual.",
                "1. First this.¦ 2. Then that.¦ Done.",
                "Results: 1. A bound.¦ 2. A proof.",
                "It was so in 2023.¦ Now it is not.",
                // formulas and addresses
                "Let $x. Y$ be so.¦ Then $f(x)=1.$¦ We stop.",
                "Let \\(a. B\\) be so.¦ Let $$c. D$$ be so.",
                "It costs $5 million.¦ Now $3 suffice.",
                "It costs \\$5.¦ Now \\$3 suffice.",
                "Code is at https://example.org/a.b?c=D!e.¦ Data too.",
                "Code is at https://example.org/x.",
                // what closes
                "He said \"so.\"¦ She did not.",
                "This holds (for all. And more.) here.¦ Next.",
                "This holds.¦ (This does not.)¦ Next.",
                "They ask \"Why? How?\" and answer.",
                "We ask: “Is it so?”¦ It is.",
                // small letters
                "This is new.¦ iTransformer is better.¦ t-SNE shows it.¦ mT5 too.",
                "We use the approx. value of ten.",
                "This is done.¦ we do not mind.",
                "Is it so? or not.¦ Yahoo! has it.",
                // dots and forgotten spaces
                "It is... hard.¦ So...¦ We try.",
                "It is hard.¦We try.",
                "We use Node.js and Example.Com here.",
            })
    void cutsEnglish(String marked) {
        check(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我们提出一种方法。¦它更好！¦为什么？¦因为如此。",
                "第一；¦第二；¦第三。",
                "方法（见附录；表1。）很好。¦结果也好。",
                "他问：“是吗？是的。”¦我们回答。",
                "他问“为什么？”，我们回答。",
                "真的吗？！¦是的。",
                "真的吗？）¦是的。",
                "达到83.9%。¦比GPT-4.0高1.5倍。",
                "实验很好.¦ 结果也好.¦代码在此.",
                "用Python实现.¦效果很好!¦好吗?¦好;¦完",
                "我们使用GPT-4. ¦结果更好。",
                "Smith et al. 的工作，e.g. 这个，很好。",
                "J. Smith 的工作很好。",
                "1. 提出方法；¦2. 做了实验。",
                "贡献如下：1. 提出方法，2. 做了实验。",
                "令$a。b$为真。¦$x$为假。",
                "令$x$为真。¦$y$为假。",
                "代码见https://example.org/a?b=c。¦数据也是。",
                "从A、B……到C都可以。¦我们还……",
                "我们的研究...",
                "𠮷。¦𠮷𠮷。",
            })
    void cutsChinese(String marked) {
        check(marked);
    }

    private static void check(String marked) {
        List<String> expected = Arrays.stream(marked.split("¦", -1)).map(String::strip).toList();
        assertEquals(expected, RealAbstract.sentences(marked.replace("¦", "")));
    }

    @Test
    void nothingHasNoSentence() {
        assertEquals(List.of(), Sentences.of(""));
        assertEquals(List.of(), Sentences.of(" \n\u3000"));
        assertEquals(List.of(new Range(1, 3)), Sentences.of(" A. "));
    }

    @Test
    void sentencesCoverAnyText() {
        String[] parts = {
            "a",
            "Bc",
            "。",
            "；",
            ".",
            "?",
            "!",
            " ",
            "$",
            "\\(",
            "\\)",
            "（",
            ")",
            "“",
            "”",
            "\"",
            "1",
            "中",
            "e.g",
            "et al",
            "...",
            "https://x.y/z",
            "\ud842\udfb7",
            "\ud842",
            "\\",
            "\\$",
            ";",
            "\n"
        };
        Random random = new Random(11);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(25);
            for (int i = 0; i < length; i++) text.append(parts[random.nextInt(parts.length)]);
            assertCovered(text.toString());
        }
    }

    private static void assertCovered(String text) {
        int end = 0;
        for (Range sentence : Sentences.of(text)) {
            assertTrue(text.substring(end, sentence.start()).isBlank(), text);
            assertTrue(sentence.length() > 0, text);
            String own = sentence.of(text);
            assertEquals(own.strip(), own, text);
            end = sentence.end();
        }
        assertTrue(text.substring(end).isBlank(), text);
    }

    @Test
    void aTextThatEndsInTheMidstOfASentenceIsTorn() {
        assertTrue(Sentences.isTorn("We show. We sh"));
        assertTrue(Sentences.isTorn("我们的研究..."));
        assertTrue(Sentences.isTorn("我们的研究……"));
        assertFalse(Sentences.isTorn("We show (so.)"));
        assertFalse(Sentences.isTorn("很好。”"));
        assertFalse(Sentences.isTorn(""));
    }
}
