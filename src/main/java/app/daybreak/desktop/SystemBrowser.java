package app.daybreak.desktop;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// The browser the person chose in the system, started by the system's own opener: `xdg-open`,
/// macOS's `open`, Windows's `url.dll`. AWT's Desktop would do the same but needs a second toolkit
/// beside JavaFX.
public final class SystemBrowser implements Browser {
    private static final int PATIENCE_MILLISECONDS = 3000;

    @Override
    public void open(URI page) throws IOException {
        start(command(page.toString()));
    }

    /// Opens a file with the program the person chose for it.
    ///
    /// @throws IOException when there is none
    public void open(Path file) throws IOException {
        start(command(file.toAbsolutePath().toString()));
    }

    private static void start(List<String> command) throws IOException {
        Process opener =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            boolean ended = opener.waitFor(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
            if (ended && opener.exitValue() != 0) {
                throw new IOException(command.getFirst() + ": " + opener.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> command(String target) throws IOException {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("mac")) return List.of("open", target);
        if (system.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", target);
        }
        return List.of(onPath("xdg-open"), target);
    }

    private static String onPath(String program) throws IOException {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
            if (Files.isExecutable(Path.of(folder, program))) return program;
        }
        throw new IOException(program + " (xdg-utils)");
    }
}
