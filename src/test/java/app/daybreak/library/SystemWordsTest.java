package app.daybreak.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.daybreak.given.Child;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/// Real refusals of this system, and the words of others.
final class SystemWordsTest {
    private static final Path FULL = Path.of("/dev/full");

    @TempDir Path temp;

    private static IOException refusedByChannel() {
        return assertThrows(
                IOException.class,
                () -> {
                    try (FileChannel full = FileChannel.open(FULL, StandardOpenOption.WRITE)) {
                        full.write(ByteBuffer.allocate(1));
                    }
                });
    }

    @Test
    void aFullDiskIsKnownHoweverOneWrites() {
        assumeTrue(Files.exists(FULL));
        assertTrue(SystemWords.isFull(refusedByChannel()));
        assertEquals(refusedByChannel().getMessage(), SystemWords.said(28), "it was asked");
        IOException refused =
                assertThrows(
                        IOException.class,
                        () -> {
                            try (FileOutputStream full = new FileOutputStream(FULL.toFile())) {
                                full.write(1);
                            }
                        });
        assertTrue(SystemWords.isFull(refused));
        assertEquals(
                LibraryException.Reason.DISK_FULL,
                new LibraryException(LibraryException.Reason.FAILED, refused).reason());
    }

    /// A program whose system speaks Chinese, where this one has the words.
    @Test
    void inWhateverLanguageTheSystemSpeaks() throws Exception {
        assumeTrue(Files.exists(FULL));
        for (String locale : List.of("C", "zh_CN.UTF-8", "de_DE.UTF-8")) {
            List<String> line = new ArrayList<>(List.of("env", "LC_ALL=" + locale));
            line.addAll(Child.line(Worker.class));
            Path said = temp.resolve("said.txt");
            assertEquals(0, Child.start(line, said).waitFor(), () -> locale);
            assertTrue(Files.readString(said).startsWith("full"), () -> locale);
        }
    }

    @Test
    void otherWordsAreNotTaken() throws IOException {
        assertFalse(SystemWords.isFull(new IOException("Permission denied")));
        assertFalse(SystemWords.isFull(new IOException()));
        assertTrue(SystemWords.isFull(new IOException("设备上没有空间")));
        assertTrue(
                SystemWords.isFull(
                        new IOException(
                                new FileSystemException("f", null, "No space left on device"))));
        Path folder = Files.createDirectory(temp.resolve("folder"));
        IOException refused =
                assertThrows(
                        IOException.class,
                        () -> FileChannel.open(folder, StandardOpenOption.WRITE).close());
        boolean unix = Files.exists(Path.of("/dev/null"));
        assertEquals(unix, SystemWords.FOLDER.isIn(refused));
    }

    /// Says what it thinks of a full disk.
    static final class Worker {
        private Worker() {}

        public static void main(String[] arguments) {
            IOException refused = refusedByChannel();
            System.out.println(SystemWords.isFull(refused) ? "full" : "not: " + refused);
        }
    }
}
