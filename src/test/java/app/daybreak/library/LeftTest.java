package app.daybreak.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.daybreak.digest.Digest;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Mark;
import app.daybreak.paper.Paper;
import app.daybreak.query.PaperQuery;
import app.daybreak.query.Scope;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// What is left to read, added up act by act, against a plain recount.
final class LeftTest {
    private static final int ACTS = 1000;

    @TempDir Path folder;
    private final List<LibraryChange.Acted> told = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyActIsAddedUp(long seed) throws LibraryException {
        Random random = new Random(seed);
        try (Library library = Given.open(folder)) {
            List<Digest> more = new ArrayList<>(new RandomDigests(seed).imports());
            var _ = library.add(more.removeFirst());
            library.onChange(change -> {
                if (change instanceof LibraryChange.Acted act) told.add(act);
            });
            Left left = library.left();
            for (int i = 0; i < ACTS; i++) {
                if (i % 100 == 99 && !more.isEmpty()) { // the window counts anew then
                    var _ = library.add(more.removeFirst());
                    left = library.left();
                }
                act(library, random);
                for (LibraryChange.Acted act : told) left = left.plus(library.leftChanged(act));
                told.clear();
                if (i % 50 == 0) assertEquals(recount(library), left);
                assertEquals(library.left(), left);
            }
        }
    }

    /// Papers that are not in the library may be marked all the same, and count for nothing.
    private static void act(Library library, Random random) throws LibraryException {
        long[] chosen = random.longs(1 + random.nextInt(5), 0, 9).map(LeftTest::key).toArray();
        PaperKeys papers = PaperKeys.of(chosen);
        Mark mark = Mark.values()[random.nextInt(4)];
        switch (random.nextInt(6)) {
            case 0, 1 -> {
                var _ = library.acts().toggle(papers, mark);
            }
            case 2 -> {
                var _ = library.acts().mark(papers, mark, random.nextBoolean());
            }
            case 3 -> {
                var _ = library.acts().tags().toggle(papers, "a");
            }
            case 4 -> {
                var _ = library.acts().undo();
            }
            default -> {
                var _ = library.acts().redo();
            }
        }
    }

    private static long key(long number) {
        List<String> ids =
                List.of("2605.00001", "2605.00002", "2604.31415", "0704.0001", "hep-th/9901001");
        return ArxivId.of(ids.get((int) number % ids.size())).key() + number / ids.size() * 7;
    }

    private static Left recount(Library library) throws LibraryException {
        Map<LocalDate, Integer> days = new HashMap<>();
        Map<String, Integer> channels = new HashMap<>();
        Map<String, Integer> digests = new HashMap<>();
        int[] marks = new int[4];
        for (ArxivId id : library.list(PaperQuery.ALL).page(0, 99)) {
            Paper paper = library.paper(id).orElseThrow();
            if (paper.state().starred()) marks[1]++;
            if (paper.state().later()) marks[2]++;
            if (paper.state().revised() && !paper.state().dismissed()) marks[3]++;
            if (paper.state().read() || paper.state().dismissed()) continue;
            marks[0]++;
            Set<Object> once = new HashSet<>();
            for (var at : paper.appearances()) {
                if (once.add(at.date())) days.merge(at.date(), 1, Integer::sum);
                if (once.add(at.channel())) channels.merge(at.channel(), 1, Integer::sum);
                if (once.add(List.of(at.sha256()))) digests.merge(at.sha256(), 1, Integer::sum);
            }
        }
        assertEquals(marks[0], library.count(PaperQuery.in(new Scope.Unread())));
        assertEquals(marks[3], library.count(PaperQuery.in(new Scope.Revised())));
        return new Left(marks[0], marks[1], marks[2], marks[3], days, channels, digests);
    }

    @Test
    void whatComesToNothingLeaves() {
        Left one = new Left(1, 0, 0, 0, Map.of(), Map.of("cs.CL", 1), Map.of());
        Left less = new Left(-1, 0, 0, 0, Map.of(), Map.of("cs.CL", -1), Map.of());
        assertEquals(Left.NOTHING, one.plus(less));
    }
}
