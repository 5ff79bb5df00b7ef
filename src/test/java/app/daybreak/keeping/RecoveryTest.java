package app.daybreak.keeping;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.digest.Problem;
import app.daybreak.given.DamagedLibrary;
import app.daybreak.library.Deeds;
import app.daybreak.library.DigestInfo;
import app.daybreak.library.Holdings;
import app.daybreak.library.ImportProblem;
import app.daybreak.library.ImportRun;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.LibraryFile;
import app.daybreak.library.PaperKeys;
import app.daybreak.library.Progress;
import app.daybreak.library.Sources;
import app.daybreak.library.Undo;
import app.daybreak.library.WatchedFiles;
import app.daybreak.paper.Mark;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

/// Single destroyed pages, each in a fresh copy of one library: noticed by the check, no crash, and
/// what can be read is rescued. How many is said by `-Ddaybreak.corruptions=100`.
final class RecoveryTest {
    private static final int CORRUPTIONS = Integer.getInteger("daybreak.corruptions", 6);

    /// No page holds the texts of more papers.
    private static final int PAPERS_A_PAGE = 50;

    private static final int PAGE = 8192;
    private static final int PAPERS = 400;

    @TempDir Path temp;

    private Deeds fill(Path folder) throws LibraryException {
        try (Library library = Kept.open(folder)) {
            Kept.fill(library, 1, PAPERS);
            for (int i = 1; i <= PAPERS; i += 3) {
                Kept.mark(library, i, Mark.READ);
                var _ = library.acts().tags().put(PaperKeys.of(Kept.id(i)), "tag" + i % 5, true);
                library.acts().note(Kept.id(i), "note " + i, false);
            }
            var _ = library.acts().saveSearch("流", "流匹配");
            library.sources().put(Sources.Kind.SUBSCRIPTION, "place", "what is known");
            return library.deeds();
        }
    }

    @Test
    void destroyedPagesAreNoticedAndTheRestIsRescued() throws Exception {
        Path whole = temp.resolve("whole");
        Deeds deeds = fill(whole);
        byte[] sound = Files.readAllBytes(whole.resolve("library.db"));
        Random random = new Random(7);
        int least = PAPERS;
        int fewestDeeds = deeds.papers().size();
        for (int i = 0; i < CORRUPTIONS; i++) {
            int page = 1 + random.nextInt(sound.length / PAGE - 1);
            Path folder = damaged("c" + i, sound, page, random);
            boolean noticed = !isSound(folder);
            assertTrue(noticed || isFree(sound, page), "page " + page + " went unnoticed");
            var recovered = recovered(folder);
            assertTrue(Files.exists(recovered.aside().orElseThrow()));
            try (Library library = Kept.open(folder)) {
                assertEquals(List.of(), library.check(), "page " + page);
                least = Math.min(least, library.holdings().papers());
                fewestDeeds = Math.min(fewestDeeds, library.deeds().papers().size());
                for (int act = 0; act < 9; act++) {
                    var _ = library.acts().undo();
                }
                assertEquals(List.of(), library.check(), "undone, page " + page);
            }
        }
        System.Logger log = System.getLogger(RecoveryTest.class.getName());
        log.log(
                System.Logger.Level.INFO,
                "{0} pages of {1} destroyed; at least {2} of {3} papers, and {4} of {5} with deeds",
                CORRUPTIONS,
                sound.length / PAGE,
                least,
                PAPERS,
                fewestDeeds,
                deeds.papers().size());
        long lost = (long) PAPERS - least;
        assertTrue(lost <= PAPERS_A_PAGE, "more than a page of texts: " + lost);
    }

