package app.daybreak.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.given.DigestText;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// `export --format digest`.
final class DigestExportTest {
    private static final String BOTH = DigestText.of("2605.00001", "2604.00002");

    @TempDir Path temp;
    private Shell shell = new Shell(Path.of(""));

    @BeforeEach
    void prepare() throws IOException {
        shell = new Shell(temp.resolve("library"));
        importing("2026-05-01_cs.CL.md", BOTH.getBytes(StandardCharsets.UTF_8));
    }

    private void importing(String name, byte[] file) throws IOException {
        Path path = temp.resolve(name);
        Files.createDirectories(path.getParent());
        Files.write(path, file);
        assertEquals(0, shell.run("import", path.toString()).code());
    }

    private Shell.Result export(String query, String... others) {
        String[] words = new String[others.length + 5];
        System.arraycopy(
                new String[] {"export", "--format", "digest", "--query", query}, 0, words, 0, 5);
        System.arraycopy(others, 0, words, 5, others.length);
        return shell.run(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "digest:2026-05-01_cs.CL",
                "digest:2026-05-01_cs.cl.md",
                "digest:\"2026-05-01_cs.CL\" date:2026-05",
                "channel:cs.CL digest:2026-05-01_cs.CL"
            })
    void theFileComesOutByItsName(String query) {
        assertEquals(new Shell.Result(0, BOTH, ""), export(query));
    }

    @Test
    void anyBytesComeOutIntoAFile() throws IOException {
        byte[] file = ("\uFEFF" + BOTH.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_16LE);
        importing("2026-05-02_cs.LG.md", file);
        Path target = temp.resolve("out.md");
        assertEquals(
                new Shell.Result(0, "", ""),
                export("digest:2026-05-02_cs.LG", "-o", target.toString()));
        assertArrayEquals(file, Files.readAllBytes(target));
    }

    @Test
    void ofSeveralOfOneNameTheNewestAndThatIsSaid() throws IOException {
        String older = DigestText.of("2605.00003");
        String newer = DigestText.of("2605.00004");
        importing("2026-05-03/cs.AI.md", older.getBytes(StandardCharsets.UTF_8));
        importing("2026-05-04/cs.AI.md", newer.getBytes(StandardCharsets.UTF_8));
        Shell.Result result = export("digest:cs.AI");
        assertEquals(0, result.code());
        assertTrue(result.out().equals(older) || result.out().equals(newer));
        assertTrue(result.err().startsWith("2 digests have that name; this is cs.AI.md "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "cs.CL",
                "channel:cs.CL",
                "digest:a OR digest:b",
                "-digest:a",
                "digest:a b"
            })
    void whatNamesNoDigestIsWrongUse(String query) {
        Shell.Result result = export(query);
        assertEquals(2, result.code());
        assertTrue(result.err().startsWith("say which digest"), result::err);
        assertEquals("", result.out());
    }

    @Test
    void aDigestThatIsNotThereIsSaid() {
        assertEquals(
                new Shell.Result(1, "", "No digest in the library answers to digest:cs.XX\n"),
                export("digest:cs.XX"));
    }
}
