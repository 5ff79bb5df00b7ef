package app.daybreak.citing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Flaws;
import app.daybreak.paper.Paper;
import app.daybreak.paper.PaperContent;
import app.daybreak.paper.PaperText;
import app.daybreak.paper.ReadingState;

import org.junit.jupiter.api.Test;

import java.util.List;

/// The sentences of a paper a line.
final class AlignedLinesTest {
    @Test
    void sentencesStandAsInTheCleanedText() {
        assertEquals(
                "{\"arxiv_id\":\"2605.00001\",\"pairs\":["
                        + "{\"zh\":[\"很“好”。\"],\"en\":[\"It is \\\"good\\\".\"]},"
                        + "{\"zh\":[\"代码已公开。\"],\"en\":[\"The code is available.\"]}]}\n",
                written("很“好”。代码已公开。", "It is \"good\".  The code is available."));
    }

    @Test
    void aMissingAbstractLeavesItsSideEmpty() {
        assertEquals(
                "{\"arxiv_id\":\"2605.00001\",\"pairs\":[{\"zh\":[\"很好。\"],\"en\":[]}]}\n",
                written("很好。", ""));
        assertEquals("{\"arxiv_id\":\"2605.00001\",\"pairs\":[]}\n", written("", ""));
    }

    private static String written(String zh, String en) {
        PaperText text = new PaperText("", "", "", "", en, zh);
        ArxivId id = ArxivId.of("2605.00001");
        Paper paper =
                new Paper(
                        new PaperContent(id, 0, null, "", text),
                        text,
                        Flaws.NONE,
                        List.of(),
                        List.of(),
                        ReadingState.UNTOUCHED,
                        List.of());
        return new AlignedLines().paper(paper);
    }
}
