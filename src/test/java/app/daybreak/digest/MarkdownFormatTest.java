package app.daybreak.digest;

import static app.daybreak.digest.Fixtures.ids;
import static app.daybreak.digest.Fixtures.read;
import static app.daybreak.digest.Fixtures.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.daybreak.paper.AnnounceType;
import app.daybreak.paper.PaperContent;
import app.daybreak.paper.PaperText;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Digests as they are generated.
final class MarkdownFormatTest {
    private static final PaperText TEA =
            new PaperText(
                    "Tea Leaves | when \\Sigma is small",
                    "茶叶：当 \\Sigma 很小时",
                    "",
                    "本文用茶叶研究 $Y|X$ 的分布。",
                    "arXiv:2605.00011v2 Announce Type: replace  Abstract: 1. We brew *tea* and_count <cls> leaves\\\\.",
                    "arXiv:2605.00011v2 公告类型：替换 摘要：1. 我们煮茶。");
    private static final PaperText BOATS =
            new PaperText(
                    "A [Second] Look](at) Paper Boats",
                    "再看纸船",
                    "How far do paper boats drift?",
                    "纸船能漂多远？",
                    "``` We fold <div> boats.",
                    "> 纸船很轻。[^3]: 它不是脚注。");

    private final Digest current = read(Fixtures.text("current.md"));

    @Test
    void textsAreTheRawSourceWhateverMarkdownTheyLookLike() {
        assertEquals(List.of(), current.problems());
        assertEquals(List.of("2605.00011", "2605.00022", "2401.00033"), ids(current));
        assertEquals(TEA, source(current, 0));
        assertEquals(BOATS, source(current, 1));
        assertEquals(
                new PaperText(
                        "1. Lists, Too, Are Titles",
                        "标题也可以像列表",
                        "",
                        "标题也可以像列表。",
                        "- We count.",
                        "# 我们数数。"),
                source(current, 2));
    }

    @Test
    void entriesKnowTheirLabelAndLine() {
        assertEquals(
                List.of("1@11", "2@25", "3@39"),
                current.entries().stream().map(e -> e.ref() + "@" + e.line()).toList());
    }

    @Test
    void factsComeFromTheAbstractsPrefix() {
        PaperContent tea = current.entries().getFirst().content();
        assertEquals(2, tea.version());
        assertEquals(AnnounceType.REPLACE, tea.announceType());
        assertEquals("", tea.primaryCategory());
    }

    @Test
    void theFirstDaysOneLinersComeFromTheTable() {
        Digest digest = read(Fixtures.text("first-day.md"));
        assertEquals(List.of(), digest.problems());
        assertEquals(
                new PaperText(
                        "On Kites. (arXiv:2303.00001v1 [cs.CL])",
                        "论风筝",
                        "",
                        "风筝论。",
                        "Kites are in the sky.",
                        "风筝在天上。"),
                source(digest, 0));
        PaperContent strings = digest.entries().get(1).content();
        assertEquals(3, strings.version());
        assertEquals(AnnounceType.REPLACE, strings.announceType());
        assertEquals("cs.LG", strings.primaryCategory());
    }

    /// Its first line looks like the text of the entry before.
    @Test
    void anEntryThatSlippedToTheRightIsOneStill() {
        String slipped = Fixtures.text("current.md").replace("\n[^3]: ", "\n\t[^3]: ");
        assertEquals(current.entries(), read(slipped).entries());
    }

    @Test
    void anEmptyDigestIsADigest() {
        Digest digest = read(Fixtures.text("empty.md"));
        assertEquals(List.of(), digest.entries());
        assertEquals(List.of(), digest.problems());
    }

    @Test
    void emptyTextsKeepTheirPlace() {
        Digest digest =
                read(
                        "[^1]: \n\n    En\n\n    [u](https://arxiv.org/abs/2605.00011)\n\n    \n\n    \n\n    \n\n    Abstract.\n    \n");
        assertEquals(new PaperText("En", "", "", "", "Abstract.", ""), source(digest, 0));
    }

    @Test
    void lineEndsDoNotMatter() {
        for (String end : List.of("\r", "\r\n")) {
            Digest digest = read(Fixtures.text("current.md").replace("\n", end));
            assertEquals(current.entries(), digest.entries());
            assertEquals(List.of(), digest.problems());
        }
    }
}
