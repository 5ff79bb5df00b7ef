package app.daybreak.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.paper.ArxivId;
import app.daybreak.paper.DateSource;
import app.daybreak.paper.Mark;
import app.daybreak.paper.PaperContent;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// A damaged library and a backup from before a person took things back: what is there by now is
/// what comes of both, as far as the history or an index tells.
final class TakenBackTest {
    private static final int PAGE = 8192;
    private static final int PAPERS = 600;

    @TempDir Path temp;

    private Path folder;
    private Path file;

    @BeforeEach
    void fill() throws Exception {
        folder = temp.resolve("whole");
        file = folder.resolve("library.db");
        try (Library library = Given.open(folder)) {
            List<PaperContent> contents = new ArrayList<>();
            for (int i = 1; i <= PAPERS; i++) contents.add(Given.content(id(i).toString()));
            var _ =
                    library.add(
                            Given.digest(1, "a.md", "cs.CL", Given.DAY, DateSource.NAME, contents));
            for (int i = 1; i <= 5; i++) {
                library.acts().note(id(i), "note " + i, false);
                Given.mark(library, id(i), Mark.STARRED);
                Given.mark(library, id(i + 5), Mark.LATER);
                Given.tag(library, id(i), "tag" + i, true);
            }
            var _ = library.acts().digests().delete(PaperKeys.of(id(9)));
            var _ = library.acts().saveSearch("a", "b");
        }
        Given.tamper(folder, "UPDATE tag SET colour = '#aa0000', favourite = id");
        try (Library library = Given.open(folder)) {
            Given.tag(library, id(6), "tag6", true); // now the history knows the colours too
        }
    }

    private static ArxivId id(int number) {
        return ArxivId.of("2605.%05d".formatted(number));
    }

    private Path backup() throws Exception {
        return Files.copy(file, temp.resolve("backup.db"));
    }

    private void takeBack() throws Exception {
        try (Library library = Given.open(folder)) {
            library.acts().note(id(1), "", false);
            library.acts().note(id(2), "newer", false);
            var _ = library.acts().mark(PaperKeys.of(id(1)), Mark.STARRED, false);
            Given.tag(library, id(1), "tag1", false);
            var _ = library.acts().tags().delete("tag6");
            var _ = library.acts().digests().restore(PaperKeys.of(id(9)));
            library.acts().deleteSearch(library.savedSearches().getFirst());
        }
    }

    private static Set<String> rows(Path file, String table) throws SQLException {
        Set<String> rows = new TreeSet<>();
        String columns = Objects.requireNonNull(RescuedTables.ALL.get(table));
        try (Database database = Database.forReading(file);
                var found =
                        database.prepare("SELECT concat_ws('|', " + columns + ") FROM " + table)
                                .executeQuery()) {
            while (found.next()) rows.add(found.getString(1));
        }
        return rows;
    }

    private static int root(Path file, String name) throws SQLException {
        try (Database database = Database.forReading(file)) {
            return (int)
                    database.number(
                            "SELECT rootpage FROM sqlite_schema WHERE name = '" + name + "'");
        }
    }

    private static void destroy(byte[] bytes, int page) {
        Arrays.fill(bytes, (page - 1) * PAGE, page * PAGE, (byte) 0);
    }

    private Path salvaged(byte[] bytes, @Nullable Path backup) throws Exception {
        Path made = Files.createTempDirectory(temp, "made");
        Path damaged = Files.write(made.resolve("damaged.db"), bytes);
        var _ = Salvage.run(damaged, backup, made.resolve("library.db"), Progress.UNSEEN);
        try (Library library = Given.open(made)) {
            assertEquals(List.of(), library.check());
        }
        return made.resolve("library.db");
    }

    private byte[] without(String... names) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        for (String name : names) destroy(bytes, root(file, name));
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(strings = {"note", "mark", "deleted", "paper_tag", "tag", "saved_search"})
    void itDoesNotComeBackWithABackup(String table) throws Exception {
        Path backup = backup();
        takeBack();
        assertNotEquals(rows(file, table), rows(backup, table));
        Path made = salvaged(without(table), backup);
        assertEquals(rows(file, table), rows(made, table));
    }

    /// The index of the tags of papers is lost too, so that the history alone tells.
    @Test
    void aTagTakenOffStaysOffByTheHistory() throws Exception {
        Path backup = backup();
        takeBack();
        Path made = salvaged(without("paper_tag", "paper_tag_tag"), backup);
        assertEquals(rows(file, "paper_tag"), rows(made, "paper_tag"));
    }

