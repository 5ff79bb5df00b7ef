package app.daybreak.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.digest.Digest;
import app.daybreak.digest.Problem;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Mark;
import app.daybreak.paper.PaperText;
import app.daybreak.query.PaperQuery;
import app.daybreak.query.Scope;
import app.daybreak.query.SearchParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/// Digests and papers that are removed, and come back.
final class RemovalTest {
    private static final ArxivId PAPER = ArxivId.of("2605.00001");

    @TempDir Path folder;

    private static List<ArxivId> all(Library library) throws LibraryException {
        return Everything.ids(library, PaperQuery.ALL);
    }

    private static Act removeAll(Library library) throws LibraryException {
        List<String> all = library.digests().stream().map(DigestInfo::sha256).toList();
        return library.acts().digests().remove(all);
    }

    @Test
    void aRemovedDigestTakesItsPapersAlongAndBringsThemBack() throws Exception {
        Digest one = Given.digest(1, Given.content("2605.00001"), Given.content("2605.00002"));
        Digest two = Given.digest(2, Given.content("2605.00002"), Given.content("2605.00003"));
        try (Library library = Given.open(folder)) {
            var _ = library.add(one);
            var _ = library.add(two);
            library.updateIndex();
            var _ = library.acts().mark(PaperKeys.of(PAPER), Mark.STARRED, true);
            String before = Everything.of(library);
            Act act = library.acts().digests().remove(List.of(one.sha256()));
            assertEquals(new Act(Act.Kind.REMOVE_DIGEST, one.fileName(), 2), act);
            assertEquals(
                    List.of("2605.00003", "2605.00002"),
                    all(library).stream().map(ArxivId::toString).toList());
            assertEquals(0, library.count(PaperQuery.in(new Scope.Starred())));
            assertTrue(library.paper(PAPER).isEmpty());
            assertEquals(List.of(), library.check());
            assertEquals(List.of(), library.checkIndex());
            assertEquals(act, library.acts().undo().orElseThrow());
            assertEquals(before, Everything.of(library));
            assertEquals(1, library.count(PaperQuery.in(new Scope.Starred())));
            assertEquals(List.of(), library.check());
            assertEquals(List.of(), library.checkIndex());
            var _ = library.acts().redo();
            assertEquals(2, all(library).size());
            var _ = library.add(one); // its file is imported again
            assertEquals(before, Everything.of(library));
            assertEquals(List.of(), library.check());
        }
    }

    @Test
    void whatTheIndexStillHoldsIsNotFound() throws Exception {
        PaperQuery words = PaperQuery.ALL.searching(SearchParser.parse("title", false).search());
        try (Library library = Given.open(folder)) {
            var _ = library.add(Given.digest(1, Given.content("2605.00001")));
            library.updateIndex();
            assertEquals(1, library.count(words));
            var _ = removeAll(library);
            assertEquals(0, library.count(words));
            assertEquals(List.of(), Everything.ids(library, words));
            assertEquals(1, library.behindIndex());
            library.updateIndex();
            assertEquals(0, library.behindIndex());
            assertEquals(0, library.count(words));
        }
    }

    @Test
    void aDeletedPaperDoesNotComeBackByItself() throws Exception {
        try (Library library = Given.open(folder)) {
            var _ = library.add(Given.digest(1, Given.content("2605.00001")));
            var _ = library.acts().mark(PaperKeys.of(PAPER), Mark.STARRED, true);
            Act act = library.acts().digests().delete(PaperKeys.of(PAPER));
            assertEquals(new Act(Act.Kind.DELETE_PAPER, "2605.00001", 1), act);
            assertEquals(0, library.acts().digests().delete(PaperKeys.of(PAPER)).papers());
            var _ = library.add(Given.digest(1, Given.content("2605.00001")));
            var _ =
                    library.add(
                            Given.digest(
                                    2,
                                    Given.content(
                                            "2605.00001",
                                            2,
                                            Given.content("2605.00001").source())));
            assertEquals(List.of(), all(library));
            assertEquals(0, library.left().unread());
            assertEquals(
                    List.of(new DeletedPaper(PAPER, "标题" + PAPER, Given.NOW)), library.deleted());
            assertEquals(0, library.digests().getFirst().papers());
            assertEquals(List.of(), library.check());
            assertEquals(List.of(), library.checkIndex());
            assertEquals(1, library.acts().digests().restore(PaperKeys.of(PAPER)).papers());
            assertEquals(List.of(PAPER), all(library));
            assertTrue(library.paper(PAPER).orElseThrow().state().starred());
            assertEquals(2, library.paper(PAPER).orElseThrow().content().version());
            assertEquals(List.of(), library.check());
            assertEquals(List.of(), library.checkIndex());
        }
    }

