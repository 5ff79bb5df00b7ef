package app.daybreak.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.paper.AnnounceType;
import app.daybreak.paper.PaperContent;
import app.daybreak.paper.PaperText;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Papers as JSON, in every set of keys.
final class JsonFormatTest {
    private static String paper(int number) {
        return "{\"title\": \" Boats \", \"link\": \"https://arxiv.org/abs/2605.000%d\"}"
                .formatted(number);
    }

    @Test
    void allNamesOfTheTextsAreKnown() {
        String json =
                """
                {
                    "title": "Boats. (arXiv:2605.00011v2 [cs.LG] UPDATED)",
                    "abstract": "We fold. ",
                    "link": "http://arxiv.org/abs/2605.00011",
                    "translated_title": "纸船",
                    "translated_abstract": "纸船很轻。",
                    "tldr": "折纸。",
                    "en_tdlr": "Folding.",
                    "total_tokens": 895
                }
                """;
        Digest digest = Fixtures.read(json);
        PaperContent paper = digest.entries().getFirst().content();
        String title = "Boats. (arXiv:2605.00011v2 [cs.LG] UPDATED)";
        PaperText text = new PaperText(title, "纸船", "Folding.", "折纸。", "We fold.", "纸船很轻。");
        assertEquals(text, paper.source());
        assertEquals(2, paper.version());
        assertEquals(AnnounceType.REPLACE, paper.announceType());
        assertEquals("cs.LG", paper.primaryCategory());
        assertTrue(digest.onePaper());
        String other = json.replace("en_tdlr", "en_tldr");
        assertEquals(text, Fixtures.source(Fixtures.read(other), 0));
    }

    @Test
    void whatIsMissingIsEmpty() {
        PaperText text = new PaperText("Boats", "", "", "", "", "");
        assertEquals(text, Fixtures.source(Fixtures.read(paper(11)), 0));
        String nulls = paper(11).replace("}", ", \"tldr\": null, \"abstract\": [1]}");
        assertEquals(text, Fixtures.source(Fixtures.read(nulls), 0));
    }

    @Test
    void theTranslatorsAnswerFillsBlanks() {
        String answer = "\"ret\": {\"translated_title\": \"纸船\", \"tldr\": \"折纸。\"}";
        String raw =
                "\"raw_ret\": \"{\\\"translated_title\\\": \\\"纸船\\\", \\\"tldr\\\": \\\"折纸。\\\"}<|im_sep|>\"";
        String code = "\"raw_ret\": \"import json\\nprint({x})\"";
        PaperText filled = new PaperText("Boats", "纸船", "", "折纸。", "", "");
        assertEquals(filled, Fixtures.source(with(answer), 0));
        assertEquals(filled, Fixtures.source(with(raw), 0));
        assertEquals(filled, Fixtures.source(with(answer + ", " + code), 0));
        assertEquals("", Fixtures.source(with(code), 0).titleZh());
    }

    private static Digest with(String property) {
        return Fixtures.read(paper(11).replace("}", ", " + property + "}"));
    }

    @Test
    void oneALineOrInAnArray() {
        List<String> ids = List.of("2605.00011", "2605.00012");
        for (String text :
                List.of(
                        paper(11) + "\n" + paper(12) + "\n",
                        paper(11) + "\r\n\r\n" + paper(12),
                        "[" + paper(11) + ",\n  " + paper(12) + "]",
                        "[\n{\n" + paper(11).substring(1) + "," + paper(12) + "\n]\n")) {
            Digest digest = Fixtures.read(text);
            assertEquals(ids, Fixtures.ids(digest), text);
            assertEquals(List.of(), digest.problems());
            assertFalse(digest.onePaper());
        }
    }

    @Test
    void aDamagedLineTakesNoOtherAlong() {
        String middle = paper(12).substring(0, 30);
        Digest digest =
                Fixtures.read(paper(11) + "\n" + middle + "\n" + paper(13) + "\nx\n" + paper(14));
        assertEquals(List.of("2605.00011", "2605.00013", "2605.00014"), Fixtures.ids(digest));
        assertEquals(List.of(2, 4), digest.problems().stream().map(Problem::line).toList());
        assertEquals(middle, digest.problems().getFirst().excerpt());
    }

    @Test
    void objectsWithinObjectsWithinObjectsAreLeftOut() {
        String deep = "{\"a\":".repeat(100_000);
        String wide = "[".repeat(100_000);
        Digest digest = Fixtures.read(deep + "\n" + paper(11) + "\n" + wide + "\n" + paper(12));
        assertEquals(List.of("2605.00011", "2605.00012"), Fixtures.ids(digest));
        assertEquals(List.of(Problem.Kind.TOO_DEEP), Fixtures.kinds(digest));
    }

    @Test
    void papersWithinAnObjectAreTaken() {
        String before =
                "{\"date\": \"2026-05-01\", \"n\": {\"a {\": 2},\n\"data\": {\"papers\": [\n";
        Digest digest = Fixtures.read(before + paper(11) + ",\n" + paper(12) + "]}}\n" + paper(13));
        assertEquals(List.of("2605.00011", "2605.00012", "2605.00013"), Fixtures.ids(digest));
        assertEquals(List.of(3, 4, 5), digest.entries().stream().map(DigestEntry::line).toList());
        String byId = "{\"2605.00011\": " + paper(11) + ", \"2605.00012\": " + paper(12) + "}";
        assertEquals(List.of("2605.00011", "2605.00012"), Fixtures.ids(Fixtures.read(byId)));
    }

