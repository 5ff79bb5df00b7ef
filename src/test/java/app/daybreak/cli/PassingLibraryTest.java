package app.daybreak.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;

/// A library for a moment.
final class PassingLibraryTest {
    @Test
    void nothingIsLeftOfItsFolderWhateverCameToLieThere() throws Exception {
        Path folder;
        try (PassingLibrary passing = new PassingLibrary()) {
            folder = passing.library().folder();
            assertTrue(Files.isDirectory(folder));
            Path within = Files.createDirectories(folder.resolve("backups/old"));
            Files.writeString(within.resolve("a"), "a");
        }
        assertFalse(Files.exists(folder));
    }
}
