package app.daybreak.digest;

import static app.daybreak.digest.Fixtures.ids;
import static app.daybreak.digest.Fixtures.kinds;
import static app.daybreak.digest.Fixtures.read;
import static app.daybreak.digest.Fixtures.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.digest.Problem.Kind;
import app.daybreak.paper.PaperText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/// Digests that someone worked on by hand.
final class EditedDigestTest {
    private static final String CURRENT = Fixtures.text("current.md");
    private static final List<DigestEntry> ENTRIES = read(CURRENT).entries();
    private static final String DETAILS = CURRENT.substring(CURRENT.indexOf("[^1]:"));
    private static final String TABLE = CURRENT.substring(0, CURRENT.indexOf("# 详细"));

    private static List<PaperText> sources(Digest digest) {
        return digest.entries().stream().map(entry -> entry.content().source()).toList();
    }

    private static final List<PaperText> SOURCES = sources(read(CURRENT));

    @Test
    void strippedLineEndsChangeNothing() {
        assertEquals(ENTRIES, read(CURRENT.replaceAll("(?m)[ \t]+$", "")).entries());
    }

    @Test
    void withoutEmptyLinesTheLinkAndTheLanguageDecide() {
        String collapsed = CURRENT.replaceAll("\n(?:[ \t]*\n)+", "\n");
        assertEquals(SOURCES, sources(read(collapsed)));
    }

    @Test
    void withSingleEmptyLinesTheLinkAndTheLanguageDecide() {
        String collapsed = CURRENT.replaceAll("\n(?:[ \t]*\n)+", "\n\n");
        assertEquals(SOURCES, sources(read(collapsed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "  ", " \t", "     ", "\t\t"})
    void indentationDoesNotMatter(String indent) {
        assertEquals(ENTRIES, read(CURRENT.replaceAll("(?m)^ {4}", indent)).entries());
    }

    @Test
    void noIndentationWillDoForPlainTexts() {
        String plain = Fixtures.text("first-day.md");
        assertEquals(read(plain).entries(), read(plain.replaceAll("(?m)^ {4}", "")).entries());
    }

    @Test
    void sectionsMayStandInAnyOrderUnderAnyHeading() {
        Digest swapped =
                read("## Papers\n\n" + DETAILS + "\nSummary\n---\n\n" + TABLE.substring(6));
        assertEquals(SOURCES, sources(swapped));
        assertEquals(List.of(), swapped.problems());
    }

    @Test
    void onlyDetails() {
        Digest digest = read(DETAILS);
        assertEquals(SOURCES, sources(digest));
        assertEquals(List.of(Kind.DETAILS_WITHOUT_ROW), kinds(digest));
    }

    @Test
    void onlyATable() {
        Digest digest = read(TABLE);
        assertEquals(List.of("2605.00011", "2605.00022", "2401.00033"), ids(digest));
        assertEquals(
                new PaperText(
                        "Tea Leaves | when \\Sigma is small", "", "", "本文用茶叶研究 $Y|X$ 的分布。", "", ""),
                source(digest, 0));
        assertEquals("A [Second] Look](at) Paper Boats", source(digest, 1).titleEn());
        assertEquals(List.of(Kind.ROW_WITHOUT_DETAILS), kinds(digest));
    }

    @Test
    void anEntryWithoutALinkTakesItsRows() {
        String link =
                "    [https://arxiv.org/abs/2605.00022](https://arxiv.org/abs/2605.00022)\n\n";
        assertEquals(SOURCES, sources(read(CURRENT.replace(link, ""))));
    }

    @Test
    void aRowWithoutDetailsKeepsItsPlace() {
        int second = CURRENT.indexOf("[^2]: ");
        String cut = CURRENT.substring(0, second) + CURRENT.substring(CURRENT.indexOf("[^3]: 标"));
        Digest digest = read(cut);
        assertEquals(List.of("2605.00011", "2605.00022", "2401.00033"), ids(digest));
        assertEquals(List.of(new Problem(6, Kind.ROW_WITHOUT_DETAILS, "2")), digest.problems());
    }

    @Test
    void detailsWithoutARow() {
        Digest digest = read(CURRENT.replaceFirst("\\| \\[\\^2].*\n", ""));
        assertEquals(SOURCES, sources(digest));
        assertEquals(List.of(new Problem(24, Kind.DETAILS_WITHOUT_ROW, "2")), digest.problems());
    }

    @Test
    void aRowForAnotherPaper() {
        Digest digest = read(CURRENT.replaceFirst("2605.00022\\) \\|", "2605.00099) |"));
        assertEquals(ENTRIES, digest.entries());
        assertEquals(
                List.of(new Problem(6, Kind.ROW_CONTRADICTS, "2 https://arxiv.org/abs/2605.00099")),
                digest.problems());
    }

    @Test
    void renumberedRowsAreFoundByTheirPaper() {
        Digest digest = read(CURRENT.replace("| [^2]", "| [^7]").replace("| [^3]", "| [^2]"));
        assertEquals(ENTRIES, digest.entries());
        assertEquals(List.of(), digest.problems());
    }

    @Test
    void theSameLabelTwice() {
        Digest digest = read(CURRENT.replace("[^3]: 标", "[^2]: 标").replace("| [^3]", "| [^2]"));
        assertEquals(SOURCES, sources(digest));
        assertEquals(List.of(new Problem(39, Kind.DUPLICATE_REF, "2")), digest.problems());
    }

    @Test
    void theSamePaperTwice() {
        Digest digest = read(CURRENT.replace("2605.00022", "2605.00011"));
        assertEquals(List.of("2605.00011", "2605.00011", "2401.00033"), ids(digest));
        assertEquals(List.of(), digest.problems());
    }

    @Test
    void labelsNeedNotBeNumbers() {
        Digest digest = read(CURRENT.replace("^2]", "^boats-a]"));
        assertEquals("boats-a", digest.entries().get(1).ref());
        assertEquals(SOURCES, sources(digest));
    }

    @Test
    void aLinkToSomewhereElse() {
        Digest digest =
                read(
                        CURRENT.replace(
                                "https://arxiv.org/abs/2605.00022", "https://example.org/boats"));
        assertEquals(List.of("2605.00011", "2401.00033"), ids(digest));
        assertEquals(
                List.of(new Problem(25, Kind.NO_ARXIV_ID, "https://example.org/boats")),
                digest.problems());
    }

    @Test
    void aRowThatIsNone() {
        Digest digest = read(CURRENT.replace("| [^1] |", "| [^9] | oh dear |\n| [^1] |"));
        assertEquals(SOURCES, sources(digest));
        assertEquals(
                List.of(new Problem(5, Kind.UNINTELLIGIBLE, "| [^9] | oh dear |")),
                digest.problems());
    }

    @Test
    void paragraphsOfSeveralLines() {
        Digest digest = read(CURRENT.replace("We fold <div> boats.", "We fold\n    <div> boats."));
        assertEquals("``` We fold\n<div> boats.", source(digest, 1).abstractEn());
        assertEquals(SOURCES.get(2), source(digest, 2));
    }

    @Test
    void anAbstractOfTwoParagraphsAndNoEmptyOneLiner() {
        Digest digest =
                read(
                        "[^1]: 题\n\n    T\n\n    https://arxiv.org/abs/2605.00011\n\n    要点在此\n\n    摘要在此\n\n    One.\n\n    Two.\n");
        assertEquals(new PaperText("T", "题", "", "要点在此", "One.\nTwo.", "摘要在此"), source(digest, 0));
    }

    @Test
    void aRemarkAtTheEndIsNoAbstract() {
        Digest digest = read(CURRENT + "\nRead on the train.\n\n[^note]: 待续\n");
        assertEquals(ENTRIES, digest.entries());
        assertEquals(List.of(), digest.problems());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   \n\n",
                "Just a letter.",
                "# Summary\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n",
                "See [^1].\n\n[^1]: A remark, https://arxiv.org/abs/2605.00011 among others.\n",
                "<?xml version=\"1.0\"?><rss><title>[^1]: 摘要 详细</title></rss>",
                "{\"title\": \"[^1]: 摘要\"}",
                "[{\"title\": \"[^1]: 摘要\"}]"
            })
    void otherFilesAreNoDigests(String text) {
        assertEquals(List.of(new Problem(0, Kind.NOT_A_DIGEST, "")), read(text).problems());
        assertEquals(List.of(), read(text).entries());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">", "> ", "- ", "[^a]: ", "[", "*", "`", "![", "<", "|", "1. ", "\\(", "{",
                "\\emph{", "{\\em ", "$"
            })
    @Timeout(60)
    void deepNestingIsText(String piece) {
        String deep = piece.repeat(10_000).strip();
        Digest digest = read(CURRENT.replace("> 纸船很轻。[^3]: 它不是脚注。", deep));
        assertEquals(deep, source(digest, 1).abstractZh());
        assertEquals(SOURCES.get(2), source(digest, 2));
        assertTrue(
                Cleaner.clean(digest.entries().get(1).content()).text().abstractZh().length() > 1);
    }

