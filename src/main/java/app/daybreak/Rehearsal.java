package app.daybreak;

import app.daybreak.cli.Commands;
import app.daybreak.cli.Terminal;
import app.daybreak.task.Background;
import app.daybreak.ui.SampleDigests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What the image's start-up cache is trained on: a person's usual ways through the program, in one
/// process and without a display.
final class Rehearsal {
    private Rehearsal() {}

    /// Argument: an empty folder to play in.
    public static void main(String[] arguments) throws IOException {
        QuietErrors.install();
        Path folder = Path.of(arguments[0]);
        List<String> files = new ArrayList<>();
        for (Path file : new SampleDigests(folder, Background.immediate()).write()) {
            files.add(file.toString());
        }
        String library = folder.resolve("library").toString();
        run(library, "import", files.toArray(String[]::new));
        run(library, "list");
        run(library, "export", "--format", "jsonl");
        run(library, "snapshot", folder.resolve("picture.png").toString());
        System.exit(0);
    }

    private static void run(String library, String command, String... arguments) {
        List<String> line = new ArrayList<>(List.of(command, "--library", library));
        line.addAll(Arrays.asList(arguments));
        Terminal terminal = Terminal.ofProcess();
        int exit =
                Commands.run(line.toArray(String[]::new), terminal, new DesktopWindows(terminal));
        if (exit != 0) throw new IllegalStateException(command + ": " + exit);
    }
}
