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

    /// `HOME` speaks before the account's own folder, which is all Java knows.
    private static Path home(Path account, Map<String, String> environment) {
        Path home = Path.of(environment.getOrDefault("HOME", ""));
        return home.isAbsolute() ? home : account;
    }

    static Path of(String system, Path account, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            Path base = local.isBlank() ? account.resolve("AppData/Local") : Path.of(local);
            return base.resolve("Daybreak");
        }
        Path home = home(account, environment);
        if (name.startsWith("mac")) return home.resolve("Library/Application Support/Daybreak");
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        boolean valid = Path.of(data).isAbsolute(); // the specification: ignore relative ones
        return (valid ? Path.of(data) : home.resolve(".local/share")).resolve("daybreak");
    }
}
