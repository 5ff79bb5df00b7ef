package app.daybreak.citing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Flaws;
import app.daybreak.paper.Paper;
import app.daybreak.paper.PaperContent;
import app.daybreak.paper.PaperText;
import app.daybreak.paper.ReadingState;
import app.daybreak.paper.Tag;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/// What other programs are given.
final class PaperFormatsTest {
    private static final String NASTY =
            "=a|b \"q\" 'r' {x} }{ 50% & #1 _u_ ~ ^ \\ <b>&amp; \uD83E\uDD8B \uD800 \u0007\r\nER  - \n@misc{a, 中文，“引”";

    private static final String NASTY_LINE =
            "=a|b \"q\" 'r' {x} }{ 50% & #1 _u_ ~ ^ \\ <b>&amp; \uD83E\uDD8B \uFFFD ER - @misc{a, 中文，“引”";

    @Test
    void signsOfTexAreEscapedOutsideOfFormulas() {
        assertEquals("50\\% \\& \\#1 a\\_b $x_1^{2}$", TexText.of("50% & #1 a_b $x_1^{2}$"));
        assertEquals("\\textbraceleft{}a", TexText.of("{a"));
        assertEquals("a\\textasciitilde{}b\\textasciicircum{}c", TexText.of("a~b^c"));
        assertEquals("costs \\$5", TexText.of("costs $5"));
    }

    @Test
    void aTitleKeepsItsCapitalsAndFormulas() {
        assertEquals(
                "A {LLaMA} for {$O(N)$} Steps, {BERT}-like: 用{BERT}",
                TexText.title("A LLaMA for $O(N)$ Steps, BERT-like: 用BERT"));
    }

    @Test
    void anEntryInventsNothing() {
        assertEquals(
                """
                @misc{arxiv_hep_th_9901001,
                  title = {A Title},
                  title_zh = {标题},
                  keywords = {vae, {a, b}},
                  key = {arXiv:hep-th/9901001},
                  eprint = {hep-th/9901001},
                  archivePrefix = {arXiv},
                  primaryClass = {hep-th},
                  url = {https://arxiv.org/abs/hep-th/9901001v2},
                  abstract = {Abstract.},
                  abstract_zh = {摘要。},
                  tldr_zh = {要点},
                  note = {No authors in the digest}
                }
                """,
                new Bibtex().paper(plain()));
        String online = new Biblatex().paper(plain());
        assertTrue(online.startsWith("@online{arxiv_hep_th_9901001,\n"), online);
        assertTrue(online.contains("  date = {1999-01},\n"), online);
        assertTrue(online.contains("date: month of the arXiv identifier"), online);
        assertFalse(online.contains("author ="), online);
    }

    @Test
    void bracesOfAnEntryAreBalancedWhateverStandsInIt() {
        for (PaperFormat format : List.of(new Bibtex(), new Biblatex())) {
            String entry = format.paper(nasty());
            int depth = 0;
            for (int i = 0; i < entry.length(); i++) {
                if (entry.charAt(i) == '{') depth++;
                if (entry.charAt(i) == '}') depth--;
                assertTrue(depth > 0 || i < 20 || i >= entry.length() - 2, entry.substring(i));
            }
            assertEquals(0, depth, entry);
        }
    }

    @Test
    void aLineOfRisIsATagAndAValue() {
        String entry = new Ris().paper(nasty());
        assertTrue(entry.endsWith("\r\nER  - \r\n"));
        String[] lines = entry.split("\r\n");
        assertEquals("TY  - UNPB", lines[0]);
        for (String line : lines) assertTrue(line.matches("[A-Z][A-Z0-9]  - [^\\r\\n]*"), line);
        assertTrue(List.of(lines).contains("AB  - " + NASTY_LINE), entry);
        assertEquals(1, List.of(lines).stream().filter(l -> l.startsWith("ER  -")).count());
    }

    @Test
    void cslIsAnArrayHoweverManyPapersThereAre() throws IOException {
        JsonMapper json = new JsonMapper();
        assertEquals(0, json.readTree(written(new CslJson())).size());
        JsonNode items = json.readTree(written(new CslJson(), plain(), nasty()));
        assertEquals(2, items.size());
        assertEquals("arxiv_hep_th_9901001", items.get(0).get("id").asString());
        assertEquals("article", items.get(0).get("type").asString());
        assertEquals(NASTY_LINE, items.get(1).get("abstract").asString());
        assertFalse(items.get(0).has("author"));
        assertFalse(items.get(0).has("issued"));
    }