    /// The history is lost, and only indexes tell of stars and papers for later.
    @ParameterizedTest
    @ValueSource(strings = {"", "mark_later", "mark_starred"})
    void whatAnIndexHoldsIsAllThereIs(String lostIndex) throws Exception {
        Path backup = backup();
        try (Library library = Given.open(folder)) {
            var _ = library.acts().mark(PaperKeys.of(id(1)), Mark.STARRED, false);
            var _ = library.acts().mark(PaperKeys.of(id(6)), Mark.LATER, false);
            Given.mark(library, id(7), Mark.STARRED);
        }
        byte[] bytes =
                lostIndex.isEmpty()
                        ? without("mark", "act_mark")
                        : without("mark", "act_mark", lostIndex);
        Path made = salvaged(bytes, backup);
        for (String mark : List.of("starred", "later")) {
            Path truth = lostIndex.equals("mark_" + mark) ? backup : file;
            assertEquals(papers(truth, mark), papers(made, mark), mark);
        }
    }

    private static Set<Long> papers(Path file, String mark) throws SQLException {
        Set<Long> papers = new TreeSet<>();
        try (Database database = Database.forReading(file);
                var found =
                        database.prepare("SELECT paper FROM mark WHERE " + mark).executeQuery()) {
            while (found.next()) papers.add(found.getLong(1));
        }
        return papers;
    }

    /// The history says nothing of tags as a whole: their colours and keys are the backup's, their
    /// names and which there are the index's.
    @Test
    void tagsAreTheBackupsAsTheIndexNamesThem() throws Exception {
        Path backup = backup();
        Given.tamper(
                folder,
                "UPDATE tag SET name = 'other' WHERE id = 2",
                "DELETE FROM paper_tag WHERE tag = 3",
                "DELETE FROM tag WHERE id = 3",
                "DELETE FROM act_tags",
                "DELETE FROM act_paper_tag");
        Path made = salvaged(without("tag"), backup);
        assertEquals(rows(file, "tag"), rows(made, "tag"));
    }

    @Test
    void entriesOfALostPageAreTheBackups() throws Exception {
        Path backup = backup();
        byte[] bytes = Files.readAllBytes(file);
        int start = (root(file, "entry") - 1) * PAGE;
        assertEquals(2, bytes[start], "entries lie on several pages");
        ByteBuffer whole = ByteBuffer.wrap(bytes);
        destroy(bytes, whole.getInt(start + whole.getShort(start + 12)));
        Path made = salvaged(bytes, backup);
        assertEquals(rows(file, "entry"), rows(made, "entry"));
    }

    /// What was deleted lies on pages of which nothing says any more that they are free.
    @Test
    void notesThatWereDeletedStayDeletedWithoutTheListOfFreePages() throws Exception {
        try (Library library = Given.open(folder)) {
            for (int i = 1; i <= 150; i++) {
                library.acts().note(id(i), ("note " + i + " ").repeat(30), false);
            }
            for (int i = 1; i <= 140; i++) library.acts().note(id(i), "", false);
            library.acts().note(id(149), "newer", false);
        }
        byte[] bytes = without("note");
        int trunk = ByteBuffer.wrap(bytes).getInt(32);
        assertTrue(trunk > 0, "free pages");
        destroy(bytes, trunk);
        Path made = salvaged(bytes, null);
        assertEquals(rows(file, "note"), rows(made, "note"));
    }

    /// Without the first page nothing says whose a row is: an act that removed a digest has the
    /// number of an import.
    @Test
    void noImportIsSaidToHaveBroughtADigestThatAnActRemoved() throws Exception {
        Path other = temp.resolve("other");
        ImportRun.Sums sums = new ImportRun.Sums(1, 1, 0, 0, false);
        try (Library library = Given.open(other)) {
            for (int i = 1; i <= 2; i++) {
                var digest = Given.digest(i, Given.content(id(i).toString()));
                var _ = library.add(digest);
                library.imports().note("/digests/" + i, digest.sha256(), sums, List.of());
            }
            Given.mark(library, id(1), Mark.STARRED);
            var _ = library.acts().digests().remove(List.of(library.digests().getFirst().sha256()));
        }
        Path live = other.resolve("library.db");
        byte[] bytes = Files.readAllBytes(live);
        destroy(bytes, 1);
        Set<String> told = rows(salvaged(bytes, null), "import_digest");
        assertFalse(told.isEmpty());
        told.removeAll(rows(live, "import_digest"));
        assertEquals(Set.of(), told);
    }

    /// An entry and the texts of another paper are lost: just as many of both are left over.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void textsAreNotGivenToAnotherPaper(boolean complete) throws Exception {
        Given.tamper(
                folder,
                "DELETE FROM texts WHERE id = 2",
                "DELETE FROM entry WHERE revision = (SELECT id FROM revision WHERE texts = 3)",
                "DELETE FROM revision WHERE texts IN (2, 3)");
        try (Database database = Database.forWriting(file)) {
            var _ = new ToldRows(database);
            new LostRevisions(database).bringBack(complete, false);
            long brought = complete ? 1 : 0; // what would be taken for complete
            assertEquals(brought, database.number("SELECT count(*) FROM told_revision"));
        }
    }
}
