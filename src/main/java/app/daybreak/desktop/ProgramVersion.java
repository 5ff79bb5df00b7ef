package app.daybreak.desktop;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/// The program's version, as the build wrote it.
public final class ProgramVersion {
    private ProgramVersion() {}

    /// The version, or `?` when the build wrote none.
    public static String read() {
        Properties build = new Properties();
        try (InputStream in =
                ProgramVersion.class.getResourceAsStream("/app/daybreak/build.properties")) {
            if (in != null) build.load(in);
        } catch (IOException e) {
            return "?";
        }
        return build.getProperty("version", "?");
    }
}
