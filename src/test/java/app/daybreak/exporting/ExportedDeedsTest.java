package app.daybreak.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.given.DigestText;
import app.daybreak.library.Deeds;
import app.daybreak.library.Deeds.OfPaper;
import app.daybreak.library.Library;
import app.daybreak.library.PaperKeys;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Mark;
import app.daybreak.paper.ReadingState;
import app.daybreak.query.PaperQuery;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/// What a person did, out of one library by an export and into another.
final class ExportedDeedsTest {
    private static final ArxivId ONE = ArxivId.of("2605.00001");
    private static final ArxivId TWO = ArxivId.of("2605.00002");
    private static final ExportOptions WITH_MARKS = new ExportOptions(false, true, false);
    private static final String NOTE = "第一行 “引”\n\n- a {b}\n\"c\" \\ d";

    @TempDir Path folder;

    @Test
    void whatJsonLinesTellComesBack() throws Exception {
        Path file = folder.resolve("papers.jsonl");
        try (Library library = worked()) {
            export(library, ExportFormat.jsonl, WITH_MARKS, file);
            assertEquals(library.deeds().papers(), touched(file, List.of()));
            export(library, ExportFormat.jsonl, ExportOptions.NONE, file);
            assertEquals(List.of(), touched(file, List.of()));
        }
    }

    @Test
    void notesComeBackWithTheTagsThatTheyWereMadeOf() throws Exception {
        Path notes = folder.resolve("notes");
        try (Library library = worked()) {
            export(library, ExportFormat.notes, ExportOptions.NONE, notes);
            Files.writeString(notes.resolve("somebody's.md"), "---\ntitle: x\n---\n# Other\n");
            assertEquals(library.deeds().papers(), touched(notes, List.of("a, b", "扩散")));
            assertEquals(
                    List.of("a-b", "扩散"),
                    touched(notes, List.of()).getFirst().tags().stream().sorted().toList());
            assertEquals(1, touched(notes.resolve("2605.00001.md"), List.of()).size());
        }
    }

    @Test
    void aReadingListTellsWhatWasRead() throws Exception {
        Path file = folder.resolve("list.md");
        try (Library library = worked()) {
            export(library, ExportFormat.markdown, ExportOptions.NONE, file);
            ReadingState read = new ReadingState(true, false, false, false);
            assertEquals(List.of(new OfPaper(ONE, read, List.of(), "")), touched(file, List.of()));
        }
    }

    @Test
    void propertiesThatObsidianWroteAgainAreUnderstood() throws Exception {
        Path file = folder.resolve("a.md");
        Files.writeString(
                file,
                """
                ---
                title: A title
                arxiv_id: 2605.00001
                starred: true
                read: false
                tags:
                  - vae
                  - "扩散"
                aliases: []
                ---
                # A title
                ## 笔记 Notes
                mine
                """);
        assertEquals(
                List.of(
                        new OfPaper(
                                ONE,
                                new ReadingState(false, true, false, false),
                                List.of("vae", "扩散"),
                                "mine")),
                new ExportedDeeds(List.of()).read(file).papers());
    }

    @Test
    void nothingThatIsThereGivesWay() throws Exception {
        Path file = folder.resolve("papers.jsonl");
        try (Library library = worked()) {
            export(library, ExportFormat.jsonl, WITH_MARKS, file);
        }
        try (Library other = library("other")) {
            var _ = other.acts().mark(PaperKeys.of(ONE), Mark.LATER, true);
            var _ = other.acts().tags().put(PaperKeys.of(ONE), "mine", true);
            other.acts().note(ONE, "mine", false);
            Deeds before = other.deeds();
            Deeds exported = new ExportedDeeds(List.of()).read(file);
            assertEquals(2, other.acts().take(exported, false).papers());
            OfPaper after = other.deeds().papers().getFirst();
            assertEquals(new ReadingState(true, true, true, false), after.state());
            assertEquals(List.of("a, b", "mine", "扩散"), after.tags().stream().sorted().toList());
            assertEquals("mine\n\n" + NOTE, after.note());
            assertEquals(0, other.acts().take(exported, false).papers(), "twice is once");
            var _ = other.acts().undo();
            assertEquals(before.papers(), other.deeds().papers());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# A heading",
                "---\narxiv_id: 2605.00001\n",
                "{}",
                "[]",
                "{\"arxiv_id\": \"2605.00001\"}\nno json",
                "{\"arxiv_id\": \"2605.00001\", \"marks\": [\"liked\"]}",
                "{\"arxiv_id\": \"x\"}",
                "{\"daybreak\": \"marks\", \"version\": 2}"
            })
    void whatTellsNothingIsRefused(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("file"), text);
        ExportedDeeds.NoMarks refused =
                assertThrows(
                        ExportedDeeds.NoMarks.class, () -> new ExportedDeeds(List.of()).read(file));
        assertTrue(refused.file().endsWith("file"));
    }

    /// What is told of papers that something was done with.
    private static List<OfPaper> touched(Path path, List<String> tags) throws Exception {
        return new ExportedDeeds(tags)
                .read(path).papers().stream()
                        .filter(p ->
                                !p.equals(
                                        new OfPaper(p.id(), ReadingState.UNTOUCHED, List.of(), "")))
                        .sorted(Comparator.comparing(OfPaper::id))
                        .toList();
    }

    private static void export(
            Library library, ExportFormat format, ExportOptions options, Path target)
            throws Exception {
        Export export = new Export(library, format, options);
        int _ = export.into(target, library.list(PaperQuery.ALL), Export.Watch.NONE);
    }

    private Library worked() throws Exception {
        Library library = library("library");
        var _ = library.acts().mark(PaperKeys.of(ONE), Mark.READ, true);
        var _ = library.acts().mark(PaperKeys.of(ONE), Mark.STARRED, true);
        var _ = library.acts().mark(PaperKeys.of(TWO), Mark.DISMISSED, true);
        var _ = library.acts().tags().put(PaperKeys.of(ONE), "扩散", true);
        var _ = library.acts().tags().put(PaperKeys.of(ONE), "a, b", true);
        library.acts().note(ONE, NOTE, false);
        return library;
    }

    private Library library(String name) throws Exception {
        Library library = Library.open(folder.resolve(name), Clock.systemUTC());
        String text = DigestText.of("2605.00001", "2605.00002", "2605.00003");
        var _ = library.add(DigestText.read("2026-05-01_cs.CL.md", text));
        return library;
    }
}