    @Test
    void anImportIsTakenBackAsAWhole() throws Exception {
        try (Library library = Given.open(folder)) {
            var _ = library.add(Given.digest(1, Given.content("2605.00001")));
            long run = library.imports().begin(List.of("/home/a/摘要"));
            var _ = library.add(Given.digest(1, Given.content("2605.00001")), run);
            var _ = library.add(Given.digest(2, Given.content("2605.00002")), run);
            var _ = library.add(Given.digest(3, Given.content("2605.00003")), run);
            library.imports().end(run, new ImportRun.Sums(3, 2, 0, 0, false), List.of());
            ImportRun kept = library.imports().all().getFirst();
            assertEquals(2, kept.digests());
            assertTrue(kept.ended());
            assertEquals(
                    new Act(Act.Kind.REMOVE_IMPORT, "摘要", 2),
                    library.acts().digests().removeImport(kept));
            assertEquals(List.of(PAPER), all(library));
            assertEquals(0, library.imports().all().getFirst().digests());
            var _ = library.acts().undo();
            assertEquals(3, all(library).size());
            assertEquals(kept, library.imports().all().getFirst());
        }
    }

    /// What a program that ended in an import had noted by then is what the history says.
    @Test
    void whatCameInIsKnownHoweverAnImportEnds() throws Exception {
        Problem problem = new Problem(7, Problem.Kind.DUPLICATE_REF, "2605.00002");
        Digest first = Given.digest(1, Given.content("2605.00001"), Given.content("2605.00002"));
        PaperText other = new PaperText("T", "题", "", "要点", "Abstract.", "摘要。");
        Digest second =
                Given.digest(2, Given.content("2605.00001", 2, other)).with(List.of(problem));
        ImportRun cut;
        try (Library library = Given.open(folder)) {
            long run = library.imports().begin(List.of("/home/a/摘要"));
            var _ = library.add(first, run);
            var _ = library.add(second, run);
            var _ = library.add(second, run);
            cut = library.imports().all().getFirst();
            assertEquals(new ImportRun.Sums(2, 2, 1, 1, false), cut.sums());
        }
        try (Library library = Given.open(folder)) {
            assertEquals(List.of(cut.id()), ids(library.imports().interrupted()));
            ImportRun told = library.imports().all().getFirst();
            assertEquals(new ImportRun.Sums(2, 2, 1, 1, true), told.sums());
            List<ImportProblem> problems = library.imports().problems(told);
            assertEquals(List.of(new ImportProblem(second.fileName(), problem, 0)), problems);
        }
    }

    private static List<Long> ids(List<ImportRun> runs) {
        return runs.stream().map(ImportRun::id).toList();
    }

    @Test
    void aCorrectedDigestIsOfItsDay() throws Exception {
        Digest digest = Given.digest(1, Given.content("2605.00001"));
        java.time.LocalDate day = java.time.LocalDate.of(2020, 2, 29);
        try (Library library = Given.open(folder)) {
            var _ = library.add(digest);
            String before = Everything.of(library);
            var _ = library.acts().digests().correct(digest.sha256(), day, "stat.ML");
            var _ = library.add(digest);
            assertEquals(day, library.digests().getFirst().date());
            assertEquals("stat.ML", library.digests().getFirst().channel());
            var _ = library.acts().undo();
            assertEquals(before, Everything.of(library));
        }
    }

