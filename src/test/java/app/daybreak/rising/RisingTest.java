package app.daybreak.rising;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.given.DigestText;
import app.daybreak.library.Library;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Words that stand in more titles than before.
final class RisingTest {
    private static final YearMonth MAY = YearMonth.of(2026, 5);

    @TempDir Path folder;

    @Test
    void titlesSpeakOfWordsPairsAcronymsAndChineseRuns() {
        assertEquals(
                Set.of(
                        "rag",
                        "llm",
                        "rag llm",
                        "chain-of-thought",
                        "chain-of-thought prompting",
                        "prompting",
                        "检索",
                        "索增",
                        "增强",
                        "检索增",
                        "索增强",
                        "检索增强"),
                terms(
                        "A RAG LLM with Chain-of-Thought Prompting $O(n)$ \\emph (arXiv:2310.1v1 [cs.CV])",
                        "RAG：检索增强"));
        assertEquals(Set.of(), terms("", ""));
        assertFalse(terms("", "模型的推理").contains("型的"));
    }

    @Property
    void noTitleIsTooOdd(@ForAll String english, @ForAll String chinese) {
        for (String term : terms(english, chinese)) assertTrue(term.length() > 1, term);
    }

    @Property
    void whatDidNotRiseHasNoScore(
            @ForAll @IntRange(min = 0, max = 50) int now,
            @ForAll @IntRange(min = 50, max = 99) int of,
            @ForAll @IntRange(min = 0, max = 50) int before,
            @ForAll @IntRange(min = 50, max = 99) int ofBefore) {
        double score = Measure.LOG_LIKELIHOOD.of(now, of, before, ofBefore);
        boolean rose = (double) now / of > (double) before / ofBefore;
        assertEquals(rose, score > 1e-12, () -> "score " + score);
    }

    @Test
    void theMeasureIsDunnings() {
        // 2 (10 ln(10/5.5) + 90 ln(90/94.5) + 1 ln(1/5.5) + 99 ln(99/94.5)) by hand
        assertEquals(8.976, Measure.LOG_LIKELIHOOD.of(10, 100, 1, 100), 0.001);
    }

    @Test
    void whatRoseIsToldAsItIsWrittenAndNothingElse() throws Exception {
        try (Library library = Library.open(folder, Clock.systemUTC())) {
            add(library, "2026-03-02_cs.CL.md", "2603", 40, "Plain work", "普通工作");
            add(
                    library,
                    "2026-05-04_cs.CL.md",
                    "2605",
                    15,
                    "On GRPO for plain work",
                    "用于普通工作的强化推理");
            add(
                    library,
                    "2026-05-05_cs.LG.md",
                    "2605",
                    15,
                    "On GRPO for plain work",
                    "用于普通工作的强化推理");
            add(library, "2026-05-06_cs.CL.md", "2606", 15, "Plain work", "普通工作");
            Rising rising = Rising.in(library, MAY);
            assertEquals(40, rising.papers());
            assertEquals(
                    List.of(new RisingWord("GRPO", 15, 0.5, 0), new RisingWord("强化推理", 15, 0.5, 0)),
                    rising.words());
            assertEquals(0, Rising.in(library, MAY.minusMonths(2)).papers());
            assertEquals(List.of(), Rising.in(library, MAY.minusMonths(2)).words());
            assertEquals(0, Rising.in(library, MAY.plusMonths(20)).words().size());
        }
    }

    @Test
    void ofManyPapersSomeAreTakenEvenly() throws Exception {
        try (Library library = Library.open(folder, Clock.systemUTC())) {
            add(library, "2026-03-02_cs.CL.md", "2603", 200, "Plain work", "普通工作");
            int[] told = {0};
            int some =
                    library.titles(
                            MAY.minusMonths(2).atDay(1), MAY.atDay(1), 50, (_, _) -> told[0]++);
            assertEquals(some, told[0]);
            assertTrue(some >= 45 && some <= 55, "told " + some);
        }
    }

    /// Parts of terms are counted first, so that most longer ones need not be: the same come out.
    @Property
    void whatIsPassedOverIsRare(@ForAll("titles") List<String> titles) {
        TermRise rise = new TermRise();
        Map<String, Integer> all = new HashMap<>();
        for (String title : titles) {
            rise.now(title, title);
            TitleTerms.each(title, title, (term, _) -> all.merge(term, 1, Integer::sum));
        }
        all.forEach((term, papers) ->
                assertEquals(papers < TermRise.FEWEST ? 0 : papers, rise.papersNow(term), term));
    }

    @Provide
    Arbitrary<List<String>> titles() {
        Arbitrary<String> parts =
                Arbitraries.of(
                        "a", "b", "of", "k", "means", "means-k", "-", " ", "检", "索", "的", "基于",
                        ",");
        return parts.list()
                .ofMaxSize(12)
                .map(some -> String.join(" ", some).replace(" 索", "索"))
                .list()
                .ofMaxSize(12);
    }

    private static Set<String> terms(String english, String chinese) {
        Set<String> terms = new TreeSet<>();
        TitleTerms.each(english, chinese, (term, _) -> assertTrue(terms.add(term), "told once"));
        return terms;
    }

    private static void add(
            Library library, String file, String month, int papers, String en, String zh)
            throws Exception {
        List<DigestText.Paper> all = new ArrayList<>();
        for (int i = 1; i <= papers; i++) {
            String id = "%s.%05d".formatted(month, i);
            all.add(new DigestText.Paper(id, zh, en, "", "", ""));
        }
        var _ = library.add(DigestText.read(file, DigestText.of(all)));
    }
}