    /// With the first page go the names of the tables and the list of what is free.
    @Test
    void withoutItsFirstPageALibraryIsReadByWhatItsPagesLookLike() throws Exception {
        Path whole = temp.resolve("whole");
        Deeds deeds = fill(whole);
        byte[] sound = Files.readAllBytes(whole.resolve("library.db"));
        Path folder = damaged("first", sound, 0, new Random(9));
        byte[] before = Files.readAllBytes(folder.resolve("library.db"));
        try (Recovery recovery = new Recovery(folder, Clock.systemUTC())) {
            Holdings readable =
                    Objects.requireNonNull(
                            recovery.look(Progress.UNSEEN).ways().get(Recovery.Way.READABLE));
            assertEquals(PAPERS, readable.papers());
            assertEquals(PAPERS, readable.digests());
            assertArrayEquals(before, Files.readAllBytes(folder.resolve("library.db")));
            assertEquals(readable, recovery.take(Recovery.Way.READABLE, Progress.UNSEEN).now());
        }
        try (Library library = Kept.open(folder)) {
            assertEquals(List.of(), library.check());
            assertEquals(deeds, library.deeds());
        }
    }

    @Test
    void whatIsNoLibraryIsLeftAlone() throws Exception {
        byte[] noise = new byte[9 * PAGE];
        new Random(9).nextBytes(noise);
        Files.write(temp.resolve("library.db"), noise);
        try (Recovery recovery = new Recovery(temp, Clock.systemUTC())) {
            assertEquals(Map.of(), recovery.look(Progress.UNSEEN).ways());
        }
        assertArrayEquals(noise, Files.readAllBytes(temp.resolve("library.db")));
    }

    @Test
    void withABackupNothingIsLost() throws Exception {
        Path whole = temp.resolve("whole");
        Deeds deeds = fill(whole);
        try (Library library = Kept.open(whole)) {
            var _ = new Backups(whole, Clock.systemUTC()).take(library);
        }
        byte[] sound = Files.readAllBytes(whole.resolve("library.db"));
        Random random = new Random(8);
        for (int i = 0; i < CORRUPTIONS; i++) {
            int page = i == 0 ? 0 : random.nextInt(sound.length / PAGE);
            Path folder = damaged("b" + i, sound, page, random);
            Files.createDirectories(folder.resolve("backups"));
            try (var files = Files.list(whole.resolve("backups"))) {
                for (Path file : files.toList()) {
                    Files.copy(file, folder.resolve("backups").resolve(file.getFileName()));
                }
            }
            var _ = recovered(folder);
            try (Library library = Kept.open(folder)) {
                assertEquals(List.of(), library.check(), "page " + page);
                assertEquals(PAPERS, library.holdings().papers(), "page " + page);
                assertEquals(deeds(deeds), deeds(library.deeds()), "page " + page);
            }
        }
    }

    private static Map<String, Deeds.OfPaper> deeds(Deeds deeds) {
        Map<String, Deeds.OfPaper> byId = new TreeMap<>();
        for (Deeds.OfPaper paper : deeds.papers()) byId.put(paper.id().toString(), paper);
        return byId;
    }

    /// What is lost may lie in a repository or a watched folder: both are read again.
    @Test
    void howFarPlacesWereReadIsForgotten() throws Exception {
        try (Library library = Kept.open(temp)) {
            Kept.fill(library, 1, 3);
            library.sources().put(Sources.Kind.FOLDER, "/downloads", "{}");
            library.sources().put(Sources.Kind.GIT, "/clone/.git", "0123");
            library.watchedFiles().put("/downloads", Map.of("a.md", new WatchedFiles.Stamp(1, 2)));
        }
        assertEquals(3, recovered(temp).now().papers());
        try (Library library = Kept.open(temp)) {
            assertEquals(Map.of("/downloads", "{}"), library.sources().all(Sources.Kind.FOLDER));
            assertEquals(Map.of(), library.sources().all(Sources.Kind.GIT));
            assertEquals(Map.of(), library.watchedFiles().of("/downloads"));
        }
    }

