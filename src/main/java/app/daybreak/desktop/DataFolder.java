package app.daybreak.desktop;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the program keeps a person's things, by the system's convention: `$XDG_DATA_HOME/daybreak`
/// or `~/.local/share/daybreak` on Linux (XDG Base Directory Specification), `~/Library/Application
/// Support/Daybreak` on macOS, `%LOCALAPPDATA%\Daybreak` on Windows (a database does not belong
/// into a profile that roams over the network).
public final class DataFolder {
    private DataFolder() {}

    /// The folder for this system and person.
    public static Path byConvention() {
        return of(
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")),
                System.getenv());
    }

    static Path of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) return home.resolve("Library/Application Support/Daybreak");
        if (name.startsWith("windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            Path base = local.isBlank() ? home.resolve("AppData/Local") : Path.of(local);
            return base.resolve("Daybreak");
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        boolean valid = Path.of(data).isAbsolute(); // the specification: ignore relative ones
        return (valid ? Path.of(data) : home.resolve(".local/share")).resolve("daybreak");
    }
}
