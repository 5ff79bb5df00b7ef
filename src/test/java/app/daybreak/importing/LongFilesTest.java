package app.daybreak.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.digest.Digest;
import app.daybreak.digest.DigestEntry;
import app.daybreak.digest.DigestReader;
import app.daybreak.digest.JsonPieces;
import app.daybreak.digest.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Files longer than what is held in memory.
@Timeout(120)
final class LongFilesTest {
    private static final String LINE = "\n";
    private static final int PAPERS = 9_000; // 28 MiB
    private static final int MANY_PAPERS = 24_000; // 75 MiB

    @TempDir Path folder;

    private List<Digest> read(Path file) {
        List<Digest> digests = new ArrayList<>();
        new FileReader((_, digest) -> digests.add(digest)).read(file);
        return digests;
    }

    private static String paper(int number) {
        return "{\"link\": \"https://arxiv.org/abs/2605.%05d\", \"title\": \"T } ] {\", \"abstract\": \"%s\"}"
                .formatted(number, "a \\\" b ".repeat(400));
    }

    private Path papers(int papers, String before, String between, String behind)
            throws IOException {
        Path file = folder.resolve("all.json");
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(before);
            for (int i = 1; i <= papers; i++) out.write((i == 1 ? "" : between) + paper(i));
            out.write(behind);
        }
        return file;
    }

    private static int distinct(List<Digest> digests) {
        Set<Object> ids = new HashSet<>();
        for (Digest d : digests) for (DigestEntry e : d.entries()) ids.add(e.content().id());
        return ids.size();
    }

    @Test
    void linesOfJsonAreReadInPieces() throws IOException {
        Path file = papers(MANY_PAPERS, "", LINE, LINE);
        assertTrue(Files.size(file) > DigestReader.MAX_BYTES);
        List<Digest> digests = read(file);
        assertTrue(digests.size() > 4);
        assertEquals(MANY_PAPERS, distinct(digests));
        int line = 0;
        for (Digest digest : digests) {
            assertEquals(List.of(), digest.problems());
            assertFalse(digest.onePaper());
            for (DigestEntry entry : digest.entries()) assertEquals(++line, entry.line());
        }
        assertEquals("all.json", digests.getFirst().fileName());
        assertEquals("all.json (2)", digests.get(1).fileName());
    }

    @Test
    void anArrayOnOneLineIsReadInPieces() throws IOException {
        List<Digest> digests = read(papers(PAPERS, "\ufeff[", ", ", "]"));
        assertTrue(digests.size() > 2);
        assertEquals(PAPERS, distinct(digests));
        for (Digest digest : digests) assertEquals(List.of(), digest.problems());
    }

    @Test
    void damageTakesNoPieceAlong() throws IOException {
        Path file = papers(PAPERS, "", LINE, LINE);
        String lost = "{\"link\": \"https://arxiv.org/abs/2605.1";
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            long line = Files.size(file) / PAPERS;
            out.seek(10 * line);
            out.writeBytes(" ".repeat((int) line / 2)); // the beginning of a line
            out.seek(20 * line + line / 2);
            out.writeBytes("{{{{\"");
            out.seek(Files.size(file) - lost.length());
            out.writeBytes(lost);
        }
        List<Digest> digests = read(file);
        assertTrue(digests.size() > 2);
        assertTrue(distinct(digests) >= PAPERS - 4, distinct(digests) + "");
        assertTrue(digests.stream().mapToInt(d -> d.problems().size()).sum() < 8);
    }

    @Test
    void aDamagedFirstLineIsKnownByTheOthers() throws IOException {
        Path file = papers(MANY_PAPERS, "\"tit", LINE, LINE);
        List<Digest> digests = read(file);
        assertEquals(MANY_PAPERS - 1, distinct(digests));
        assertEquals(1, digests.stream().mapToInt(d -> d.problems().size()).sum());
        Problem problem = digests.getFirst().problems().getFirst();
        assertEquals(1, problem.line());
        assertTrue(problem.excerpt().startsWith("\"tit{"), problem.excerpt());
    }

    @Test
    void anotherProgramsLinesAreRefusedOnce() throws IOException {
        Path file = folder.resolve("log.jsonl");
        try (Writer out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < 400_000; i++) out.write("{\"time\": 1, \"message\": \"arXiv\"}\n");
        }
        List<Digest> digests = read(file);
        assertEquals(1, digests.size());
        assertEquals(
                List.of(Problem.Kind.NOT_A_DIGEST),
                digests.getFirst().problems().stream().map(Problem::kind).toList());
    }

    @Test
    void anObjectWithoutEndIsRefusedWithTheLimit() throws IOException {
        Path file = folder.resolve("endless.json");
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.writeBytes("{\"title\": \"");
            out.setLength(2L << 30); // sparse
        }
        List<Digest> digests = read(file);
        assertEquals(
                List.of(new Problem(0, Problem.Kind.TOO_LARGE, "64")),
                digests.getLast().problems());
    }

    @Test
    void whatIsShortIsReadWhole() {
        assertTrue(JsonPieces.suits(" [ {".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertFalse(JsonPieces.suits("# 摘要".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertFalse(JsonPieces.suits("[{".getBytes(java.nio.charset.StandardCharsets.UTF_16)));
    }
}
