package app.daybreak.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.daybreak.digest.Digest;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Paper;
import app.daybreak.paper.PaperRow;
import app.daybreak.paper.ReadingState;
import app.daybreak.query.PaperQuery;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// The order of imports never matters, and no import touches what a person did.
final class ImportOrderTest {
    private static final int ROUNDS = 6;
    private static final int ORDERS = 3;

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyOrderGivesTheSameLibrary(long seed) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            long number = seed * 1000 + round;
            List<Digest> imports = new RandomDigests(number).imports();
            String expected = imported(imports, "case" + number);
            for (int order = 1; order <= ORDERS; order++) {
                List<Digest> shuffled = new ArrayList<>(imports);
                if (order == 1) Collections.reverse(shuffled);
                else Collections.shuffle(shuffled, new Random(order));
                assertEquals(
                        expected,
                        imported(shuffled, "case" + number + "order" + order),
                        () -> "case " + number + ": " + shuffled);
            }
        }
    }

    private String imported(List<Digest> digests, String name) throws LibraryException {
        try (Library library = Given.open(folder.resolve(name));
                BulkImport _ = library.startBulkImport()) {
            for (Digest digest : digests) {
                var _ = library.add(digest);
            }
            assertEquals(List.of(), library.check());
            rowsAgreeWithPapers(library);
            return Everything.of(library);
        }
    }

    private static void rowsAgreeWithPapers(Library library) throws LibraryException {
        for (PaperRow row : library.rows(Everything.ids(library, PaperQuery.ALL))) {
            Paper paper = library.paper(row.id()).orElseThrow();
            assertEquals(paper.flaws(), row.flaws());
            assertEquals(paper.text().titleZh(), row.titleZh());
            assertEquals(paper.text().titleEn(), row.titleEn());
            assertEquals(paper.text().tldrZh(), row.tldrZh());
            assertEquals(paper.content().version(), row.version());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void marksAndTagsSurviveEveryImport(long seed) throws Exception {
        Random random = new Random(seed);
        Map<ArxivId, ReadingState> marked = new HashMap<>();
        try (Library library = Given.open(folder)) {
            for (Digest digest : new RandomDigests(seed).imports()) {
                for (int i = 0; i < 3; i++) {
                    ArxivId paper = ArxivId.of("2605.0000" + (1 + random.nextInt(4)));
                    ReadingState state =
                            new ReadingState(
                                    random.nextBoolean(),
                                    random.nextBoolean(),
                                    random.nextBoolean(),
                                    random.nextBoolean());
                    Given.mark(library, paper, state); // some are not even in the library yet
                    Given.tag(library, paper, "seen " + paper, true);
                    marked.put(paper, state);
                }
                var _ = library.add(digest);
            }
            var _ = library.add(Given.digest(99, contents(marked.keySet())));
            for (var mark : marked.entrySet()) {
                Paper paper = library.paper(mark.getKey()).orElseThrow();
                assertEquals(mark.getValue(), paper.state());
                assertEquals("seen " + paper.id(), paper.tags().getFirst().name());
            }
        }
    }

    private static app.daybreak.paper.PaperContent[] contents(Iterable<ArxivId> ids) {
        List<app.daybreak.paper.PaperContent> contents = new ArrayList<>();
        for (ArxivId id : ids) contents.add(Given.content(id.toString()));
        return contents.toArray(app.daybreak.paper.PaperContent[]::new);
    }
}
