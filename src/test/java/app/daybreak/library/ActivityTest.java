package app.daybreak.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.daybreak.paper.AnnounceType;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.DateSource;
import app.daybreak.paper.Mark;
import app.daybreak.paper.PaperContent;
import app.daybreak.paper.PaperText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// What came in and what became of it.
final class ActivityTest {
    private static final LocalDate OLD = LocalDate.of(2025, 12, 31);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @TempDir Path folder;

    private static PaperContent replaced(String id) {
        PaperText text = new PaperText("Title", "标题", "", "", "", "");
        return new PaperContent(ArxivId.of(id), 2, AnnounceType.REPLACE_CROSS, "", text);
    }

    private static void add(
            Library library, int number, String channel, LocalDate day, PaperContent... papers)
            throws LibraryException {
        var _ =
                library.add(
                        Given.digest(
                                number,
                                number + ".md",
                                channel,
                                day,
                                DateSource.NAME,
                                List.of(papers)));
    }

    @Test
    void daysAndChannelsCountEachPaperOnce() throws Exception {
        try (Library library = Given.open(folder)) {
            add(library, 1, "cs.CL", FIRST, Given.content("2601.00001"), replaced("2601.00002"));
            add(library, 2, "cs.LG", FIRST, Given.content("2601.00001"));
            add(
                    library,
                    3,
                    "cs.CL",
                    LAST,
                    Given.content("2601.00001"),
                    Given.content("2601.00003"),
                    Given.content("2601.00004"));
            Given.mark(library, ArxivId.of("2601.00004"), Mark.DISMISSED);
            add(library, 4, "cs.CL", LAST.minusDays(1));
            add(library, 5, "stat", OLD, Given.content("2512.00001"));
            Given.mark(library, ArxivId.of("2601.00001"), Mark.READ);
            Given.mark(library, ArxivId.of("2601.00002"), Mark.STARRED);
            Activity year = library.activity(FIRST, LAST);
            assertEquals(
                    List.of(
                            new Activity.Day(FIRST, 1, 1, 1, 1, 0),
                            new Activity.Day(LAST.minusDays(1), 0, 0, 0, 0, 0),
                            new Activity.Day(LAST, 3, 0, 1, 0, 1)),
                    year.days());
            assertEquals(
                    List.of(
                            new Activity.Channel("cs.CL", 4, 1, 1),
                            new Activity.Channel("cs.LG", 1, 0, 0)),
                    year.channels());
            assertEquals(List.of(2026, 2025), library.activeYears());
            assertEquals(1, library.activity(OLD, OLD).days().size());
        }
    }

    @Test
    void anEmptyLibraryHasNone() throws Exception {
        try (Library library = Given.open(folder)) {
            assertEquals(Activity.NONE, library.activity(FIRST, LAST));
            assertEquals(List.of(), library.activeYears());
        }
    }
}
