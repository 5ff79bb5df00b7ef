package app.daybreak.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.paper.ArxivId;
import app.daybreak.paper.PaperText;
import app.daybreak.query.PaperQuery;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// The index follows the papers, whatever becomes of its file.
class IndexTest {
    private static final String FIRST = "2605.00001";
    private static final String SECOND = "2605.00002";

    @TempDir Path folder;

    @BeforeEach
    void fill() throws Exception {
        try (Library library = Given.open(folder)) {
            var _ = library.add(Given.digest(1, Given.content(FIRST, 1, first())));
            var _ = library.add(Given.digest(2, Given.content(SECOND, 1, second())));
            assertEquals(2, library.updateIndex());
        }
    }

    private static PaperText first() {
        return new PaperText(
                "Multi-modal Diffusion",
                "多模态扩散模型",
                "",
                "一句话：图像生成。",
                "We study llama2 and Schrödinger bridges.",
                "本文研究大型语言模型的微调。");
    }

    private static PaperText second() {
        return new PaperText(
                "Retrieval-Augmented Generation",
                "检索增强生成",
                "",
                "要点：检索。",
                "Retrieval augmented models cite what they read.",
                "模态之外，扩散到文本。");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    图                       | 1
                    模态                     | 1 2
                    多模态                   | 1
                    模态扩散                 | 1
                    态扩                     | 1
                    生成。                   | 1 2
                    multimodal               | 1
                    multi-modal              | 1
                    "multi modal"            | 1
                    LLAMA 2                  | 1
                    schrodinger              | 1
                    retriev                  | -
                    "retrieval augmented"    | 2
                    "augmented retrieval"    | -
                    检索 -生成               | -
                    检索 OR 微调             | 1 2
                    title:检索               | 2
                    title:微调               | -
                    title:图                 | -
                    tldr:图                  | 1
                    2605.00002               | 2
                    模 态                    | 1 2
                    -图                      | 2
                    图 OR id:2605.00002      | 1 2
                    """)
    void findsExactlyWhatIsThere(String typed, String numbers) throws Exception {
        try (Library library = Given.open(folder)) {
            assertEquals(numbers, found(library, typed));
            assertEquals(numbers, found(library, typed.replace(' ', '\u3000')));
        }
    }

    private static String found(Library library, String typed) throws LibraryException {
        PaperQuery query = PaperQuery.of(typed);
        PaperKeys keys = library.list(query);
        assertEquals(keys.size(), library.count(query));
        for (PaperQuery.Order order : PaperQuery.Order.values()) {
            assertEquals(keys.size(), library.list(query.ordered(order)).size(), order::name);
        }
        List<String> numbers = new ArrayList<>();
        for (int i = keys.size() - 1; i >= 0; i--) {
            numbers.add(keys.get(i).equals(ArxivId.of(FIRST)) ? "1" : "2");
        }
        return numbers.isEmpty() ? "-" : String.join(" ", numbers);
    }

    @Test
    void aHitInTheTitleComesBeforeOneInTheAbstract() throws Exception {
        try (Library library = Given.open(folder)) {
            PaperKeys keys = library.list(PaperQuery.of("扩散").ordered(PaperQuery.Order.RELEVANCE));
            assertEquals(ArxivId.of(FIRST), keys.get(0));
            assertEquals(2, keys.size());
        }
    }

    @Test
    void anotherRevisionTakesTheOldWordsAway() throws Exception {
        PaperText revised = new PaperText("Sheaves", "层", "", "层论。", "On sheaves.", "论层。");
        try (Library library = Given.open(folder)) {
            var _ = library.add(Given.digest(3, Given.content(FIRST, 2, revised)));
            assertEquals("1", found(library, "多模态"), "not followed yet");
            assertEquals(1, library.updateIndex());
            assertEquals("-", found(library, "多模态"));
            assertEquals("-", found(library, "图"));
            assertEquals("1", found(library, "sheaves"));
        }
    }

    @Test
    void aNoteIsFoundAsSoonAsItIsFollowed() throws Exception {
        try (Library library = Given.open(folder)) {
            library.acts().note(ArxivId.of(SECOND), "组会要讲：哈密顿量", false);
            assertEquals(1, library.behindIndex());
            assertEquals(1, library.updateIndex());
            assertEquals("2", found(library, "哈密顿"));
            assertEquals("2", found(library, "has:note"));
            library.acts().note(ArxivId.of(SECOND), " ", false);
            assertEquals(1, library.updateIndex());
            assertEquals("-", found(library, "哈密顿"));
        }
    }

    @Test
    void whatIsCancelledGoesOnLater() throws Exception {
        Files.delete(IndexFile.of(folder));
        try (Library library = Given.open(folder)) {
            assertEquals(0, library.updateIndex(_ -> {}, () -> true));
            assertEquals(2, library.behindIndex());
            AtomicInteger told = new AtomicInteger();
            assertEquals(2, library.updateIndex(told::set, () -> false));
            assertEquals(2, told.get());
            assertEquals(0, library.behindIndex());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gone", "garbage", "cut", "another's", "older", "emptied"})
    void itIsMadeAgainWhateverBecameOfTheFile(String fate) throws Exception {
        Path file = IndexFile.of(folder);
        switch (fate) {
            case "gone" -> Files.delete(file);
            case "garbage" -> Files.writeString(file, "no database at all, but long ".repeat(99));
            case "cut" -> cut(file, Files.size(file) / 2);
            case "emptied" -> cut(file, 0);
            case "another's" -> tamper(file, "UPDATE about SET value='x' WHERE key='library'");
            default -> tamper(file, "UPDATE about SET value='0.0' WHERE key='maker'");
        }
        try (Library library = Given.open(folder)) {
            assertEquals(2, library.behindIndex());
            assertEquals(2, library.updateIndex());
            assertEquals("1 2", found(library, "模态"));
        }
    }

    @Test
    void anIndexThatIsAheadOfItsLibraryIsMadeAgain() throws Exception {
        Given.tamper(
                folder,
                "PRAGMA foreign_keys=OFF",
                "DELETE FROM entry WHERE digest = 2",
                "DELETE FROM revision WHERE id >> 20 = " + ArxivId.of(SECOND).key(),
                "DELETE FROM paper WHERE id = " + ArxivId.of(SECOND).key(),
                "DELETE FROM digest WHERE id = 2");
        try (Library library = Given.open(folder)) {
            var _ = library.add(Given.digest(3, Given.content("2605.00003", 1, second())));
            assertEquals(2, library.updateIndex());
            assertEquals("1", found(library, "多模态"));
            assertEquals(1, library.count(PaperQuery.of("检索增强")));
        }
    }

    @Test
    void damageInsideIsMendedWhenItIsMet() throws Exception {
        List<LibraryChange> changes = new ArrayList<>();
        try (Library library = Given.open(folder)) {
            for (int i = 0; i < 60; i++) {
                String id = "2604.%05d".formatted(i + 1);
                var _ = library.add(Given.digest(10 + i, Given.content(id)));
            }
            assertEquals(60, library.updateIndex());
        }
        try (RandomAccessFile file = new RandomAccessFile(IndexFile.of(folder).toFile(), "rw")) {
            for (long at = 3 * 8192; at < file.length(); at += 512) {
                file.seek(at);
                file.write(new byte[256]);
            }
        }
        try (Library library = Given.open(folder)) {
            library.onChange(changes::add);
            for (String typed : List.of("模态", "图", "retrieval", "title:生成")) {
                var _ = library.list(PaperQuery.of(typed));
            }
            assertTrue(changes.contains(new LibraryChange.IndexLost()), "no damage was met");
            assertEquals(62, library.updateIndex());
            assertEquals("1 2", found(library, "模态"));
            assertEquals(62, library.count(PaperQuery.ALL));
        }
    }

    @Test
    void twoProgramsMayFollowAtOnce() throws Exception {
        Files.delete(IndexFile.of(folder));
        try (Library one = Given.open(folder);
                Library other = Given.open(folder)) {
            assertEquals(2, one.updateIndex());
            assertEquals(0, other.updateIndex());
            var _ = other.add(Given.digest(3, Given.content("2605.00003")));
            assertEquals(1, one.updateIndex());
            assertEquals(0, other.updateIndex());
            assertEquals("1 2", found(other, "模态"));
        }
    }

    /// A batch of many papers takes longer than SQLite waits.
    @Test
    void aLibraryOpensAndItsIndexFollowsWhileAnotherProgramWritesTheIndex() throws Exception {
        Given.open(folder).close();
        try (Database other = Database.forIndexing(IndexFile.of(folder))) {
            other.execute("BEGIN IMMEDIATE");
            try (Library library = Given.open(folder)) {
                var _ = library.add(Given.digest(3, Given.content("2605.00003")));
                AtomicInteger asked = new AtomicInteger();
                int added =
                        library.updateIndex(
                                _ -> {},
                                () -> {
                                    if (asked.incrementAndGet() == 2) end(other);
                                    return false;
                                });
                assertEquals(1, added);
                assertTrue(asked.get() >= 2, "it was not refused");
            }
        }
    }

    private static void end(Database writing) {
        try {
            writing.execute("COMMIT");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatIsBegunIsFoundByTheWordsThatBeginSo() throws Exception {
        try (Library library = Given.open(folder)) {
            var typing = app.daybreak.query.SearchParser.parse("retriev", true).search();
            PaperKeys keys = library.list(PaperQuery.ALL.searching(typing));
            assertEquals(1, keys.size());
            assertTrue(keys.indexOf(ArxivId.of(SECOND)) == 0);
        }
    }

    private static void cut(Path file, long length) throws Exception {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.setLength(length);
        }
    }

    private static void tamper(Path file, String sql) throws Exception {
        try (Database database = Database.forIndexing(file)) {
            database.execute(sql);
        }
    }

    @Test
    void mergingThatWasCutShortGoesOnTheNextTime() throws Exception {
        try (Library library = Given.open(folder)) {
            for (int i = 3; i < 6; i++) {
                var _ = library.add(Given.digest(i, Given.content("2605.0000" + i)));
                AtomicInteger added = new AtomicInteger();
                assertEquals(1, library.updateIndex(added::set, () -> added.get() > 0));
            }
        }
        assertEquals(4, segments());
        try (Library library = Given.open(folder)) {
            assertEquals(0, library.updateIndex());
        }
        assertEquals(1, segments());
    }

    private long segments() throws Exception {
        try (Database index = Database.forReading(IndexFile.of(folder))) {
            return index.number("SELECT count(DISTINCT segid) FROM words_idx");
        }
    }
}
