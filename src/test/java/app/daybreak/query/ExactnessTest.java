package app.daybreak.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// Index, marks and the plain scan give the same answers.
final class ExactnessTest {
    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }

    @Provide
    Arbitrary<String> questions() {
        return Texts.questions();
    }

    @Property(tries = 5000)
    void everyLeafIsFoundWhereThePlainScanFindsIt(
            @ForAll("texts") String text, @ForAll("questions") String question) {
        Assume.that(!Asked.of(question).isEmpty());
        agree(question, text);
    }

    /// What stands in a text is found in it, if only the cut does not split what belongs together.
    @Property(tries = 5000)
    void partsOfTheText(@ForAll("texts") String text, @ForAll int from, @ForAll int length) {
        Assume.that(!text.isEmpty());
        int start = Math.floorMod(from, text.length());
        int end = Math.min(text.length(), start + 1 + Math.floorMod(length, 8));
        String question = text.substring(start, end);
        Assume.that(!Asked.of(question).isEmpty());
        agree(question, text);
    }

    /// The fold of the program and that of the plain scan are written apart.
    @Property(tries = 5000)
    void foldsAgree(@ForAll("texts") String text) {
        Folded folded = Folded.of(text);
        assertEquals(PlainScan.fold(text), folded.text(0, folded.size()));
    }

    private static void agree(String question, String text) {
        List<Search.Text> leaves =
                List.of(
                        new Search.Words(Column.ALL, question),
                        new Search.Phrase(Column.ALL, question),
                        new Search.Prefix(Column.ALL, question, false),
                        new Search.Prefix(Column.ALL, question, true));
        for (Search.Text leaf : leaves) {
            boolean truth = PlainScan.matches(leaf, text);
            PhraseIndex index = new PhraseIndex(Map.of(Column.TITLE_ZH, text));
            assertEquals(truth, index.matches(leaf), () -> leaf + " in " + text);
            boolean marked = !Hits.of(leaf, Column.TITLE_ZH, text).isEmpty();
            assertEquals(truth, marked, () -> "marks of " + leaf + " in " + text);
            if (Asked.of(question).isSingle()) {
                String slow = new FtsMatch(index::completions).slowSingle(leaf);
                assertEquals(truth, index.matches(slow), () -> leaf + " slowly in " + text);
            }
        }
    }

    @Property(tries = 3000)
    void typedSearchesOfWholePapers(
            @ForAll("texts") String title,
            @ForAll("texts") String abstracts,
            @ForAll("questions") String one,
            @ForAll("questions") String other) {
        Map<Column, String> paper =
                Map.of(Column.TITLE_EN, title, Column.ABSTRACT_ZH, abstracts, Column.NOTE, one);
        PhraseIndex index = new PhraseIndex(paper);
        List<String> typed = new ArrayList<>();
        for (String form :
                List.of("%s %s", "%s OR -%s", "title:%s -zh:%s", "“%s”|(%s", "a -(%s|%s)")) {
            typed.add(form.formatted(one, other));
        }
        for (String text : typed) {
            for (boolean typing : new boolean[] {false, true}) {
                Search search = SearchParser.parse(text, typing).search();
                boolean truth =
                        PlainScan.matches(search, new PlainScan.Paper(paper, leaf -> false));
                assertEquals(truth, index.matches(search), () -> search + " in " + paper);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // question | found in | not in
                "图像分割 | 医学图像分割方法 | 图像，分割",
                "图像，分割 | 图像。分割 | 图像分割",
                "LLM微调 | 用LLM微调模型 | LLM的微调",
                "微调LLM | 先微调 LLM | 微调了LLM",
                "基于LLM图 | 基于LLM图像 | 基于LLM的图",
                "multi-modal | a multimodal model | multi and modal",
                "multi-modal | multi modal | modal multi",
                "multimodal | Multi-Modal models | multi modal",
                "nonautoregressive | non-auto-regressive | non auto-regressive",
                "semi-autoregressive | semi-auto-regressive | semi auto regressive",
                "llama2 | Llama-2 | llama 3 2",
                "llama2 | LLAMA 2 | llama 22",
                "GPT-4 | gpt4 | gpt 40",
                "model | a model. | models",
                "schrodinger | Schrödinger's | Schrodingers",
                "Schrödinger | Schrodinger | Schr dinger",
                "ＶＡＥ | β-vae | vaes",
                "state-of-the-art | state of the art | state of art",
                "naïve | naive | nai ve",
                "don’t | don't | dont",
                "2403.05300 | arXiv:2403.05300v1 | 2403.053001",
                "钅 | 钅 | 钆",
            })
    void examples(String question, String yes, String no) {
        Search.Text leaf = new Search.Words(Column.ALL, question);
        for (Map.Entry<String, Boolean> c : Map.of(yes, true, no, false).entrySet()) {
            boolean wanted = c.getValue();
            assertEquals(wanted, PlainScan.matches(leaf, c.getKey()), c.getKey());
            BooleanSupplier index =
                    () -> new PhraseIndex(Map.of(Column.NOTE, c.getKey())).matches(leaf);
            assertEquals(wanted, index.getAsBoolean(), c.getKey());
            assertEquals(wanted, !Hits.of(leaf, Column.NOTE, c.getKey()).isEmpty(), c.getKey());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mod | modal, model | mood",
                "multi-mod | multi modal | multi",
                "multi-mod | multimodel | multi",
                "multim | multi-modal | multi modal",
                "llama 2 | llama 25 | 2 llama",
                "20 | 2024 | 120",
            })
    void beginnings(String question, String yes, String no) {
        Search.Text leaf = new Search.Prefix(Column.ALL, question, false);
        assertTrue(PlainScan.matches(leaf, yes));
        assertTrue(new PhraseIndex(Map.of(Column.NOTE, yes)).matches(leaf));
        assertTrue(!PlainScan.matches(leaf, no));
        assertTrue(!new PhraseIndex(Map.of(Column.NOTE, no)).matches(leaf));
    }
}