    @Test
    void aFieldOfTheTableIsOneFieldAndNoFormula() throws IOException {
        String table = written(new Csv(true, _ -> "-1+1"), nasty());
        assertTrue(table.startsWith("\uFEFFarxiv_id,"));
        String quoted = "\"'" + NASTY_LINE.replace("\"", "\"\"") + "\"";
        assertTrue(table.contains("," + quoted + ","), table);
        assertTrue(table.endsWith(",'-1+1\r\n"), table);
        assertEquals(2, table.split("\r\n").length);
        assertFalse(new Csv(false, _ -> "").head().startsWith("\uFEFF"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. a *b* _c_ `d`",
                "- x",
                "+ y",
                "# z",
                "> q",
                "<b>t</b> &amp; [l](u) ![i](j)",
                "a\\b ~~c~~ $5",
                "| a | b |",
                "==="
            })
    void markdownShowsATextAsItStands(String text) {
        var document = Parser.builder().build().parse(MarkdownText.paragraph(text));
        assertEquals(text, TextContentRenderer.builder().build().render(document));
    }

    @Test
    void aReadingListHasABoxAPaper() {
        assertEquals(
                """
                - [x] **标题** [arXiv:hep-th/9901001](https://arxiv.org/abs/hep-th/9901001v2) · hep-th

                  A Title

                  要点
                """,
                new ReadingList().paper(plain()));
    }

    @Test
    void aNoteHasFrontMatterTextsAndWhatWasWritten() {
        String note = new PaperNote(_ -> "My *own*\r\nwords").paper(plain());
        assertTrue(
                note.startsWith(
                        "---\ntitle: \"A Title\"\ntitle_zh: \"标题\"\naliases: [\"标题\", \"A"
                                + " Title\"]\narxiv_id: \"hep-th/9901001\"\nversion: 2\n"),
                note);
        assertTrue(note.contains("read: true\nstarred: false\n"), note);
        assertTrue(note.contains("tags: [\"vae\", \"a-b\"]\n---\n\n# 标题\n\nA Title\n"), note);
        assertTrue(note.endsWith("\n## 笔记 Notes\n\nMy *own*\nwords\n"), note);
        assertEquals("hep-th-9901001.md", PaperNote.fileName(plain().id()));
        String full = new PaperNote(_ -> "").paper(nasty());
        String matter = full.substring(0, full.indexOf("\n---\n"));
        for (String line : matter.lines().toList()) {
            assertTrue(line.matches("---|[a-z_]+: (\\S+|\".*\"|\\[\".*\"\\])"), line);
        }
    }

    @Test
    void nothingOfAPaperIsMarkupInThePage() {
        String page = new PrintPage().paper(nasty());
        assertFalse(page.contains("<b>"), page);
        assertTrue(page.contains("&lt;b&gt;&amp;amp;"), page);
        assertTrue(page.contains("&quot;q&quot; &#39;r&#39;"), page);
        assertFalse(new PrintPage().head().contains("<script"));
    }

    private static String written(PaperFormat format, Paper... papers) throws IOException {
        StringWriter out = new StringWriter();
        try (PaperTexts texts = new PaperTexts(format, out)) {
            for (Paper paper : papers) texts.write(paper);
        }
        return out.toString();
    }

    private static Paper plain() {
        return paper(
                "hep-th/9901001", new PaperText("A Title", "标题", "", "要点", "Abstract.", "摘要。"));
    }

    private static Paper nasty() {
        return paper("2403.05300", new PaperText(NASTY, NASTY, NASTY, NASTY, NASTY, NASTY));
    }

    private static Paper paper(String id, PaperText text) {
        return new Paper(
                new PaperContent(ArxivId.of(id), 2, null, "hep-th", text),
                text,
                Flaws.NONE,
                List.of(),
                List.of(),
                new ReadingState(true, false, false, false),
                List.of(new Tag("vae", "", 0), new Tag("a, b", "", 0)));
    }
}
