package app.daybreak.desktop;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

class JarTimesTest {
    private static final FileTime BUILT = FileTime.from(Instant.parse("2026-11-20T08:00:00Z"));
    private static final FileTime UNPACKED = FileTime.from(Instant.parse("2026-11-20T16:00:00Z"));

    @TempDir Path folder;

    @Test
    void jarsGetTheTimeOfTheBuildAndNothingElseDoes() throws IOException {
        Path jar = file("daybreak.jar");
        Path cache = file("daybreak.aot");

        JarTimes.mend(folder, BUILT.toInstant().getEpochSecond());

        assertEquals(BUILT, Files.getLastModifiedTime(jar));
        assertEquals(UNPACKED, Files.getLastModifiedTime(cache));
    }

    @Test
    void aFolderThatIsGoneIsNoReasonToFail() {
        assertDoesNotThrow(() -> JarTimes.mend(folder.resolve("gone"), 0));
    }

    private Path file(String name) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        return Files.setLastModifiedTime(file, UNPACKED);
    }
}
