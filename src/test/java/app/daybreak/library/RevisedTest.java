package app.daybreak.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.daybreak.digest.Digest;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.DateSource;
import app.daybreak.paper.Mark;
import app.daybreak.paper.PaperText;
import app.daybreak.paper.ReadingState;
import app.daybreak.query.PaperQuery;
import app.daybreak.query.Scope;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// Papers that were read and of which another digest then says something else.
final class RevisedTest {
    private static final ArxivId PAPER = ArxivId.of("2605.00001");
    private static final PaperKeys KEY = PaperKeys.of(PAPER);
    private static final String LONG = "We train a model. It is larger than the last one.";

    @TempDir Path folder;
    private Library library;

    @BeforeEach
    void readAPaper() throws LibraryException {
        library = Given.open(folder);
        var _ = library.add(digest(1, Given.DAY, 1, "A title", LONG, "摘要。"));
        Given.mark(library, PAPER, Mark.READ);
    }

    @AfterEach
    void close() throws LibraryException {
        library.close();
    }

    private static Digest digest(
            int number, LocalDate day, int version, String title, String en, String zh) {
        PaperText text = new PaperText(title, "标题", "", "要点", en, zh);
        return Given.digest(
                number,
                number + ".md",
                "cs.CL",
                day,
                DateSource.NAME,
                List.of(Given.content(PAPER.toString(), version, text)));
    }

    private ReadingState state() throws LibraryException {
        return library.paper(PAPER).orElseThrow().state();
    }

    private int listed() throws LibraryException {
        return library.count(PaperQuery.in(new Scope.Revised()));
    }

    private void assertRevised(boolean revised) throws LibraryException {
        assertEquals(new ReadingState(true, false, false, false, revised), state());
        assertEquals(state(), library.rows(List.of(PAPER)).getFirst().state());
        assertEquals(revised ? 1 : 0, listed());
        assertEquals(revised ? 1 : 0, library.left().revised());
        assertEquals(0, library.left().unread());
    }

    @ParameterizedTest
    @CsvSource({
        "2, A title, We train a model. It is larger than the last one., 摘要。, true",
        "1, Another title, We train a model. It is larger than the last one., 摘要。, true",
        "1, A title, We train no model., 摘要。, true",
        "1, A title, We train a model. It is larger than the last one., 另一种译法。, false",
        "1, A title, 'We train a model.', 摘要。, false",
        "1, A  Title: , 'We train a *model*; it was larger than the last one.', 摘要。, true",
        "1, A  title: , 'We train a *model*; it is larger than the last one.', 摘要。, false",
        "0, A title, arXiv:2605.00001v1 Announce Type: cross Abstract: We train a model., 摘要。, false",
        "1, '', '', 摘要。, false"
    })
    void anotherVersionTitleOrAbstractIsNew(
            int version, String title, String en, String zh, boolean revised)
            throws LibraryException {
        var _ = library.add(digest(2, Given.DAY.plusDays(1), version, title, en, zh));
        assertRevised(revised);
    }

    @Test
    void whatIsOlderThanWhatWasReadIsNotNew() throws LibraryException {
        var _ = library.add(digest(2, Given.DAY.minusDays(1), 1, "Old title", "Old.", "旧的。"));
        assertRevised(false);
    }

    @Test
    void whatWasNotReadIsUnreadAndNothingElse() throws LibraryException {
        var _ = library.acts().mark(KEY, Mark.READ, false);
        var _ = library.add(digest(2, Given.DAY.plusDays(1), 2, "A title", LONG, "摘要。"));
        assertEquals(ReadingState.UNTOUCHED, state());
        assertEquals(0, listed());
    }

    @Test
    void whatWasSeenSinceABackupDoesNotComeBackWithIt() throws Exception {
        var _ = library.add(digest(2, Given.DAY.plusDays(1), 2, "A title", LONG, "摘要。"));
        Path backup = folder.resolve("backup.db");
        library.copyInto(backup);
        var _ = library.acts().toggle(KEY, Mark.READ);
        Path mended = Files.createDirectory(folder.resolve("mended"));
        Path live = folder.resolve(LibraryFile.NAME);
        var _ = Salvage.run(live, backup, mended.resolve(LibraryFile.NAME), Progress.UNSEEN);
        try (Library after = Given.open(mended)) {
            assertEquals(0, after.left().revised());
            assertEquals(library.paper(PAPER), after.paper(PAPER));
        }
    }

    @Test
    void itIsReadAgainUndoneAndDoneAgain() throws LibraryException {
        var _ = library.add(digest(2, Given.DAY.plusDays(1), 2, "A title", LONG, "摘要。"));
        assertEquals(new Act(Act.Kind.READ, "", 1), library.acts().toggle(KEY, Mark.READ));
        assertRevised(false);
        var _ = library.acts().undo();
        assertRevised(true);
        var _ = library.acts().redo();
        assertRevised(false);
        var _ = library.acts().toggle(KEY, Mark.READ);
        assertEquals(ReadingState.UNTOUCHED, state());
        var _ = library.acts().undo();
        assertRevised(false);
    }

    @Test
    void aStarTakenBackLeavesItAlone() throws LibraryException {
        Given.mark(library, PAPER, Mark.STARRED);
        var _ = library.add(digest(2, Given.DAY.plusDays(1), 2, "A title", LONG, "摘要。"));
        var _ = library.acts().undo();
        assertRevised(true);
    }

    @Test
    void dismissedItDoesNotComeBack() throws LibraryException {
        var _ = library.add(digest(2, Given.DAY.plusDays(1), 2, "A title", LONG, "摘要。"));
        Given.mark(library, PAPER, Mark.DISMISSED);
        assertEquals(0, listed());
        assertEquals(0, library.left().revised());
    }

    @Test
    void aRevisionThatIsRemovedIsNoLongerNew() throws LibraryException {
        Digest newer = digest(2, Given.DAY.plusDays(1), 2, "A title", LONG, "摘要。");
        var _ = library.add(newer);
        var _ = library.acts().digests().remove(List.of(newer.sha256()));
        assertRevised(false);
        var _ = library.acts().undo();
        assertRevised(true);
    }

    @Test
    void aPaperThatWasRemovedComesBackRevised() throws LibraryException {
        Digest newer = digest(2, Given.DAY.plusDays(1), 2, "A title", LONG, "摘要。");
        Digest newest = digest(3, Given.DAY.plusDays(2), 3, "A title", LONG, "摘要。");
        var _ = library.add(newer);
        var _ = library.acts().digests().remove(List.of(newer.sha256()));
        var _ = library.add(newest); // a paper of which something was removed
        assertRevised(true);
    }
}
