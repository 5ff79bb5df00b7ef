package app.daybreak.desktop;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the program keeps a person's things, by the system's convention: `$XDG_DATA_HOME/daybreak`
/// or `~/.local/share/daybreak` on Linux (XDG Base Directory Specification), `~/Library/Application
/// Support/Daybreak` on macOS, `%LOCALAPPDATA%\Daybreak` on Windows (a database does not belong
/// into a profile that roams over the network).
///
/// A folder `library` beside the program makes it portable: what a person does stays in there.
public final class DataFolder {
    private static final String PORTABLE = "library";

    private DataFolder() {}

    /// The folder for this system and person.
    public static Path byConvention() {
        String system = System.getProperty("os.name", "");
        String program = System.getProperty("jpackage.app-path", ""); // set in the packages alone
        Path portable = program.isEmpty() ? null : portable(system, Path.of(program));
        if (portable != null) return portable;
        return of(system, Path.of(System.getProperty("user.home", ".")), System.getenv());
    }

    /// The folder beside a program that can be carried about, or null where there is none.
    ///
    /// @param program `bin/daybreak` below the program's folder on Linux, `daybreak.exe` in it on
    ///   Windows, `Daybreak.app/Contents/MacOS/daybreak` on macOS
    static @Nullable Path portable(String system, Path program) {
        String name = system.toLowerCase(Locale.ROOT);
        int below = name.startsWith("windows") ? 1 : name.startsWith("mac") ? 4 : 2;
        Path around = program.toAbsolutePath();
        for (int i = 0; i < below && around != null; i++) around = around.getParent();
        if (around == null) return null;
        Path library = around.resolve(PORTABLE);
        return Files.isDirectory(library) ? library : null;
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
