package app.daybreak.desktop;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// What somebody who is to help has to know; nothing of what a person reads.
///
/// @param lines the values by name
public record SystemDetails(Map<String, String> lines) {
    /// The details of this process.
    ///
    /// @param library the library's folder
    public static SystemDetails of(Path library) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("Daybreak", ProgramVersion.read());
        lines.put("Java", System.getProperty("java.vendor") + " " + Runtime.version());
        lines.put("JavaFX", System.getProperty("javafx.runtime.version", "?"));
        lines.put(
                "System",
                property("os.name") + " " + property("os.version") + " " + property("os.arch"));
        lines.put("Locale", property("user.language") + " " + property("native.encoding"));
        lines.put("Memory", Runtime.getRuntime().maxMemory() / (1 << 20) + " MB");
        lines.put("Library", library.toAbsolutePath().toString());
        return new SystemDetails(lines);
    }

    private static String property(String name) {
        return System.getProperty(name, "?");
    }

    /// One line each.
    public String text() {
        return lines.entrySet().stream()
                .map(line -> line.getKey() + ": " + line.getValue())
                .collect(Collectors.joining("\n"));
    }

    /// The same, and below it where a failure comes from.
    public String with(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return text() + "\n\n" + trace;
    }
}
