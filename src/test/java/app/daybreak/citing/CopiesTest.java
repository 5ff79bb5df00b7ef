package app.daybreak.citing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Flaws;
import app.daybreak.paper.Paper;
import app.daybreak.paper.PaperContent;
import app.daybreak.paper.PaperText;
import app.daybreak.paper.ReadingState;
import app.daybreak.reading.AbstractAligner;

import org.junit.jupiter.api.Test;

import java.util.List;

/// What is put into the clipboard.
final class CopiesTest {
    @Test
    void aPaperIsAPieceOfMarkdown() {
        Paper paper = paper("中文标题", "# 1. A list\nof $x_1$.", "一句话");
        assertEquals(
                """
                ## 中文标题

                English title

                [arXiv:2403.05300v2](https://arxiv.org/abs/2403.05300v2)

                > 一句话

                第一句。第二句。

                \\# 1. A list of $x_1$.
                """,
                PaperMarkdown.of(paper));
    }

    @Test
    void aPaperIsCitedOnOneLineInEveryForm() {
        Paper paper = paper("中文标题", "One.", "");
        assertEquals(
                "English title (中文标题). arXiv:2403.05300 [cs.CL]. https://arxiv.org/abs/2403.05300v2",
                CitationForm.PLAIN.text(List.of(paper)));
        assertEquals(
                "[English title](https://arxiv.org/abs/2403.05300v2)\n"
                        + "[English title](https://arxiv.org/abs/2403.05300v2)",
                CitationForm.LINK.text(List.of(paper, paper)));
        for (CitationForm form : CitationForm.values()) {
            String text = form.text(List.of(paper));
            assertTrue(text.contains("2403.05300"), text);
            assertEquals(text.strip(), text);
        }
    }

    @Test
    void whatAPaperLacksIsLeftOut() {
        assertEquals(
                """
                ## English title

                [arXiv:2403.05300v2](https://arxiv.org/abs/2403.05300v2)

                第一句。第二句。

                One.
                """,
                PaperMarkdown.of(paper("", "One.", "")));
    }

    @Test
    void chineseStandsBesideItsEnglish() {
        Paper paper = paper("中文标题", "First one. Second <one>.", "");
        SideBySide both =
                SideBySide.of(paper, new AbstractAligner().align(paper.text(), paper.flaws()));
        assertEquals("中文标题\nEnglish title\n\n第一句。\nFirst one.\n\n第二句。\nSecond <one>.", both.text());
        assertEquals(
                """
                <table>
                <tr><td lang="zh">中文标题</td><td lang="en">English title</td></tr>
                <tr><td lang="zh">第一句。</td><td lang="en">First one.</td></tr>
                <tr><td lang="zh">第二句。</td><td lang="en">Second &lt;one&gt;.</td></tr>
                </table>
                """,
                both.html());
    }

    private static Paper paper(String titleZh, String abstractEn, String tldrZh) {
        PaperText text =
                new PaperText("English title", titleZh, "", tldrZh, abstractEn, "第一句。第二句。");
        return new Paper(
                new PaperContent(ArxivId.of("2403.05300"), 2, null, "cs.CL", text),
                text,
                Flaws.NONE,
                List.of(),
                List.of(),
                ReadingState.UNTOUCHED,
                List.of());
    }
}
