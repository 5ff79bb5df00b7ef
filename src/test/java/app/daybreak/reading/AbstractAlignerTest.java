package app.daybreak.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.paper.Field;
import app.daybreak.paper.Flaw;
import app.daybreak.paper.Flaws;
import app.daybreak.paper.PaperText;
import app.daybreak.query.Range;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Pairs of texts of our own writing.
final class AbstractAlignerTest {
    private static final List<String> ZH =
            List.of(
                    "图神经网络在许多任务中取得了成功。",
                    "然而，它们的训练需要大量的标注数据。",
                    "本文提出了一种名为TeaCup的自监督方法。",
                    "我们在五个数据集上进行了实验，准确率提高了3.7%。",
                    "代码已经公开。");
    private static final List<String> EN =
            List.of(
                    "Graph neural networks have been successful in many tasks.",
                    "However, training them requires large amounts of labeled data.",
                    "In this paper, we propose a self-supervised method called TeaCup.",
                    "We conduct experiments on five datasets, and accuracy improves by 3.7%.",
                    "The code is publicly available.");

    private final AbstractAligner aligner = new AbstractAligner();

    @Test
    void sentencesThatTranslateEachOtherArePairs() {
        assertPairs("0=0 1=1 2=2 3=3 4=4", ZH, EN, Flaws.NONE);
    }

    @Test
    void aSentenceThatIsMissingLeavesItsTranslationAlone() {
        assertPairs("0=0 =1 1=2 2=3 3=4", without(ZH, 1), EN, Flaws.NONE);
        assertPairs("0=0 1=1 2=2 3= 4=3", ZH, without(EN, 3), Flaws.NONE);
        assertPairs("=0 0=1 1=2 2=3 3=4", without(ZH, 0), EN, Flaws.NONE);
        assertPairs("0=0 1=1 2=2 3=3 4=", ZH, without(EN, 4), Flaws.NONE);
    }

    @Test
    void oneSentenceMayBeTwo() {
        List<String> joined = new ArrayList<>(without(ZH, 3));
        joined.set(2, "本文提出了一种名为TeaCup的自监督方法，我们在五个数据集上进行了实验，准确率提高了3.7%。");
        assertPairs("0=0 1=1 2=2,3 3=4", joined, EN, Flaws.NONE);
        List<String> split = new ArrayList<>(EN);
        split.set(3, "We conduct experiments on five datasets. Accuracy improves by 3.7%.");
        assertPairs("0=0 1=1 2=2 3=3,4 4=5", ZH, split, Flaws.NONE);
    }

    @Test
    void chineseBehindTheCutIsAloneAndTheTornSentenceBelongsToWhatItBegins() {
        List<String> torn = new ArrayList<>(EN.subList(0, 3));
        torn.set(2, "In this paper, we pro");
        Flaws cut = Flaws.NONE.with(Field.ABSTRACT_EN, Flaw.TRUNCATED);
        assertPairs("0=0 1=1 2=2 3= 4=", ZH, torn, cut);
        assertPairs("0=0 1=1 2=2 3= 4=", ZH, torn, Flaws.NONE);
        assertPairs("0=0 1=1 2= 3= 4=", ZH, EN.subList(0, 2), cut);
    }

    @Test
    void ofTwoWaysThatScoreTheSameTheEarlierSentenceIsTaken() {
        String zh = "我们的方法比代码审查少用12.5%的步数，同时保持了语言模型的准确率。";
        String en = "Our method needs 12.5%% fewer steps than %s and keeps the accuracy of %s.";
        String[] tasks = {"speech recognition", "language models"};
        List<String> both =
                List.of(en.formatted(tasks[0], tasks[1]), en.formatted(tasks[1], tasks[0]));
        assertPairs("0=0 =1", List.of(zh), both, Flaws.NONE);
        assertPairs("0=0 =1", List.of(zh), both.reversed(), Flaws.NONE);
    }

    @Test
    void withoutOneAbstractEachSentenceIsAlone() {
        assertPairs("0= 1= 2= 3= 4=", ZH, List.of(), Flaws.NONE);
        assertPairs("=0 =1", List.of(), EN.subList(0, 2), Flaws.NONE);
        assertPairs("", List.of(), List.of(), Flaws.NONE);
    }

    @Test
    void thePairAtAnOffsetIsFound() {
        BilingualText text = align(without(ZH, 1), EN, Flaws.NONE);
        for (Pair pair : text.pairs()) {
            for (Range range : text.zhRanges(pair)) {
                assertEquals(pair, text.atZh(range.start()).orElseThrow());
                assertEquals(pair, text.atZh(range.end() - 1).orElseThrow());
            }
            for (Range range : text.enRanges(pair)) {
                assertEquals(pair, text.atEn(range.start()).orElseThrow());
                assertEquals(pair, text.atEn(range.end() - 1).orElseThrow());
            }
        }
        assertTrue(text.atEn(EN.getFirst().length()).isEmpty()); // the space between two sentences
        assertTrue(text.atZh(text.zh().length()).isEmpty());
    }

    @Test
    void everySentenceOfAnyTextIsInExactlyOnePair() {
        List<String> parts = new ArrayList<>(ZH);
        parts.addAll(EN);
        parts.addAll(List.of("。", "；", "$x. ", "R", "TeaCup ", "3.7 ", "中"));
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            BilingualText text = align(some(parts, random), some(parts, random), Flaws.NONE);
            int zh = 0;
            int en = 0;
            for (Pair pair : text.pairs()) {
                assertEquals(zh, pair.zhFrom());
                assertEquals(en, pair.enFrom());
                assertTrue(pair.zhTo() + pair.enTo() > zh + en);
                zh = pair.zhTo();
                en = pair.enTo();
            }
            assertEquals(text.zhSentences().size(), zh);
            assertEquals(text.enSentences().size(), en);
        }
    }

    private static List<String> some(List<String> parts, Random random) {
        return random.ints(random.nextInt(12), 0, parts.size()).mapToObj(parts::get).toList();
    }

    private static List<String> without(List<String> sentences, int number) {
        List<String> rest = new ArrayList<>(sentences);
        rest.remove(number);
        return rest;
    }

    private BilingualText align(List<String> zh, List<String> en, Flaws flaws) {
        PaperText text = new PaperText("", "", "", "", String.join(" ", en), String.join("", zh));
        return aligner.align(text, flaws);
    }

    private void assertPairs(String expected, List<String> zh, List<String> en, Flaws flaws) {
        List<String> pairs = new ArrayList<>();
        for (Pair pair : align(zh, en, flaws).pairs()) {
            pairs.add(
                    numbers(pair.zhFrom(), pair.zhTo())
                            + "="
                            + numbers(pair.enFrom(), pair.enTo()));
        }
        assertEquals(expected, String.join(" ", pairs));
    }

    private static String numbers(int from, int to) {
        return String.join(",", IntStream.range(from, to).mapToObj(String::valueOf).toList());
    }
}
