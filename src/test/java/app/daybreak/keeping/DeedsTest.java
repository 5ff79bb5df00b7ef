package app.daybreak.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.library.Deeds;
import app.daybreak.library.Library;
import app.daybreak.library.PaperKeys;
import app.daybreak.paper.Mark;
import app.daybreak.paper.ReadingState;
import app.daybreak.paper.Tag;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// What a person did, on its way between libraries.
final class DeedsTest {
    private static final String TEXT =
            """
            {"daybreak": "marks", "version": 1, "from the future": 7,
             "papers": [
              {"arxiv_id": "hep-th/9901001", "marks": ["dismissed"]},
              {"arxiv_id": "2605.00001", "marks": ["read", "starred"], "tags": ["VAE", "扩散"],
               "note": "再读一遍\\nand again"}],
             "tags": [{"name": "VAE", "colour": "#aa3300"}, {"name": "扩散"}],
             "searches": [{"name": "流", "query": "流匹配 OR \\"flow matching\\""}]}
            """;

    @TempDir Path temp;

    private static Deeds read(String text) throws IOException {
        return DeedsFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileIsUnderstood() throws Exception {
        Deeds deeds = read(TEXT);
        assertEquals(
                new Deeds.OfPaper(
                        Kept.id(1),
                        new ReadingState(true, true, false, false),
                        List.of("VAE", "扩散"),
                        "再读一遍\nand again"),
                deeds.papers().get(1));
        assertEquals("hep-th/9901001", deeds.papers().get(0).id().toString());
        assertTrue(deeds.papers().get(0).state().has(Mark.DISMISSED));
        assertEquals(List.of(new Tag("VAE", "#aa3300", 0), new Tag("扩散", "", 0)), deeds.tags());
        assertEquals("流匹配 OR \"flow matching\"", deeds.searches().getFirst().query());
        assertEquals(deeds, read(DeedsFile.text(deeds)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "[]",
                "{}",
                "{\"daybreak\": \"marks\", \"version\": 2}",
                "{\"daybreak\": \"marks\", \"version\": 1, \"papers\": [{\"arxiv_id\": \"x\"}]}",
                "{\"daybreak\": \"marks\", \"version\": 1, \"papers\": [{\"arxiv_id\":"
                        + " \"2605.00001\", \"marks\": [\"liked\"]}]}",
                "{\"daybreak\": \"marks\", \"version\": 1, \"searches\": [{\"name\": \"a\"}]}"
            })
    void whatIsNoSuchFileIsRefusedAsAWhole(String text) {
        assertThrows(IOException.class, () -> read(text));
    }

    @Test
    void anotherLibraryHasItAllAfterwardsAlsoForPapersThatComeLater() throws Exception {
        Deeds deeds = read(TEXT);
        try (Library library = Kept.open(temp)) {
            assertEquals(2, library.acts().take(deeds, false).papers());
            assertEquals(deeds, library.deeds());
            Kept.fill(library, 1, 1);
            var paper = library.paper(Kept.id(1)).orElseThrow();
            assertTrue(paper.state().starred());
            assertEquals(0, library.acts().take(deeds, false).papers(), "twice is once");
            assertEquals(deeds, library.deeds());
        }
    }

    @Test
    void mergingJoinsReplacingGivesWayAndBothAreUndone() throws Exception {
        Deeds deeds = read(TEXT);
        try (Library library = Kept.open(temp)) {
            Kept.fill(library, 1, 2);
            Kept.mark(library, 1, Mark.LATER);
            Kept.mark(library, 2, Mark.READ);
            var _ = library.acts().tags().put(PaperKeys.of(Kept.id(1)), "vae", true);
            var _ = library.acts().tags().put(PaperKeys.of(Kept.id(2)), "mine", true);
            library.acts().note(Kept.id(1), "my own", false);
            library.acts().note(Kept.id(2), "stays", false);
            var _ = library.acts().saveSearch("mine", "cat:cs.CL");
            Deeds before = library.deeds();

            var _ = library.acts().take(deeds, false);
            Deeds.OfPaper merged = library.deeds().papers().get(1); // after hep-th of 1999
            assertEquals(
                    new Deeds.OfPaper(
                            Kept.id(1),
                            new ReadingState(true, true, true, false),
                            List.of("vae", "扩散"),
                            "my own\n\n再读一遍\nand again"),
                    merged);
            assertEquals(2, library.deeds().searches().size());
            assertEquals(before.papers().get(1), library.deeds().papers().get(2));
            var _ = library.acts().undo();
            assertEquals(before.papers(), library.deeds().papers());
            assertEquals(before.searches(), library.deeds().searches());

            assertEquals(3, library.acts().take(deeds, true).papers());
            assertEquals(
                    List.of("hep-th/9901001", "2605.00001"),
                    library.deeds().papers().stream().map(p -> p.id().toString()).toList());
            assertEquals("再读一遍\nand again", library.deeds().papers().get(1).note());
            assertEquals(deeds.searches(), library.deeds().searches());
            Deeds replaced = library.deeds();
            var _ = library.acts().undo();
            assertEquals(before.papers(), library.deeds().papers());
            assertEquals(before.searches(), library.deeds().searches());
            var _ = library.acts().redo();
            assertEquals(replaced, library.deeds());
        }
    }

    @Test
    void aCopyIsWrittenWhenSomethingChanged() throws Exception {
        var clock = new Days(java.time.Instant.parse("2026-05-02T08:00:00Z"));
        try (Library library = Kept.open(temp)) {
            DeedsCopies copies = new DeedsCopies(temp, clock);
            var _ = library.acts().take(read(TEXT), false);
            Path stray = temp.resolve("backups").resolve("marks-2026-11-25-backup.json");
            java.nio.file.Files.createDirectories(temp.resolve("backups"));
            java.nio.file.Files.writeString(stray, "a person's own");
            assertTrue(copies.write(library));
            assertTrue(java.nio.file.Files.exists(stray));
            java.nio.file.Files.delete(stray);
            clock.pass(java.time.Duration.ofDays(1));
            assertFalse(copies.write(library));
            Kept.mark(library, 9, Mark.READ);
            assertTrue(copies.write(library));
            Path copy = temp.resolve("backups").resolve("marks-2026-05-03-080000.json");
            assertEquals(library.deeds(), DeedsFile.read(java.nio.file.Files.readAllBytes(copy)));
            try (var files = java.nio.file.Files.list(temp.resolve("backups"))) {
                assertEquals(2, files.count());
            }
        }
    }

    @Test
    void aNoteThatCameIsFoundByItsWords() throws Exception {
        try (Library library = Kept.open(temp)) {
            Kept.fill(library, 1, 1);
            var _ = library.updateIndex();
            var _ = library.acts().take(read(TEXT), false);
            assertEquals(1, library.behindIndex());
        }
    }
}
