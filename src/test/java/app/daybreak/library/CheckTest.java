package app.daybreak.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.paper.ArxivId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Plants faults past the library and looks whether [Library#check()] finds them.
final class CheckTest {
    private static final String MARKER = "A sentence that stands nowhere else.";

    @TempDir Path folder;

    @BeforeEach
    void fill() throws LibraryException {
        try (Library library = Given.open(folder)) {
            for (int i = 1; i <= 60; i++) {
                var content = Given.content("2605.%05d".formatted(i));
                var text = content.source();
                var marked =
                        new app.daybreak.paper.PaperText(
                                text.titleEn(),
                                text.titleZh(),
                                "",
                                text.tldrZh(),
                                i == 30 ? MARKER : text.abstractEn(),
                                text.abstractZh());
                var _ =
                        library.add(
                                Given.digest(
                                        i, Given.content("2605.%05d".formatted(i), 1, marked)));
            }
        }
    }

    @Test
    void aSoundLibraryIsSound() throws Exception {
        assertEquals(List.of(), check());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    DELETE FROM digest WHERE id = 3                       | entry without digest: 3
                    DELETE FROM entry WHERE digest = 3                    | revision without entry: ${r3}
                    DELETE FROM paper WHERE id = ${p3}                    | revision without paper: ${r3}
                    DELETE FROM revision WHERE id = ${r3}                 | entry without revision: ${r3}
                    DELETE FROM revision WHERE id = ${r3}                 | paper without revision: ${p3}
                    UPDATE texts SET title_en = 'x' WHERE id = 3          | altered revision: ${r3}
                    DELETE FROM texts WHERE id = 3                        | revision without texts: ${r3}
                    DELETE FROM revision WHERE id = ${r3}                 | texts without revision: 3
                    UPDATE revision SET version = 257 WHERE id = ${r3}    | altered revision: ${r3}
                    UPDATE revision SET announce = 9 WHERE id = ${r3}     | revision with an unknown announcement: ${r3}
                    UPDATE digest SET day_source = 99 WHERE id = 3        | digest with an unknown source of its day: 3
                    UPDATE digest SET day_source = -1 WHERE id = 3        | digest with an unknown source of its day: 3
                    """)
    void findsWhatIsMissingOrWrong(String fault, String found) throws Exception {
        Given.tamper(folder, "PRAGMA foreign_keys=OFF", filled(fault));
        List<String> wrong = check();
        assertTrue(wrong.contains(filled(found)), wrong::toString);
    }

    @Test
    void findsAFlippedByteInsideAText() throws Exception {
        byte[] bytes = Files.readAllBytes(file());
        byte[] marker = MARKER.getBytes(StandardCharsets.UTF_8);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(MARKER);
        assertTrue(at > 0 && marker.length > 0);
        bytes[at + 5] ^= 4;
        Files.write(file(), bytes);
        assertEquals(
                List.of("altered revision: " + RevisionTable.first(ArxivId.of("2605.00030"))),
                check());
    }

    @Test
    void findsAnIndexThatDisagrees() throws Exception {
        Given.tamper(
                folder,
                "PRAGMA writable_schema=ON",
                "UPDATE sqlite_schema SET sql = 'CREATE INDEX digest_day ON digest(day_source)' WHERE"
                        + " name = 'digest_day'");
        assertFalse(check().isEmpty());
    }

    private List<String> check() throws LibraryException {
        try (Library library = Given.open(folder)) {
            return library.check();
        }
    }

    private Path file() {
        return folder.resolve("library.db");
    }

    private static String filled(String text) {
        ArxivId third = ArxivId.of("2605.00003");
        return text.replace("${r3}", Long.toString(RevisionTable.first(third)))
                .replace("${p3}", Long.toString(third.key()));
    }
}
