package app.daybreak.ui.help;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// What somebody who is to help has to know; nothing of what a person reads.
///
/// @param lines the values by name
record SystemDetails(Map<String, String> lines) {
    /// @param version of the program
    /// @param library the library's folder
    static SystemDetails of(String version, Path library) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("Daybreak", version);
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
    String text() {
        return lines.entrySet().stream()
                .map(line -> line.getKey() + ": " + line.getValue())
                .collect(Collectors.joining("\n"));
    }
}