    @Test
    void aSoundLibraryLosesNothing() throws Exception {
        Deeds deeds = fill(temp);
        assertEquals(PAPERS, recovered(temp).now().papers());
        try (Library library = Kept.open(temp)) {
            assertEquals(deeds, library.deeds());
            assertEquals(
                    Map.of("place", "what is known"),
                    library.sources().all(Sources.Kind.SUBSCRIPTION));
            assertEquals(PAPERS, library.holdings().digests());
            assertEquals(List.of(), library.check());
            assertEquals(403, undone(library), "the history came along");
            assertEquals(List.of(), library.deeds().papers());
        }
    }

    /// Undoes all that can be undone.
    private static int undone(Library library) throws LibraryException {
        int acts = 0;
        while (library.acts().undo().isPresent()) acts++;
        assertEquals(List.of(), library.check());
        return acts;
    }

    private static Undo lookedAt(Path folder, Recovery.Way way) throws LibraryException {
        try (Recovery recovery = new Recovery(folder, Clock.systemUTC())) {
            Recovery.Offer offer = recovery.look(Progress.UNSEEN);
            var _ = recovery.take(way, Progress.UNSEEN);
            return Objects.requireNonNull(offer.undo().get(way));
        }
    }

    @Test
    void aHistoryOfWhichAPartIsLostIsGivenUpAsAWhole() throws Exception {
        for (String table : List.of("act", "act_mark", "act_note", "act_seen", "mark")) {
            Path folder = temp.resolve(table);
            try (Library library = Kept.open(folder)) {
                Kept.fill(library, 1, 3);
                Kept.mark(library, 1, Mark.READ);
                library.acts().note(Kept.id(2), "note", false);
            }
            DamagedLibrary.destroyRoot(folder, table);
            assertEquals(new Undo(0, true), lookedAt(folder, Recovery.Way.READABLE), table);
            try (Library library = Kept.open(folder)) {
                assertEquals(0, undone(library), table);
                Kept.mark(library, 3, Mark.STARRED);
                assertEquals(1, undone(library));
            }
        }
    }

    @Test
    void theNumberOfARemovedDigestIsNotGivenOutAgain() throws Exception {
        try (Library library = Kept.open(temp)) {
            Kept.fill(library, 1, 3);
            String last = library.digests().getFirst().sha256();
            var _ = library.acts().digests().remove(List.of(last));
        }
        DamagedLibrary.destroyRoot(temp, "about");
        assertEquals(new Undo(1, false), lookedAt(temp, Recovery.Way.READABLE));
        try (Library library = Kept.open(temp)) {
            Kept.fill(library, 4, 4);
            assertEquals(1, undone(library));
            assertEquals(4, library.holdings().digests());
        }
    }

    /// What can be read and says something else would make every undo fail.
    @Test
    void aHistoryThatMakesNoSenseIsGivenUp() throws Exception {
        for (String senseless :
                List.of(
                        "UPDATE act SET kind = 'DANCE'",
                        "UPDATE act_searches SET before = '[{'",
                        "UPDATE act_mark SET act = 99")) {
            Path folder = temp.resolve(senseless.replaceAll("\\W+", "-"));
            try (Library library = Kept.open(folder)) {
                Kept.fill(library, 1, 3);
                Kept.mark(library, 1, Mark.READ);
                var _ = library.acts().saveSearch("a", "b");
            }
            try (var connection =
                            DriverManager.getConnection(
                                    "jdbc:sqlite:" + folder.resolve("library.db"));
                    var statement = connection.createStatement()) {
                assertTrue(statement.executeUpdate(senseless) > 0);
            }
            assertEquals(new Undo(0, true), lookedAt(folder, Recovery.Way.READABLE), senseless);
        }
    }

