package app.daybreak.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.digest.Digest;
import app.daybreak.digest.DigestFile;
import app.daybreak.digest.DigestReader;
import app.daybreak.digest.RealDigests;
import app.daybreak.given.DigestText;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Random;

/// Digests come out of the library as the files that went in.
final class DigestCopyTest {
    @TempDir Path temp;
    private Library library;
    private String text = "";

    @BeforeEach
    void open() throws LibraryException {
        library = Given.open(temp.resolve("library"));
        text = DigestText.of("2605.00001", "2604.00002");
    }

    @AfterEach
    void close() throws LibraryException {
        library.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
    void inAnyEncoding(String encoding) throws LibraryException {
        comesBack(text.getBytes(Charset.forName(encoding)));
        comesBack(("\uFEFF" + text).getBytes(Charset.forName(encoding)));
    }

    @Test
    void withAnyLineEnds() throws LibraryException {
        comesBack(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        comesBack(text.replace("\n", "\r").getBytes(StandardCharsets.UTF_8));
        comesBack(text.strip().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void withoutAPaper() throws LibraryException {
        comesBack(
                "# 摘要\n\n| Ref | Title | Summary |\n| --- | --- | --- |\n\n\n# 详细\n\n\n"
                        .getBytes(StandardCharsets.UTF_8));
        comesBack("# 摘要\n\n# 详细".getBytes(StandardCharsets.UTF_8));
    }

    /// Pieces of the file cut, doubled, moved and overwritten with any bytes.
    @Test
    void howeverItWasEdited() throws LibraryException {
        Random random = new Random(20260501);
        int kept = 0;
        for (int i = 0; i < 600; i++) {
            byte[] file = text.getBytes(StandardCharsets.UTF_8);
            for (int change = random.nextInt(4); change >= 0; change--) file = edited(file, random);
            if (comesBack(file)) kept++;
        }
        assertTrue(kept > 400, kept + " of 600 are still digests");
    }

    private static byte[] edited(byte[] file, Random random) {
        int from = random.nextInt(file.length);
        int until = Math.min(file.length, from + random.nextInt(120));
        byte[] piece = Arrays.copyOfRange(file, from, until);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, 0, from);
        switch (random.nextInt(4)) {
            case 0 -> {} // cut
            case 1 -> {
                out.writeBytes(piece);
                out.writeBytes(piece);
            }
            case 2 -> {
                byte[] any = new byte[random.nextInt(4)];
                random.nextBytes(any);
                out.writeBytes(any);
            }
            default -> out.writeBytes("\r\n\0 \uFEFF".getBytes(StandardCharsets.UTF_8));
        }
        out.write(file, until, file.length - until);
        return out.toByteArray();
    }

    /// @return whether it was a digest
    private boolean comesBack(byte[] file) throws LibraryException {
        Digest digest = read(file);
        if (digest.problems().stream().anyMatch(problem -> problem.kind().isFatal())) return false;
        var _ = library.add(digest);
        DigestCopy copy = library.digestCopy(digest.sha256()).orElseThrow();
        assertArrayEquals(file, copy.bytes());
        assertTrue(copy.exact());
        return true;
    }

    private static Digest read(byte[] file) {
        return new DigestReader().read(new DigestFile("2026-05-01_cs.CL.md", file, null));
    }

    /// Libraries of before have no deltas.
    @Test
    void fromAnOlderLibraryItSaysTheSameUntilItIsImportedAgain()
            throws LibraryException, SQLException {
        byte[] file = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        comesBack(file);
        library.close();
        Given.tamper(temp.resolve("library"), "DELETE FROM digest_delta");
        library = Given.open(temp.resolve("library"));
        DigestCopy copy = library.digestCopy(read(file).sha256()).orElseThrow();
        assertFalse(copy.exact());
        assertEquals(
                read(file).entries().stream().map(e -> e.content()).toList(),
                read(copy.bytes()).entries().stream().map(e -> e.content()).toList());
        comesBack(file);
    }

    @Test
    void aDamagedDeltaIsNoticed() throws LibraryException, SQLException {
        byte[] file = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
        comesBack(file);
        library.close();
        Given.tamper(temp.resolve("library"), "UPDATE digest_delta SET delta = x'0102030405'");
        library = Given.open(temp.resolve("library"));
        assertFalse(library.digestCopy(read(file).sha256()).orElseThrow().exact());
        assertTrue(library.digestCopy("0".repeat(64)).isEmpty());
    }

    @Test
    void realOnes() throws LibraryException, IOException {
        for (Digest digest : RealDigests.all()) {
            comesBack(Files.readAllBytes(RealDigests.folder().resolve(digest.fileName())));
        }
    }
}