    @Test
    void whatIsToldBesidesPapersIsNoDamagedOne() {
        String papers = "\"papers\": [" + paper(11) + ", " + paper(12) + "]";
        for (String text :
                List.of(
                        "{\"meta\": {\"model\": \"m\"}, " + papers + "}",
                        "{" + papers + ", \"usage\": {\"tokens\": 3}}",
                        "{\"meta\": {\"model\": {\"name\": \"m\"}}, \"data\": {" + papers + "}}",
                        "{\"a\": {\"n\": 1}, \"b\": {\"n\": 2}, " + papers + "}",
                        "{\"errors\": [{\"code\": 1}, {\"code\": 2}], " + papers + "}")) {
            Digest digest = Fixtures.read(text);
            assertEquals(List.of("2605.00011", "2605.00012"), Fixtures.ids(digest), text);
            assertEquals(List.of(), digest.problems(), text);
        }
        Digest one = Fixtures.read("{\"n\": {\"m\": 1}, \"papers\": [" + paper(11) + "]}");
        assertTrue(one.onePaper());
    }

    @Test
    void aDamagedPaperAmongOthersWithinAnObjectIsTold() {
        String damaged = "{\"tite\": \"T\", \"lnk\": \"x\"}";
        for (String text :
                List.of(
                        "{\"meta\": {\"n\": 1}, \"papers\": [" + damaged + ", " + paper(11) + "]}",
                        "{\"2605.00010\": " + damaged + ", \"2605.00011\": " + paper(11) + "}")) {
            Digest digest = Fixtures.read(text);
            assertEquals(List.of("2605.00011"), Fixtures.ids(digest), text);
            assertEquals(List.of(Problem.Kind.NO_ARXIV_ID), Fixtures.kinds(digest), text);
        }
    }

    /// As Python writes them.
    @Test
    void numbersThatAreNoneCostNothing() {
        String json = "[" + paper(11).replace("}", ", \"score\": NaN}") + ",";
        json += paper(12).replace("}", ", \"score\": -Infinity}") + "]";
        Digest digest = Fixtures.read(json);
        assertEquals(List.of("2605.00011", "2605.00012"), Fixtures.ids(digest));
        assertEquals(List.of(), digest.problems());
    }

    @Test
    void halfACharacterIsShownAsDamaged() {
        Digest digest = Fixtures.read(paper(11).replace("Boats", "\\ud83dA\\ud83d\\ude00\\ude00"));
        assertEquals("\ufffdA\ud83d\ude00\ufffd", Fixtures.source(digest, 0).titleEn());
    }

    @Test
    void otherJsonIsNoDigest() {
        for (String text :
                List.of("{}", "[{\"name\": \"x\"}]", "{\"link\": \"https://example.org\"}")) {
            assertEquals(List.of(Problem.Kind.NOT_A_DIGEST), Fixtures.kinds(Fixtures.read(text)));
        }
        Digest cut = Fixtures.read(paper(11).substring(0, 20));
        assertEquals(List.of(Problem.Kind.NOTHING_READABLE), Fixtures.kinds(cut));
    }

    @Test
    void linesThatBeginWithSomethingElseAreAnotherPrograms() {
        String foreign = "{\"type\": \"file\", \"papers\": 3}\n";
        Digest digest = Fixtures.read(foreign + foreign + paper(11) + "\n" + paper(12));
        assertEquals(List.of(), digest.entries());
        assertEquals(Problem.Kind.NOT_A_DIGEST, digest.problems().getFirst().kind());
        String turned = paper(11) + "\n" + foreign + paper(12);
        assertEquals(2, Fixtures.read(turned).entries().size(), "a line within costs itself alone");
    }

    /// The others tell what the file is; the damaged one is named with its text.
    @Test
    void aDamagedFirstLineCostsItselfAlone() {
        for (String damaged :
                List.of(
                        "{\"tite\": \"T\", \"lnk\": \"https://arxiv.org/abs/2605.00010\"}",
                        paper(10).substring(1),
                        paper(10).substring(0, 40),
                        "x](摘要",
                        "{\"a\": [",
                        "<item>")) {
            for (String end : List.of("\n", "\r\n", "\r", "\n  ")) {
                String text = damaged + end + paper(11) + end + paper(12) + end;
                Digest digest = Fixtures.read(text);
                assertEquals(List.of("2605.00011", "2605.00012"), Fixtures.ids(digest), text);
                assertEquals(1, digest.problems().getFirst().line(), text);
                String excerpt = digest.problems().getFirst().excerpt();
                assertEquals(damaged.substring(0, 3), excerpt.substring(0, 3), text);
            }
        }
    }

    @Test
    void exportsAreTakenAsTheyStoodInTheFile() {
        String line =
                """
                {"arxiv_id":"2605.00011","version":2,"announce_type":"replace-cross",\
                "primary_category":"cs.LG","title":"Clean","title_zh":"","source":{"title":"Raw~",\
                "title_zh":"纸船","tldr_zh":"折纸。","tldr_en":"F.","abstract_en":"A","abstract_zh":"甲"},\
                "digests":[]}
                """;
        PaperContent paper = Fixtures.read(line + paper(12)).entries().getFirst().content();
        assertEquals(new PaperText("Raw~", "纸船", "F.", "折纸。", "A", "甲"), paper.source());
        assertEquals(2, paper.version());
        assertEquals(AnnounceType.REPLACE_CROSS, paper.announceType());
        assertEquals("cs.LG", paper.primaryCategory());
    }
}