    /// Digests may be others than they were, also by what the backup brings back.
    @Test
    void whatWasDoneWithDigestsIsUndoneOnlyWhereAllOfThemAreThere() throws Exception {
        Path whole = temp.resolve("whole");
        try (Library library = Kept.open(whole)) {
            Kept.fill(library, 1, 60);
            var _ = new Backups(whole, Clock.systemUTC()).take(library);
            Kept.mark(library, 1, Mark.READ);
            var _ = library.acts().digests().delete(PaperKeys.of(Kept.id(2)));
            String sha256 = library.digests().getFirst().sha256();
            var _ = library.acts().digests().remove(List.of(sha256));
            Kept.mark(library, 3, Mark.READ);
            Kept.mark(library, 4, Mark.STARRED);
            var _ = library.acts().undo();
        }
        byte[] sound = Files.readAllBytes(whole.resolve("library.db"));
        assertEquals(new Undo(4, false), lookedAt(whole, Recovery.Way.READABLE));
        try (Library library = Kept.open(whole)) {
            assertTrue(library.acts().redo().isPresent());
            assertEquals(5, undone(library));
            assertEquals(60, library.holdings().papers());
        }
        Files.write(whole.resolve("library.db"), sound);
        assertEquals(new Undo(1, true), lookedAt(whole, Recovery.Way.TOGETHER));
        try (Library library = Kept.open(whole)) {
            assertTrue(library.acts().redo().isPresent());
            assertEquals(2, undone(library));
        }
        Files.write(whole.resolve("library.db"), sound);
        Files.delete(new Backups(whole, Clock.systemUTC()).all().getLast().file());
        DamagedLibrary.destroyTexts(whole);
        assertEquals(new Undo(1, true), lookedAt(whole, Recovery.Way.READABLE));
        try (Library library = Kept.open(whole)) {
            assertEquals(1, undone(library));
        }
    }

    /// What indexes tell is newer, what the backup has is more.
    @Test
    void marksAreToldByIndexesAndByTheBackup() throws Exception {
        try (Library library = Kept.open(temp)) {
            Kept.fill(library, 1, 4);
            for (int i = 1; i <= 3; i++) Kept.mark(library, i, Mark.READ);
            Kept.mark(library, 3, Mark.STARRED);
            var _ = new Backups(temp, Clock.systemUTC()).take(library);
            Kept.mark(library, 2, Mark.STARRED);
            Kept.mark(library, 4, Mark.LATER);
        }
        DamagedLibrary.destroyRoot(temp, "act");
        DamagedLibrary.destroyRoot(temp, "mark");
        var _ = lookedAt(temp, Recovery.Way.TOGETHER);
        try (Library library = Kept.open(temp)) {
            List<String> marks = new ArrayList<>();
            for (Deeds.OfPaper paper : library.deeds().papers()) {
                var state = paper.state();
                marks.add(
                        "%s%s%s"
                                .formatted(
                                        state.read() ? "r" : "",
                                        state.starred() ? "s" : "",
                                        state.later() ? "l" : ""));
            }
            assertEquals(List.of("r", "rs", "rs", "l"), marks);
        }
    }

    /// The history tells what a destroyed page held, also of acts that were undone.
    @Test
    void theHistoryTellsWhatWasDone() throws Exception {
        Deeds deeds;
        try (Library library = Kept.open(temp)) {
            Kept.fill(library, 1, 4);
            for (int i = 1; i <= 3; i++) Kept.mark(library, i, Mark.READ);
            library.acts().note(Kept.id(1), "first", false);
            library.acts().note(Kept.id(1), "second", false);
            library.acts().note(Kept.id(2), "gone", false);
            library.acts().note(Kept.id(2), "", false);
            var _ = library.acts().saveSearch("a", "b");
            var _ = library.acts().digests().delete(PaperKeys.of(Kept.id(4)));
            Kept.mark(library, 2, Mark.STARRED);
            library.acts().note(Kept.id(3), "undone", false);
            var _ = library.acts().undo();
            var _ = library.acts().undo();
            deeds = library.deeds();
        }
        for (String table : List.of("mark", "note", "saved_search", "deleted")) {
            DamagedLibrary.destroyRoot(temp, table);
        }
        assertEquals(3, recovered(temp).now().papers());
        try (Library library = Kept.open(temp)) {
            assertEquals(deeds.papers(), library.deeds().papers());
            assertEquals(deeds.searches(), library.deeds().searches());
            assertEquals(1, library.deleted().size());
        }
    }

