package app.daybreak.desktop;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/// The times of the installed jars. The start-up cache fits only those it was trained with, and
/// they are lost by copying, and by archives that are unpacked in another time zone.
public final class JarTimes {
    private JarTimes() {}

    /// Puts the times right, for the next start, where this program is an installed one and its
    /// folder can be written. Where it cannot, starts stay slower, which is nothing to tell.
    public static void mend() {
        String folder = System.getProperty("org.sqlite.lib.path");
        Long built = Long.getLong("daybreak.built");
        if (folder != null && built != null) mend(Path.of(folder), built);
    }

    /// @param built in seconds since 1970
    static void mend(Path folder, long built) {
        FileTime time = FileTime.from(Instant.ofEpochSecond(built));
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.jar")) {
            for (Path jar : jars) {
                if (!Files.getLastModifiedTime(jar).equals(time)) {
                    Files.setLastModifiedTime(jar, time);
                }
            }
        } catch (IOException e) {
            return; // not ours to change
        }
    }
}
