package app.daybreak.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Mark;
import app.daybreak.paper.ReadingState;
import app.daybreak.paper.Tag;

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
import java.util.stream.IntStream;

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
        assertEquals(0, library.left().starred());
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

    @Test
    void someOfManyTaggedMeansTagAllAndTheTagIsMadeAndUnmade() throws Exception {
        TagActs tags = library.acts().tags();
        assertEquals(new Act(Act.Kind.TAG, "多模态", 1), tags.toggle(keys(2), " 多模态\n"));
        assertEquals(new Act(Act.Kind.TAG, "多模态", 2), tags.toggle(keys(1, 2, 3), "多模态"));
        assertEquals(new Act(Act.Kind.UNTAG, "多模态", 3), tags.toggle(keys(1, 2, 3), "多模态"));
        assertEquals(new Act(Act.Kind.UNTAG, "none", 0), tags.put(keys(1), "none", false));
        assertEquals(new Act(Act.Kind.TAG, "", 0), tags.put(keys(1), "  ", true));
        for (int i = 0; i < 3; i++) {
            var _ = library.acts().undo();
        }
        assertEquals(List.of(), library.overview().tags());
        assertEquals(Optional.empty(), library.undoable().undo());
    }

    @Test
    void tagsBecomeOneAndTwoAgain() throws Exception {
        TagActs tags = library.acts().tags();
        var _ = tags.put(keys(1, 2), "vae", true);
        var _ = tags.put(keys(2, 3), "VAEs", true);
        tags.colour("vae", "#ff0000");
        tags.favourite("VAEs", 3);
        tags.favourite("vae", 3);
        tags.rename("VAEs", "VAE");
        assertEquals(List.of(new Tag("vae", "#ff0000", 3)), carried(1));
        assertEquals(List.of(new Tag("vae", "#ff0000", 3)), carried(3));
        assertEquals(act(Act.Kind.MERGE_TAG, "VAEs", 2), library.acts().undo());
        assertEquals(List.of(new Tag("VAEs", "", 0)), carried(3));
        var _ = tags.delete("vae");
        assertEquals(List.of(), carried(1));
        assertEquals(act(Act.Kind.DELETE_TAG, "vae", 2), library.acts().undo());
        tags.rename("vae", "VAE");
        assertEquals(List.of(new Tag("VAE", "#ff0000", 3)), carried(1));
    }

    private List<Tag> carried(int paper) throws LibraryException {
        return library.tagsOf(keys(paper)).stream()
                .filter(count -> count.papers() == 1)
                .map(Overview.TagCount::tag)
                .toList();
    }

    private static Optional<Act> act(Act.Kind kind, String about, int papers) {
        return Optional.of(new Act(kind, about, papers));
    }

    @Test
    void tenThousandPapersAreTaggedInOneAct() throws Exception {
        long first = ArxivId.of("2605.00001").key();
        PaperKeys many =
                PaperKeys.of(java.util.stream.LongStream.range(first, first + 25_000).toArray());
        Act done = new Act(Act.Kind.TAG, "all", 25_000);
        assertEquals(done, library.acts().tags().toggle(many, "all"));
        assertEquals(
                List.of(25_000),
                library.tagsOf(many).stream().map(Overview.TagCount::papers).toList());
        assertEquals(Optional.of(done), library.acts().undo());
        assertEquals(List.of(), library.tagsOf(many));
    }

    @Test
    void whatIsWrittenInOneGoIsOneAct() throws Exception {
        Acts acts = library.acts();
        ArxivId paper = keys(1).get(0);
        acts.note(paper, "a", false);
        acts.note(paper, "ab", true);
        acts.note(paper, "abc", true);
        acts.note(keys(2).get(0), "other", true);
        acts.note(paper, "abcd", false);
        acts.note(paper, "abc", true); // came to nothing
        assertEquals(act(Act.Kind.NOTE, keys(2).get(0).toString(), 1), library.undoable().undo());
        var _ = acts.undo();
        assertEquals("abc", library.note(paper));
        var _ = acts.undo();
        assertEquals("", library.note(paper));
        acts.note(paper, "new", true);
        var _ = acts.undo();
        assertEquals("", library.note(paper));
    }

    /// The model is a list of states, one for each act; what the library says must equal the one
    /// where the model stands.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void randomActsUndoneAndDoneAgainGiveBackTheVeryState(long seed) throws Exception {
        Random random = new Random(seed);
        List<State> states = new ArrayList<>(List.of(state()));
        int now = 0;
        for (int i = 0; i < Integer.getInteger("daybreak.acts", 250); i++) {
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
        int[] papers = random.ints(1, PAPERS).distinct().limit(9).toArray();
        switch (random.nextInt(9)) {
            case 0 -> {
                var _ = library.acts().saveSearch("s" + random.nextInt(1000), "q");
            }
            case 1 -> {
                if (!saved.isEmpty()) library.acts().deleteSearch(one(saved, random));
            }
            case 2 -> {
                if (!saved.isEmpty()) library.acts().moveSearch(one(saved, random), 1);
            }
            case 3, 4 -> {
                Act done =
                        random.nextBoolean()
                                ? library.acts().tags().toggle(keys(papers), name(random))
                                : library.acts()
                                        .tags()
                                        .put(keys(papers), name(random), random.nextBoolean());
                assertEquals(done.papers() > 0, !before.equals(state()));
            }
            case 5 -> tidy(random);
            case 6 -> {
                String text = random.nextInt(4) == 0 ? " " : "note " + random.nextInt(9);
                library.acts().note(keys(papers).get(0), text, false);
            }
            default -> {
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

    private static String name(Random random) {
        return List.of("a", "A", "a/b", "多模态", "x y").get(random.nextInt(5));
    }

    private void tidy(Random random) throws LibraryException {
        TagActs tags = library.acts().tags();
        switch (random.nextInt(5)) {
            case 0 -> tags.rename(name(random), name(random));
            case 1 -> tags.merge(name(random), name(random));
            case 2 -> tags.colour(name(random), random.nextBoolean() ? "" : "#112233");
            case 3 -> tags.favourite(name(random), random.nextInt(3));
            default -> {
                var _ = tags.delete(name(random));
            }
        }
    }

    private static SavedSearch one(List<SavedSearch> saved, Random random) {
        return saved.get(random.nextInt(saved.size()));
    }

    private record State(
            Map<ArxivId, ReadingState> marks,
            List<SavedSearch> searches,
            List<Overview.TagCount> tags,
            Map<ArxivId, List<Tag>> tagged,
            Map<ArxivId, String> notes) {}

    private State state() throws LibraryException {
        Map<ArxivId, ReadingState> marks = new HashMap<>();
        Map<ArxivId, List<Tag>> tagged = new HashMap<>();
        Map<ArxivId, String> notes = new HashMap<>();
        List<ArxivId> all = keys(IntStream.range(1, PAPERS).toArray()).page(0, 99);
        try (Database database = Database.forReading(folder.resolve("library.db"))) {
            marks.putAll(database.alone(() -> new MarkTable(database).get(all)));
            tagged.putAll(database.alone(() -> new TagTable(database).of(all)));
        } catch (java.sql.SQLException e) {
            throw LibraryException.of(e);
        }
        for (ArxivId paper : all) notes.put(paper, library.note(paper));
        marks.values().removeIf(ReadingState.UNTOUCHED::equals);
        List<Overview.TagCount> tags = library.overview().tags();
        for (Overview.TagCount tag : tags) { // a plain recount
            long carriers = tagged.values().stream().filter(t -> t.contains(tag.tag())).count();
            assertEquals(carriers, tag.papers());
        }
        return new State(marks, library.savedSearches(), tags, tagged, notes);
    }

    private static PaperKeys keys(int... numbers) {
        long[] keys = new long[numbers.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = ArxivId.of("2605.%05d".formatted(numbers[i])).key();
        }
        return PaperKeys.of(keys);
    }
}
