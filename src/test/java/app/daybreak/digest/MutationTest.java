package app.daybreak.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Whatever happens to a file: nothing throws, and what was not touched is still read.
final class MutationTest {
    private static final String CURRENT = Fixtures.text("current.md");
    private static final List<DigestEntry> ENTRIES = Fixtures.read(CURRENT).entries();

    private static Digest readAndClean(byte[] bytes) {
        Digest digest = Fixtures.read(bytes);
        digest.entries().forEach(entry -> Cleaner.clean(entry.content()));
        boolean fatal = digest.problems().stream().anyMatch(problem -> problem.kind().isFatal());
        assertTrue(!fatal || digest.entries().isEmpty());
        for (Problem problem : digest.problems()) {
            assertTrue(problem.excerpt().length() <= Problem.EXCERPT_LENGTH);
            assertEquals(fatal, problem.line() == 0);
        }
        return digest;
    }

    @Property
    void anyBytes(@ForAll byte[] bytes) {
        readAndClean(bytes);
    }

    @Property
    void anyBytesWithin(
            @ForAll @Size(max = 12) byte[] bytes, @ForAll @IntRange(max = 1200) int at) {
        byte[] source = CURRENT.getBytes(StandardCharsets.UTF_8);
        byte[] changed = source.clone();
        System.arraycopy(bytes, 0, changed, at, bytes.length);
        readAndClean(changed);
    }

    @Property
    void aFileThatWasCut(@ForAll @IntRange(max = 2000) int length) {
        byte[] source = CURRENT.getBytes(StandardCharsets.UTF_8);
        readAndClean(java.util.Arrays.copyOf(source, Math.min(length, source.length)));
    }

    @Property
    void shuffledLines(@ForAll long seed) {
        List<String> lines = new ArrayList<>(Lines.split(CURRENT));
        Collections.shuffle(lines, new Random(seed));
        readAndClean(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void anyMarkdown(@ForAll("markdown") String text) {
        readAndClean(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Whatever stands in the second entry's abstracts, its neighbours are read.
    @Property
    void neighboursSurvive(@ForAll("paragraph") String text) {
        Digest digest =
                readAndClean(
                        CURRENT.replace("We fold <div> boats.", text)
                                .replace("纸船很轻。", text)
                                .getBytes(StandardCharsets.UTF_8));
        assertEquals(3, digest.entries().size());
        assertEquals(ENTRIES.getFirst(), digest.entries().getFirst());
        assertEquals(ENTRIES.getLast().content(), digest.entries().getLast().content());
    }

    /// An entry that lost all sense does not take its neighbours along.
    @Property
    void neighboursSurviveTheLossOfAnEntry(@ForAll("paragraph") String text) {
        int second = CURRENT.indexOf("[^2]: ");
        int third = CURRENT.indexOf("[^3]: 标");
        String changed =
                CURRENT.substring(0, second)
                        + ("    " + text + "\n\n").repeat(3)
                        + CURRENT.substring(third);
        List<PaperOnly> papers =
                PaperOnly.of(readAndClean(changed.getBytes(StandardCharsets.UTF_8)));
        assertTrue(papers.contains(PaperOnly.of(ENTRIES.getLast())));
        assertTrue(papers.stream().anyMatch(paper -> paper.id().equals("2605.00011")));
    }

    private record PaperOnly(String id, String titleEn, String abstractEn) {
        static PaperOnly of(DigestEntry entry) {
            var source = entry.content().source();
            return new PaperOnly(
                    entry.content().id().toString(), source.titleEn(), source.abstractEn());
        }

        static List<PaperOnly> of(Digest digest) {
            return digest.entries().stream().map(PaperOnly::of).toList();
        }
    }

    private static final List<String> PIECES =
            List.of(
                    "# ",
                    "## 详细",
                    "> ",
                    "- ",
                    "1. ",
                    "```",
                    "~~~",
                    "<div>",
                    "<!--",
                    "<script>",
                    "[^3]",
                    "[^9]: ",
                    "](",
                    "[a](b)",
                    "|",
                    "| --- |",
                    "---",
                    "===",
                    "\\|",
                    "\\",
                    "$",
                    "$$",
                    "**",
                    "_",
                    "`",
                    "中文",
                    "text",
                    " ",
                    "\t",
                    "&amp;",
                    "\u0007",
                    "\u200b",
                    "{",
                    "}",
                    "\\emph{",
                    "\\'",
                    "``",
                    "''",
                    "arXiv:",
                    "(arXiv:",
                    "摘要：",
                    "[x]: y",
                    "\u0000");

    @Provide
    Arbitrary<String> paragraph() {
        return Arbitraries.of(PIECES).list().ofMaxSize(12).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> markdown() {
        List<String> pieces = new ArrayList<>(PIECES);
        pieces.addAll(List.of("\n", "\n\n", "\n    ", "\n[^1]: ", "\n| [^1] | ", "\r", "# 摘要\n"));
        pieces.add("[u](https://arxiv.org/abs/2605.00011)");
        return Arbitraries.of(pieces).list().ofMaxSize(60).map(list -> String.join("", list));
    }
}