    /// Imports are looked at and taken back after a rescue as before; where they were lost, the
    /// backup has those up to then.
    @Test
    void theHistoryOfImportsIsRescued() throws Exception {
        List<ImportRun> imports;
        try (Library library = Kept.open(temp)) {
            Kept.fill(library, 1, 3);
            Kept.mark(library, 1, Mark.STARRED);
            for (DigestInfo digest : library.digests()) note(library, digest.sha256());
            var _ = new Backups(temp, Clock.systemUTC()).take(library);
            Kept.fill(library, 4, 4);
            note(library, library.digests().getFirst().sha256());
            imports = library.imports().all();
        }
        assertEquals(4, imports.size());
        byte[] sound = Files.readAllBytes(temp.resolve("library.db"));
        DamagedLibrary.destroyRoot(temp, "texts");
        var _ = lookedAt(temp, Recovery.Way.TOGETHER);
        try (Library library = Kept.open(temp)) {
            assertEquals(imports.subList(1, 4), library.imports().all().subList(1, 4));
            assertEquals(1, library.imports().problems(imports.getFirst()).size());
        }
        Files.write(temp.resolve("library.db"), sound);
        DamagedLibrary.destroyRoot(temp, "import");
        var _ = lookedAt(temp, Recovery.Way.TOGETHER);
        try (Library library = Kept.open(temp)) {
            assertEquals(imports.subList(1, 4), library.imports().all());
        }
    }

    private static void note(Library library, String sha256) throws LibraryException {
        Problem problem = new Problem(3, Problem.Kind.values()[0], "what it says");
        var sums = new ImportRun.Sums(1, 1, 0, 1, false);
        library.imports()
                .note(
                        "/digests/a.md",
                        sha256,
                        sums,
                        List.of(new ImportProblem("a.md", problem, 0)));
    }

    /// A text without an entry gets one in a digest that says so, also the second time.
    @Test
    void whatWasMendedOnceIsMendedAgain() throws Exception {
        try (Library library = Kept.open(temp)) {
            Kept.fill(library, 1, 6);
        }
        for (int lost = 1; lost <= 3; lost++) {
            try (var connection =
                            DriverManager.getConnection(
                                    "jdbc:sqlite:" + temp.resolve("library.db"));
                    var statement = connection.createStatement()) {
                statement.execute(
                        "DELETE FROM entry WHERE revision IN (SELECT id FROM revision ORDER BY id LIMIT "
                                + 2 * lost
                                + ")");
            }
            assertEquals(6, recovered(temp).now().papers());
            try (Library library = Kept.open(temp)) {
                assertEquals(List.of(), library.check());
            }
        }
    }

    /// A digest that is newer than the backup carries a paper of which only the backup has the
    /// text.
    @Test
    void newDigestsCarryWhatTheBackupHas() throws Exception {
        try (Library library = Kept.open(temp)) {
            Kept.fill(library, 1, 2);
            var _ = new Backups(temp, Clock.systemUTC()).take(library);
            Kept.mark(library, 1, Mark.STARRED);
        }
        try (var connection =
                        DriverManager.getConnection("jdbc:sqlite:" + temp.resolve("library.db"));
                var statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO digest VALUES(9, 'new', 'new.md', 'cs.CL', 20600, 2, 1)");
            statement.execute(
                    "INSERT INTO entry SELECT 9, 0, '1', 1, revision FROM entry WHERE digest = 1");
        }
        DamagedLibrary.destroyRoot(temp, "texts");
        assertEquals(2, lookedAtNow(temp).papers());
        try (Library library = Kept.open(temp)) {
            assertEquals(List.of(), library.check());
        }
        try (var connection =
                        DriverManager.getConnection("jdbc:sqlite:" + temp.resolve("library.db"));
                var statement = connection.createStatement()) {
            assertEquals(3, statement.executeQuery("SELECT count(*) FROM entry").getInt(1));
        }
    }