    /// Whatever is imported, removed, deleted, taken back and done again: the library is what one
    /// would be that only ever got what is there.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsThereIsAllThatCounts(long seed) throws Exception {
        Random random = new Random(seed);
        List<Digest> digests = new RandomDigests(seed).imports();
        Model model = new Model();
        Library library = Given.open(folder.resolve("tried"));
        for (int step = 0; step < 60; step++) {
            Digest digest = digests.get(random.nextInt(digests.size()));
            ArxivId paper = ArxivId.of("2605.0000" + (1 + random.nextInt(4)));
            switch (random.nextInt(8)) {
                case 0, 1 -> {
                    var _ = library.add(digest);
                    model.now.digests.computeIfAbsent(digest.sha256(), _ -> new ArrayList<>());
                    model.now.digests.get(digest.sha256()).add(digest);
                }
                case 2 -> {
                    var _ = library.acts().digests().remove(List.of(digest.sha256()));
                    if (model.now.digests.containsKey(digest.sha256())) {
                        model.act(
                                new Removal(
                                        digest.sha256(),
                                        List.copyOf(model.now.digests.get(digest.sha256()))));
                    }
                }
                case 3 -> {
                    boolean there = all(library).contains(paper);
                    var _ = library.acts().digests().delete(PaperKeys.of(paper));
                    if (there) model.act(new Deletion(paper, true));
                }
                case 4 -> {
                    boolean deleted = model.now.deleted.contains(paper);
                    var _ = library.acts().digests().restore(PaperKeys.of(paper));
                    if (deleted) model.act(new Deletion(paper, false));
                }
                case 5 -> {
                    var _ = library.acts().undo();
                    model.undo();
                }
                case 6 -> {
                    var _ = library.acts().redo();
                    model.redo();
                }
                default -> {
                    if (random.nextBoolean()) library.updateIndex();
                    library.close();
                    library = Given.open(folder.resolve("tried"));
                }
            }
            assertEquals(model.now.deleted, Everything.deleted(library));
        }
        assertEquals(List.of(), library.check());
        assertEquals(List.of(), library.checkIndex());
        String found = Everything.of(library);
        library.close();
        try (Library expected = Given.open(folder.resolve("expected"))) {
            for (List<Digest> each : model.now.digests.values()) {
                for (Digest digest : each) {
                    var _ = expected.add(digest);
                }
            }
            for (ArxivId paper : model.now.deleted) {
                var _ = expected.acts().digests().delete(PaperKeys.of(paper));
            }
            assertEquals(Everything.of(expected), found);
        }
    }

    private sealed interface Step {}

    private record Removal(String sha256, List<Digest> held) implements Step {}

    private record Deletion(ArxivId paper, boolean deleted) implements Step {}

    private static final class State {
        final Map<String, List<Digest>> digests = new LinkedHashMap<>();
        final Set<ArxivId> deleted = new TreeSet<>();
    }

    private static final class Model {
        final State now = new State();
        final List<Step> done = new ArrayList<>();
        final List<Step> undone = new ArrayList<>();

        void act(Step step) {
            carryOut(step, true);
            done.add(step);
            undone.clear();
        }

        void undo() {
            if (done.isEmpty()) return;
            Step step = done.removeLast();
            carryOut(step, false);
            undone.add(step);
        }

        void redo() {
            if (undone.isEmpty()) return;
            Step step = undone.removeLast();
            if (step instanceof Removal removal) {
                List<Digest> held = now.digests.getOrDefault(removal.sha256, List.of());
                step = new Removal(removal.sha256, List.copyOf(held));
            }
            carryOut(step, true);
            done.add(step);
        }

        private void carryOut(Step step, boolean after) {
            switch (step) {
                case Removal(var sha256, var held) -> {
                    if (after) now.digests.remove(sha256);
                    else if (!held.isEmpty())
                        now.digests.computeIfAbsent(sha256, _ -> new ArrayList<>(held));
                }
                case Deletion(var paper, var deleted) -> {
                    if (deleted == after) now.deleted.add(paper);
                    else now.deleted.remove(paper);
                }
            }
        }
    }
}
