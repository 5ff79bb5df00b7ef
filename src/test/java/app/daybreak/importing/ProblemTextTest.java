package app.daybreak.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Every file that a report can name is found again.
final class ProblemTextTest {
    private static final String TEXT = "# 摘要\n[^1]: 一份没有链接的摘要\n";

    @TempDir Path folder;

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("other.md"));
            zip.write("other".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    /// How the report calls what was read.
    private static List<Path> named(Path file) {
        List<Path> named = new ArrayList<>();
        new FileReader((path, _) -> named.add(path)).read(file);
        return named;
    }

    @Test
    void aFileInAnyEncoding() throws IOException {
        for (String charset : List.of("UTF-8", "UTF-16", "GB18030")) {
            Path file =
                    Files.write(folder.resolve("a.md"), TEXT.getBytes(Charset.forName(charset)));
            assertEquals(TEXT, ProblemText.read(file));
        }
    }

    @Test
    void anEntryOfAnArchive() throws IOException {
        byte[] inner = zip("摘要/b.md", TEXT.getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(folder.resolve("a.zip"), zip("inner.zip", inner));
        Path entry = named(file).getLast();
        assertEquals("b.md", entry.getFileName().toString());
        assertEquals(TEXT, ProblemText.read(entry));
        assertEquals("other", ProblemText.read(named(file).getFirst()));
        Path none = entry.resolveSibling("c.md");
        assertThrows(NoSuchFileException.class, () -> ProblemText.read(none));
    }

    @Test
    void aFileThatWasMadeSmall() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(TEXT.getBytes(StandardCharsets.UTF_8));
        }
        Path file = Files.write(folder.resolve("a.md.gz"), bytes.toByteArray());
        assertEquals(TEXT, ProblemText.read(named(file).getFirst()));
    }

    @Test
    void aVersionInAHistory() throws Exception {
        QuietGit.install();
        Path work = folder.resolve("work");
        try (Git git = Git.init().setDirectory(work.toFile()).call()) {
            for (String text : List.of(TEXT, "later")) {
                Files.writeString(work.resolve("cs.CL.md"), text);
                git.add().addFilepattern(".").call();
                var _ =
                        git.commit()
                                .setAuthor("a", "b")
                                .setCommitter("a", "b")
                                .setMessage("m")
                                .setSign(false)
                                .call();
            }
        }
        List<Path> versions = named(work.resolve(".git"));
        assertEquals(TEXT, ProblemText.read(versions.getFirst()));
        assertEquals("later", ProblemText.read(versions.getLast()));
    }
}
