package app.daybreak.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// The file that an export writes.
final class TargetFileTest {
    private static final TargetFile.Content NEW = writer -> writer.write("新的\n");
    private static final TargetFile.Content FAILS_MIDWAY =
            writer -> {
                writer.write("half of it");
                writer.flush();
                throw new IOException("the disk went away");
            };

    @TempDir Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void nameAFile() {
        file = folder.resolve("out.jsonl");
    }

    @Test
    void makesTheFile() throws Exception {
        TargetFile.write(file, NEW);
        assertEquals("新的\n", Files.readString(file));
        assertEquals(List.of(file), contents());
    }

    @Test
    void replacesWhatWasThere() throws Exception {
        Files.writeString(file, "old and longer than the new one");
        TargetFile.write(file, NEW);
        assertEquals("新的\n", Files.readString(file));
        assertEquals(List.of(file), contents());
    }

    @Test
    void leavesTheOldFileWhenItFails() throws IOException {
        Files.writeString(file, "old");
        assertThrows(IOException.class, () -> TargetFile.write(file, FAILS_MIDWAY));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), contents());
    }

    @Test
    void leavesNothingWhenItFails() throws IOException {
        assertThrows(IOException.class, () -> TargetFile.write(file, FAILS_MIDWAY));
        assertEquals(List.of(), contents());
    }

    @Test
    void aNewFileMayBeReadByWhomAnyNewFileMay() throws Exception {
        assumePosix();
        Path ordinary = Files.writeString(folder.resolve("ordinary"), "");
        TargetFile.write(file, NEW);
        assertEquals(Files.getPosixFilePermissions(ordinary), Files.getPosixFilePermissions(file));
    }

    @Test
    void aReplacedFileKeepsItsPermissions() throws Exception {
        assumePosix();
        Files.writeString(file, "old");
        for (String permissions : List.of("rw-rw-rw-", "rw-r-----", "rw-------")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            TargetFile.write(file, NEW);
            assertEquals(
                    permissions,
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }

    @Test
    void writesThroughALink() throws Exception {
        Path real = Files.createDirectory(folder.resolve("elsewhere")).resolve("real.jsonl");
        Files.writeString(real, "old");
        link(file, Path.of("middle"));
        link(folder.resolve("middle"), Path.of("elsewhere", "real.jsonl"));
        TargetFile.write(file, NEW);
        assertTrue(Files.isSymbolicLink(file));
        assertEquals("新的\n", Files.readString(real));
    }

    @Test
    void writesThroughALinkToNothing() throws Exception {
        link(file, Path.of("nothing-yet"));
        TargetFile.write(file, NEW);
        assertTrue(Files.isSymbolicLink(file));
        assertEquals("新的\n", Files.readString(folder.resolve("nothing-yet")));
    }

    @Test
    void aLoopOfLinksIsAnError() throws IOException {
        link(file, Path.of("back"));
        link(folder.resolve("back"), file);
        assertThrows(FileSystemException.class, () -> TargetFile.write(file, NEW));
        assertEquals(2, contents().size());
    }

    @Test
    void aFolderIsNeverReplaced() throws IOException {
        Files.createDirectory(file);
        assertThrows(FileSystemException.class, () -> TargetFile.write(file, NEW));
        assertTrue(Files.isDirectory(file));
        assertEquals(List.of(file), contents());
    }

    @Test
    void aPipeIsWrittenInto() throws Exception {
        assumePosix();
        Process mkfifo = new ProcessBuilder("mkfifo", file.toString()).start();
        assumeTrue(mkfifo.waitFor() == 0);
        CompletableFuture<String> read = new CompletableFuture<>();
        Thread.ofPlatform()
                .daemon()
                .start(() -> {
                    try {
                        read.complete(Files.readString(file));
                    } catch (IOException e) {
                        read.completeExceptionally(e);
                    }
                });
        TargetFile.write(file, NEW);
        assertFalse(Files.isRegularFile(file));
        assertEquals("新的\n", read.get());
    }

    private List<Path> contents() throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void link(Path link, Path target) throws IOException {
        assumePosix();
        Files.createSymbolicLink(link, target);
    }

    private static void assumePosix() {
        assumeTrue(
                java.nio.file.FileSystems.getDefault()
                        .supportedFileAttributeViews()
                        .contains("posix"));
    }
}
