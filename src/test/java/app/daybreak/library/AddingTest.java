package app.daybreak.library;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.digest.Digest;
import app.daybreak.digest.DigestEntry;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Mark;
import app.daybreak.paper.Paper;
import app.daybreak.paper.PaperContent;
import app.daybreak.paper.PaperText;
import app.daybreak.query.PaperQuery;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/// What a digest does to a library.
final class AddingTest {
    private static final String ID = "2605.00001";
    private static final ArxivId PAPER = ArxivId.of(ID);

    @TempDir Path folder;
    private Library library;

    @BeforeEach
    void open() throws LibraryException {
        library = Given.open(folder);
    }

    @AfterEach
    void close() throws LibraryException {
        library.close();
    }

    @Test
    void theSameBytesTwiceChangeNothing() throws Exception {
        Digest digest = Given.digest(1, Given.content(ID), Given.content("2605.00002"));
        assertEquals(new AddedDigest(false, 2, 0, 0), library.add(digest));
        String before = everything();
        assertEquals(new AddedDigest(true, 0, 0, 0), library.add(digest));
        assertEquals(before, everything());
    }

    @Test
    void aPaperIsCountedOnceForADigest() throws Exception {
        PaperContent other = Given.content(ID, 2, text("other"));
        var _ = library.add(Given.digest(1, Given.content(ID)));
        Digest twice =
                Given.digest(2, Given.content(ID), other, other, Given.content("2605.00002"));
        assertEquals(new AddedDigest(false, 1, 0, 1), library.add(twice));
        assertEquals(2, library.digests().getLast().papers());
        assertEquals(2, paper().revisions().size());
    }

    @Test
    void aDigestThatFailsMidwayLeavesNothing() throws Exception {
        var _ = library.add(Given.digest(1, Given.content(ID)));
        String before = everything();
        Given.tamper(
                folder,
                "CREATE TRIGGER fault BEFORE INSERT ON entry WHEN NEW.position = 2 BEGIN SELECT"
                        + " RAISE(ABORT, 'planted'); END");
        Digest digest =
                Given.digest(
                        2,
                        Given.content(ID, 2, text("revised")),
                        Given.content("2605.00002"),
                        Given.content("2605.00003"));
        LibraryException e = assertThrows(LibraryException.class, () -> library.add(digest));
        assertEquals(LibraryException.Reason.FAILED, e.reason());
        assertEquals(before, everything());
        Given.tamper(folder, "DROP TRIGGER fault");
        assertEquals(new AddedDigest(false, 2, 0, 1), library.add(digest));
    }

    @Test
    void anErrorMidwayLeavesNothingAndHoldsNothingUp() throws Exception {
        String before = everything();
        List<DigestEntry> one = Given.digest(1, Given.content(ID)).entries();
        List<DigestEntry> breaking =
                new AbstractList<>() {
                    @Override
                    public DigestEntry get(int index) {
                        if (index == 1) throw new StackOverflowError("planted");
                        return one.get(index);
                    }

                    @Override
                    public int size() {
                        return 2;
                    }
                };
        Digest good = Given.digest(1, Given.content(ID));
        Digest digest =
                new Digest(
                        good.fileName(),
                        good.sha256(),
                        good.channel(),
                        good.date(),
                        good.dateSource(),
                        breaking,
                        List.of());
        assertThrows(StackOverflowError.class, () -> library.add(digest));
        assertEquals(before, everything());
        assertEquals(new AddedDigest(false, 1, 0, 0), library.add(good));
    }

    @Test
    void papersComeInTheOrderInWhichTheyAreAskedForAndWithAllThatIsTheirs() throws Exception {
        ArxivId first = ArxivId.of("2605.00001");
        ArxivId second = ArxivId.of("2605.00002");
        ArxivId unknown = ArxivId.of("2605.00003");
        var _ =
                library.add(
                        Given.digest(1, Given.content("2605.00001"), Given.content("2605.00002")));
        var _ = library.add(Given.digest(2, Given.content("2605.00002")));
        Given.mark(library, second, app.daybreak.paper.Mark.STARRED);
        Given.tag(library, first, "vae", true);
        List<Paper> papers = library.papers(List.of(second, unknown, first));
        assertEquals(List.of(second, first), papers.stream().map(Paper::id).toList());
        assertEquals(List.of(2, 1), papers.stream().map(p -> p.appearances().size()).toList());
        assertEquals(List.of(true, false), papers.stream().map(p -> p.state().starred()).toList());
        assertEquals(List.of(0, 1), papers.stream().map(p -> p.tags().size()).toList());
    }

    @Test
    void whatAPersonDidWaitsForTheDiskEvenDuringAnImport() throws Exception {
        Given.tamper(
                folder,
                "CREATE TABLE seen(act TEXT, mode INTEGER)",
                "CREATE TRIGGER seen_digest AFTER INSERT ON digest BEGIN INSERT INTO seen SELECT"
                        + " 'digest', synchronous FROM pragma_synchronous; END",
                "CREATE TRIGGER seen_mark AFTER INSERT ON mark BEGIN INSERT INTO seen SELECT"
                        + " 'mark', synchronous FROM pragma_synchronous; END");
        try (BulkImport _ = library.startBulkImport()) {
            var _ = library.add(Given.digest(1, Given.content(ID)));
            Given.mark(library, PAPER, Mark.STARRED);
            var _ = library.add(Given.digest(2, Given.content(ID)));
        }
        var _ = library.add(Given.digest(3, Given.content(ID)));
        Given.mark(library, PAPER, Mark.LATER);
        assertEquals(
                List.of("digest 1", "mark 2", "digest 1", "digest 2", "mark 2"), // 1 NORMAL, 2 FULL
                seen());
    }

