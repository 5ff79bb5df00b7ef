import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;

/// Runs the JDK's own tools in this process.
final class Tools {
    private Tools() {}

    /// Runs a tool.
    ///
    /// @return what it printed
    /// @throws IllegalStateException with all it said, when it fails
    static String run(String name, List<String> arguments) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out, true);
        ToolProvider tool = ToolProvider.findFirst(name).orElseThrow();
        int exit = tool.run(writer, writer, arguments.toArray(String[]::new));
        if (exit != 0) throw new IllegalStateException(name + " " + arguments + "\n" + out);
        return out.toString();
    }

    /// Removes files of a folder, and the folder when it is empty then.
    static void delete(Path folder, String... names) throws IOException {
        for (String name : names) Files.deleteIfExists(folder.resolve(name));
        try (var left = Files.list(folder)) {
            if (left.findAny().isPresent()) return;
        }
        Files.delete(folder);
    }

    /// Removes a folder and all in it, or nothing where there is none.
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
