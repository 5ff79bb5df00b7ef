package app.daybreak.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Mark;
import app.daybreak.paper.ReadingState;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// What a person does, and taking it back.
final class ActsTest {
    private static final int PAPERS = 30;

    @TempDir Path folder;
    private Library library;

    @BeforeEach
    void open() throws Exception {
        library = Given.open(folder);
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    @Test
    void someOfManyMarkedMeansMarkAllAndAllMarkedMeansUnmark() throws Exception {
        PaperKeys three = keys(1, 2, 3);
        var _ = library.acts().mark(keys(2), Mark.STARRED, true);
        assertEquals(new Act(Act.Kind.STAR, "", 2), library.acts().toggle(three, Mark.STARRED));
        assertEquals(new Act(Act.Kind.UNSTAR, "", 3), library.acts().toggle(three, Mark.STARRED));
        assertEquals(0, library.overview().starred());
    }

    @Test
    void whatChangesNothingCannotBeUndone() throws Exception {
        var _ = library.acts().mark(keys(1), Mark.READ, true);
        var _ = library.acts().undo();
        assertEquals(
                new Act(Act.Kind.UNREAD, "", 0), library.acts().mark(keys(1), Mark.READ, false));
        assertEquals(Optional.empty(), library.undoable().undo());
        assertEquals(Optional.of(new Act(Act.Kind.READ, "", 1)), library.undoable().redo());
    }

    @Test
    void savedSearchesAreRenamedMovedDeletedAndAllOfItUndone() throws Exception {
        SavedSearch one = library.acts().saveSearch(" 扩散\n模型 ", "扩散");
        SavedSearch two = library.acts().saveSearch("two", "b");
        SavedSearch three = library.acts().saveSearch("three", "c");
        assertEquals("扩散 模型", one.name());
        library.acts().moveSearch(three, 0);
        assertEquals(List.of("three", "扩散 模型", "two"), names());
        library.acts().renameSearch(two, "二");
        library.acts().renameSearch(two, "  ");
        library.acts().deleteSearch(one);
        assertEquals(List.of("three", "二"), names());
        assertEquals(act(Act.Kind.DELETE_SEARCH, "扩散 模型"), library.acts().undo());
        assertEquals(List.of("three", "扩散 模型", "二"), names());
        assertEquals(act(Act.Kind.RENAME_SEARCH, "two"), library.acts().undo());
        assertEquals(act(Act.Kind.MOVE_SEARCH, "three"), library.acts().undo());
        assertEquals(List.of(one, two, three), library.savedSearches());
        assertEquals(act(Act.Kind.MOVE_SEARCH, "three"), library.acts().redo());
        assertEquals(List.of("three", "扩散 模型", "two"), names());
    }

    private static Optional<Act> act(Act.Kind kind, String about) {
        return Optional.of(new Act(kind, about, 0));
    }

    @Test
    void aMoveToTheSamePlaceIsNoAct() throws Exception {
        SavedSearch one = library.acts().saveSearch("one", "a");
        library.acts().moveSearch(one, -5);
        library.acts().moveSearch(one, 7);
        assertEquals(act(Act.Kind.SAVE_SEARCH, "one"), library.undoable().undo());
    }

    private List<String> names() throws LibraryException {
        return library.savedSearches().stream().map(SavedSearch::name).toList();
    }

    /// The model is a list of states, one for each act; what the library says must equal the one
    /// where the model stands.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void randomActsUndoneAndDoneAgainGiveBackTheVeryState(long seed) throws Exception {
        Random random = new Random(seed);
        List<State> states = new ArrayList<>(List.of(state()));
        int now = 0;
        for (int i = 0; i < 250; i++) {
            switch (random.nextInt(8)) {
                case 0, 1, 2 -> {
                    boolean there = now > 0;
                    assertEquals(there, library.acts().undo().isPresent());
                    if (there) now--;
                }
                case 3 -> {
                    boolean there = now + 1 < states.size();
                    assertEquals(there, library.acts().redo().isPresent());
                    if (there) now++;
                }
                default -> {
                    if (!act(random)) break;
                    while (states.size() > now + 1) states.removeLast();
                    states.add(state());
                    now++;
                }
            }
            if (random.nextInt(25) == 0) {
                library.close();
                library = Given.open(folder);
            }
            assertEquals(states.get(now), state());
        }
    }

    /// Does something that changes the state.
    private boolean act(Random random) throws LibraryException {
        State before = state();
        List<SavedSearch> saved = before.searches();
        switch (random.nextInt(6)) {
            case 0 -> {
                var _ = library.acts().saveSearch("s" + random.nextInt(1000), "q");
            }
            case 1 -> {
                if (!saved.isEmpty()) library.acts().deleteSearch(one(saved, random));
            }
            case 2 -> {
                if (!saved.isEmpty()) library.acts().moveSearch(one(saved, random), 1);
            }
            default -> {
                int[] papers = random.ints(1, PAPERS).distinct().limit(9).toArray();
                Mark mark = Mark.values()[random.nextInt(4)];
                Act done =
                        random.nextBoolean()
                                ? library.acts().toggle(keys(papers), mark)
                                : library.acts().mark(keys(papers), mark, random.nextBoolean());
                assertEquals(done.papers() > 0, !before.equals(state()));
            }
        }
        return !before.equals(state());
    }

    private static SavedSearch one(List<SavedSearch> saved, Random random) {
        return saved.get(random.nextInt(saved.size()));
    }

    private record State(Map<ArxivId, ReadingState> marks, List<SavedSearch> searches) {}

    private State state() throws LibraryException {
        Map<ArxivId, ReadingState> marks = new HashMap<>();
        try (Database database = Database.forReading(folder.resolve("library.db"))) {
            List<ArxivId> all =
                    keys(java.util.stream.IntStream.range(1, PAPERS).toArray()).page(0, 99);
            marks.putAll(database.alone(() -> new MarkTable(database).get(all)));
        } catch (java.sql.SQLException e) {
            throw LibraryException.of(e);
        }
        marks.values().removeIf(ReadingState.UNTOUCHED::equals);
        return new State(marks, library.savedSearches());
    }

    private static PaperKeys keys(int... numbers) {
        long[] keys = new long[numbers.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = ArxivId.of("2605.%05d".formatted(numbers[i])).key();
        }
        return PaperKeys.of(keys);
    }
}