    @Test
    void versionsAbove255AreVersions() throws Exception {
        var _ = library.add(Given.digest(1, Given.content(ID, 1, text("a"))));
        var _ = library.add(Given.digest(2, Given.content(ID, 257, text("a"))));
        assertEquals(257, paper().content().version());
        assertEquals(2, paper().revisions().size());
    }

    @Test
    void oddTextsComeBackAsTheyCame() throws Exception {
        List<String> odd =
                List.of(
                        "NUL \0 inside",
                        "\0",
                        "emoji 🦋👩‍👩‍👧 and 𠮷",
                        "'; DROP TABLE paper; --",
                        "\uFEFF\u200B\u00A0\u0007\r\n\t",
                        "\uFFFF\uFFFE",
                        "长".repeat(350_000)); // a MiB in UTF-8
        int number = 1;
        for (String text : odd) {
            PaperContent content =
                    Given.content(ID, number, new PaperText(text, text, text, text, text, text));
            var _ = library.add(Given.digest(number++, content));
            assertTrue(paper().revisions().stream().anyMatch(r -> r.content().equals(content)));
        }
        assertEquals(List.of(), library.check());
    }

    @Test
    void halfACharacterIsReplacedAndDoesNoHarm() throws Exception {
        var _ = library.add(Given.digest(1, Given.content(ID, 1, text("half \uD83E"))));
        assertEquals("half ?", paper().content().source().titleEn());
        assertEquals(List.of(), library.check());
        assertDoesNotThrow(() -> library.count(PaperQuery.of("\uDD8B")));
    }

    @Test
    void textsThatOnlyDifferInWhereTheyPartAreDifferent() throws Exception {
        PaperText first = new PaperText("a\0b", "c", "", "", "", "");
        PaperText second = new PaperText("a", "b\0c", "", "", "", "");
        var _ = library.add(Given.digest(1, Given.content(ID, 1, first)));
        var _ = library.add(Given.digest(2, Given.content(ID, 1, second)));
        assertEquals(2, paper().revisions().size());
    }

    @Test
    void theRowOfAListSaysWhatTheReaderSays() throws Exception {
        String cut = "An abstract of a thousand characters. ".repeat(40).substring(0, 1000);
        PaperText whole = new PaperText("Title", "标题", "", "要点。", "Short and whole.", "摘要。");
        PaperText shortened = new PaperText("Title", "标题", "", "要点。", cut, "摘要。");
        for (List<PaperText> order :
                List.of(List.of(whole, shortened), List.of(shortened, whole))) {
            try (Library fresh = Given.open(folder.resolve("order" + order.hashCode()))) {
                var _ = fresh.add(Given.digest(1, Given.content(ID, 1, order.getFirst())));
                var _ = fresh.add(Given.digest(2, Given.content(ID, 1, order.getLast())));
                Paper paper = fresh.paper(PAPER).orElseThrow();
                assertEquals(paper.flaws(), fresh.rows(List.of(PAPER)).getFirst().flaws());
            }
        }
    }

    @Test
    void aLibraryTellsOfItsChanges() throws Exception {
        List<LibraryChange> told = new ArrayList<>();
        library.onChange(told::add);
        var _ = library.add(Given.digest(1, Given.content(ID)));
        Given.mark(library, PAPER, Mark.READ);
        assertEquals(
                List.of(
                        new LibraryChange.DigestAdded(new AddedDigest(false, 1, 0, 0)),
                        new LibraryChange.Acted(1, 1, false, false)),
                told);
    }

    @Test
    void statementsOfFreeQuestionsAreGivenUp() throws Exception {
        try (Database database = Database.forReading(folder.resolve("library.db"))) {
            var first = database.prepare("SELECT 0");
            for (int i = 1; i < 1000; i++) {
                var _ = database.prepare("SELECT " + i);
                assertSame(database.prepare("SELECT -1"), database.prepare("SELECT -1"));
            }
            assertTrue(first.isClosed());
        }
    }

    @Test
    void aQuestionOfManyWordsIsAnswered() throws Exception {
        var _ = library.add(Given.digest(1, Given.content(ID)));
        assertEquals(1, library.updateIndex());
        for (int words : List.of(1, 10, 100)) {
            String typed = "Title ".repeat(words);
            assertEquals(1, library.count(PaperQuery.of(typed)));
        }
    }

    private static PaperText text(String title) {
        return new PaperText(title, "标题", "", "要点", "Abstract.", "摘要。");
    }

    private Paper paper() throws LibraryException {
        return library.paper(PAPER).orElseThrow();
    }

    private String everything() throws LibraryException {
        return Everything.of(library);
    }

    private List<String> seen() throws Exception {
        String url = "jdbc:sqlite:" + folder.resolve("library.db");
        try (var connection = DriverManager.getConnection(url);
                var rows = connection.createStatement().executeQuery("SELECT * FROM seen")) {
            List<String> seen = new ArrayList<>();
            while (rows.next()) seen.add(rows.getString(1) + " " + rows.getInt(2));
            return seen;
        }
    }
}
