package app.daybreak.citing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.daybreak.paper.Appearance;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.DateSource;
import app.daybreak.paper.Flaws;
import app.daybreak.paper.Paper;
import app.daybreak.paper.PaperContent;
import app.daybreak.paper.PaperText;
import app.daybreak.paper.ReadingState;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;

/// One object a paper and line.
final class JsonLinesTest {
    private static final PaperText RAW = new PaperText("a\"b\\", "中", "\u0007", "\n", "", "🦋");

    @Test
    void whatIsUnknownIsNullAndAMissingTextIsEmpty() {
        assertEquals(
                "{\"arxiv_id\":\"hep-th/9901001\",\"version\":null,\"announce_type\":null,"
                        + "\"primary_category\":null,\"title\":\"\",\"title_zh\":\"\",\"tldr_zh\":\"\","
                        + "\"tldr_en\":\"\",\"abstract_en\":\"\",\"abstract_zh\":\"\",\"flags\":[],"
                        + "\"source\":{\"title\":\"a\\\"b\\\\\",\"title_zh\":\"中\",\"tldr_zh\":\"\\n\","
                        + "\"tldr_en\":\"\\u0007\",\"abstract_en\":\"\",\"abstract_zh\":\"🦋\"},"
                        + "\"digests\":[{\"file\":\"x.md\",\"sha256\":\"00\",\"channel\":null,"
                        + "\"date\":\"2026-05-01\",\"date_source\":\"file_time\",\"ref\":1}]}\n",
                written("1"));
    }

    @Test
    void aLabelIsANumberOnlyWhereTheNumberIsWrittenSo() {
        assertEquals("12", ref("12"));
        assertEquals("0", ref("0"));
        assertEquals("\"012\"", ref("012"));
        assertEquals("\"1a\"", ref("1a"));
        assertEquals("\"\"", ref(""));
        assertEquals("\"-1\"", ref("-1"));
        assertEquals("\"１\"", ref("１"));
        assertEquals("\"99999999999999999999\"", ref("99999999999999999999"));
    }

    @Test
    void aFailureToWriteIsThrown() {
        Writer broken =
                new Writer() {
                    @Override
                    public void write(char[] text, int offset, int length) throws IOException {
                        throw new IOException("planted");
                    }

                    @Override
                    public void flush() {}

                    @Override
                    public void close() {}
                };
        assertThrows(
                IOException.class, () -> new PaperTexts(new JsonLines(), broken).write(paper("1")));
    }

    private static String ref(String label) {
        String line = written(label);
        String head = "\"ref\":";
        return line.substring(line.indexOf(head) + head.length(), line.length() - "}]}\n".length());
    }

    private static String written(String label) {
        return new JsonLines().paper(paper(label));
    }

    private static Paper paper(String label) {
        var content = new PaperContent(ArxivId.of("hep-th/9901001"), 0, null, "", RAW);
        LocalDate day = LocalDate.of(2026, 5, 1);
        var place = new Appearance("x.md", "00", "", day, DateSource.FILE_TIME, label, 3);
        return new Paper(
                content,
                PaperText.EMPTY,
                Flaws.NONE,
                List.of(),
                List.of(place),
                ReadingState.UNTOUCHED,
                List.of());
    }
}
