package app.daybreak.citing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Flaws;
import app.daybreak.paper.Paper;
import app.daybreak.paper.PaperContent;
import app.daybreak.paper.PaperText;
import app.daybreak.paper.ReadingState;
import app.daybreak.paper.Tag;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/// A person's own form of a paper.
final class TemplateTest {
    @Test
    void placesAreFilled() throws IOException {
        assertEquals(
                "- 标题 (2403.05300v2) https://arxiv.org/abs/2403.05300v2 vae, a b\n",
                written("- {title_zh} ({arxiv_id}{version}) {url} {tags}", paper("标题", "T", "")));
    }

    @Test
    void theFirstThatIsNotEmptyIsTaken() throws IOException {
        assertEquals("T\n", written("{title_zh|title}", paper("", "T", "")));
        assertEquals("标题\n", written("{title_zh|title}", paper("标题", "T", "")));
    }

    @Test
    void aLineWhosePlacesAreAllEmptyIsLeftOut() throws IOException {
        String template = "{title}\n> {note}\n{title} {note}\n\nplain";
        assertEquals("T\nT \n\nplain\n", written(template, paper("", "T", "")));
    }

    @Test
    void aNoteKeepsItsLines() throws IOException {
        Template template = new Template("{note}", _ -> "one\n\ntwo\n");
        assertEquals("one\n\ntwo\n", template.paper(paper("", "T", "")));
    }

    @Test
    void partsStandAroundAndBetween() throws IOException {
        String template =
                "not seen\n{{comment}}\nnor {this}\r\n{{header}}\r\n[\n{{paper}}\n{title}\n{{between}}\n,\n{{footer}}\n]";
        assertEquals("[\nT\n,\nT\n]\n", written(template, paper("", "T", ""), paper("", "T", "")));
        assertEquals("[\n]\n", written(template));
    }

    @Test
    void whatIsNoPlaceStandsAsItIsAndIsNamed() throws IOException {
        String text = "{titel} {title:rtf} {title|nonsense} {} { title } @misc{{key}, {title:tex}}";
        Template template = new Template(text, _ -> "");
        assertEquals(List.of("{titel}", "{title:rtf}", "{title|nonsense}"), template.unknown());
        assertEquals(
                "{titel} {title:rtf} {title|nonsense} {} { title } @misc{arxiv_2403_05300, 5\\%}\n",
                template.paper(paper("", "5%", "")));
    }

    @Test
    void signsAreWrittenForTheirFormat() throws IOException {
        Paper paper = paper("", "a_b \"<&>\" $5", "");
        assertEquals("a\\_b \"<\\&>\" \\$5\n", written("{title:tex}", paper));
        assertEquals("a_b &quot;&lt;&amp;&gt;&quot; $5\n", written("{title:html}", paper));
        assertTrue(written("{title:md}", paper).startsWith("a\\_b \"\\<"));
        assertEquals("a_b \\\"<&>\\\" $5\n", written("{title:json}", paper));
    }

    @Property
    void whateverAPaperSaysItIsNeverTakenForATemplate(@ForAll String title) throws IOException {
        String json =
                written("{\"t\": \"{title:json}\"}", paper("x", title + "{arxiv_id}$1\\", ""));
        assertEquals(
                OneLine.of(title + "{arxiv_id}$1\\"),
                new JsonMapper().readTree(json).get("t").asString());
    }

    private static String written(String template, Paper... papers) throws IOException {
        StringWriter text = new StringWriter();
        try (PaperTexts writer = new PaperTexts(new Template(template, _ -> ""), text)) {
            for (Paper paper : papers) writer.write(paper);
        }
        return text.toString();
    }

    private static Paper paper(String zh, String en, String tldr) {
        PaperText text = new PaperText(en, zh, "", tldr, "", "");
        return new Paper(
                new PaperContent(ArxivId.of("2403.05300"), 2, null, "cs.CL", text),
                text,
                Flaws.NONE,
                List.of(),
                List.of(),
                ReadingState.UNTOUCHED,
                List.of(new Tag("vae", "", 0), new Tag("a b", "", 0)));
    }
}