    /// Of the label alone, of its whole line, and so that the line slips to the right.
    @ParameterizedTest
    @ValueSource(strings = {"\\[\\^2]: ", "\\[\\^2]: .*\n", "(?m)^\\[\\^2]: ", "\\[\\^2]:.*\n\n"})
    void anEntryWhoseLabelIsGoneIsKnownByItsLink(String lost) {
        int table = CURRENT.indexOf("# 详细");
        String replacement = lost.startsWith("(?m)") ? "    " : "";
        String changed =
                CURRENT.substring(0, table)
                        + CURRENT.substring(table).replaceFirst(lost, replacement);
        Digest digest = read(changed);
        assertEquals(ids(read(CURRENT)), ids(digest));
        assertEquals(SOURCES.get(0), source(digest, 0));
        assertEquals(SOURCES.get(2), source(digest, 2));
        PaperText boats = source(digest, 1);
        assertEquals(SOURCES.get(1).titleEn(), boats.titleEn());
        assertEquals(SOURCES.get(1).tldrZh(), boats.tldrZh());
        assertEquals(SOURCES.get(1).abstractEn(), boats.abstractEn());
        assertEquals(SOURCES.get(1).abstractZh(), boats.abstractZh());
        assertEquals(List.of(Kind.MISSING_LABEL), kinds(digest));
    }

    /// A remark that links to a paper of the table is no entry of it.
    @Test
    void aRemarkWithALinkTakesNothing() {
        String remark = "See this one:\n\nhttps://arxiv.org/abs/2605.00022\n\n";
        for (String place : List.of("# 详细", "[^1]: ", "[^3]: 标")) {
            assertEquals(SOURCES, sources(read(CURRENT.replace(place, remark + place))), place);
        }
    }
}