    private static Holdings lookedAtNow(Path folder) throws LibraryException {
        try (Recovery recovery = new Recovery(folder, Clock.systemUTC())) {
            var _ = recovery.look(Progress.UNSEEN);
            return recovery.take(Recovery.Way.TOGETHER, Progress.UNSEEN).now();
        }
    }

    /// Goes the best way.
    private static Recovery.Recovered recovered(Path folder) throws LibraryException {
        try (Recovery recovery = new Recovery(folder, Clock.systemUTC())) {
            Recovery.Offer offer = recovery.look(Progress.UNSEEN);
            Recovery.Way best = offer.best().orElseThrow();
            Recovery.Recovered recovered = recovery.take(best, Progress.UNSEEN);
            assertEquals(counts(offer.ways().get(best)), counts(recovered.now()), "as offered");
            return recovered;
        }
    }

    private static List<Integer> counts(@Nullable Holdings of) {
        Holdings holdings = Objects.requireNonNull(of);
        return List.of(
                holdings.papers(),
                holdings.digests(),
                holdings.marked(),
                holdings.tagged(),
                holdings.tags(),
                holdings.notes(),
                holdings.searches());
    }

    /// The numbers of each way are those that it leads to, also where a table has nothing left.
    @Test
    void eachWayLeadsToWhatItsNumbersSay() throws Exception {
        Path whole = temp.resolve("whole");
        var _ = fill(whole);
        try (Library library = Kept.open(whole)) {
            var _ = new Backups(whole, Clock.systemUTC()).take(library);
            Kept.mark(library, 2, Mark.STARRED);
        }
        for (String table : List.of("tag", "sqlite_autoindex_tag_1", "paper_tag", "digest")) {
            DamagedLibrary.destroyRoot(whole, table);
            byte[] damaged = Files.readAllBytes(whole.resolve("library.db"));
            for (Recovery.Way way : List.of(Recovery.Way.READABLE, Recovery.Way.TOGETHER)) {
                try (Recovery recovery = new Recovery(whole, Clock.systemUTC())) {
                    Recovery.Offer offer = recovery.look(Progress.UNSEEN);
                    Recovery.Recovered recovered = recovery.take(way, Progress.UNSEEN);
                    assertEquals(
                            counts(offer.ways().get(way)), counts(recovered.now()), table + way);
                }
                Files.write(whole.resolve("library.db"), damaged);
            }
        }
    }

    private Path damaged(String name, byte[] sound, int page, Random random) throws IOException {
        byte[] bytes = sound.clone();
        byte[] noise = new byte[PAGE];
        random.nextBytes(noise);
        if (random.nextBoolean()) Arrays.fill(noise, (byte) 0);
        System.arraycopy(noise, 0, bytes, page * PAGE, PAGE);
        Path folder = Files.createDirectory(temp.resolve(name));
        Files.write(folder.resolve("library.db"), bytes);
        return folder;
    }

    /// A page that nothing lies on may hold anything.
    private static boolean isFree(byte[] sound, int page) {
        for (int i = 0; i < PAGE; i++) if (sound[page * PAGE + i] != 0) return false;
        return true;
    }

    private static boolean isSound(Path folder) {
        try {
            if (!LibraryFile.quickCheck(folder.resolve("library.db")).isEmpty()) return false;
            try (Library library = Kept.open(folder)) {
                return library.check().isEmpty();
            }
        } catch (LibraryException e) {
            return false;
        }
    }
}
