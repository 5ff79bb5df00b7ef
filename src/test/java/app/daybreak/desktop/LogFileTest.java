package app.daybreak.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/// What the log says, and how much.
final class LogFileTest {
    private static final System.Logger LOG = System.getLogger("app.daybreak.test");

    @TempDir Path temp;

    private static List<Path> files(Path library) throws IOException {
        try (Stream<Path> files = Files.list(LogFile.folder(library))) {
            return files.filter(file -> file.toString().endsWith(".log")).sorted().toList();
        }
    }

    @Test
    void whatIsLoggedIsThereAlsoUnderAnOddName() throws Exception {
        Path library = temp.resolve("50% 文库");
        try (LogFile _ = LogFile.open(library)) {
            LOG.log(System.Logger.Level.INFO, "restored {0}", "a.db");
            LOG.log(System.Logger.Level.WARNING, "cannot read", new IOException("b.md"));
        }
        String text = Files.readString(files(library).getFirst());
        assertTrue(text.contains("INFO test restored a.db"), text);
        assertTrue(text.contains("java.io.IOException: b.md"), text);
        assertTrue(text.contains("at app.daybreak.desktop.LogFileTest."), text);
    }

    @Test
    void whatAPersonTypedIsNotThere() throws Exception {
        try (LogFile _ = LogFile.open(temp)) {
            Exception e = new IllegalStateException("扩散模型", new IOException("c.md"));
            LOG.log(System.Logger.Level.ERROR, "on the screen", e);
        }
        String text = Files.readString(files(temp).getFirst());
        assertFalse(text.contains("扩散"), text);
        assertTrue(text.contains("java.lang.IllegalStateException"), text);
        assertTrue(text.contains("caused by java.io.IOException: c.md"), text);
    }

    @Test
    void itsSizeIsBounded() throws Exception {
        try (LogFile _ = LogFile.open(temp)) {
            String line = "x".repeat(1000);
            for (int i = 0; i < 4 * LogFile.BYTES / 1000; i++)
                LOG.log(System.Logger.Level.INFO, line);
        }
        List<Path> files = files(temp);
        assertEquals(LogFile.FILES, files.size());
        for (Path file : files)
            assertTrue(Files.size(file) <= LogFile.BYTES + 2000, file.toString());
    }

    @Test
    void aLaterStartGoesOnWhereTheLastOneEnded() throws Exception {
        for (String word : List.of("first", "second")) {
            try (LogFile _ = LogFile.open(temp)) {
                LOG.log(System.Logger.Level.INFO, word);
            }
        }
        LOG.log(System.Logger.Level.DEBUG, "nobody listens");
        String text = Files.readString(files(temp).getFirst());
        assertTrue(text.contains("first") && text.contains("second"), text);
    }

    @Test
    void itIsForItsOwnerAlone() throws Exception {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        LogFile.open(temp).close();
        var permissions = Files.getPosixFilePermissions(LogFile.folder(temp));
        assertEquals("rwx------", PosixFilePermissions.toString(permissions));
    }
}
