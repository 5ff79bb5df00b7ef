import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Checks (`check DIR…`) or mends (`apply DIR…`) the layout of every Java file: google-java-format,
/// four spaces. It runs by itself on the build's JDK because the formatter parses with the compiler
/// it runs on, and Maven may run on one that does not know this language yet.
public final class Format {
    private static final Formatter FORMATTER =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    private Format() {}

    public static void main(String[] args) throws Exception {
        boolean apply = args[0].equals("apply");
        List<Path> unformatted = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            try (var files = Files.walk(Path.of(args[i]))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    String text = Files.readString(file);
                    String formatted = format(text);
                    if (formatted.equals(text)) continue;
                    if (apply) Files.writeString(file, formatted);
                    else unformatted.add(file);
                }
            }
        }
        if (unformatted.isEmpty()) return;
        unformatted.forEach(f -> System.err.println("not formatted: " + f));
        System.err.println("mend them with: mvn -q test-compile exec:exec@format-apply");
        System.exit(1);
    }

    private static String format(String text) throws Exception {
        String imports = ImportOrderer.reorderImports(text, Style.AOSP);
        return FORMATTER.formatSource(RemoveUnusedImports.removeUnusedImports(imports));
    }
}
