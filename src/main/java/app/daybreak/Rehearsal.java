package app.daybreak;

import app.daybreak.cli.ExitCode;
import app.daybreak.task.Background;
import app.daybreak.ui.SampleDigests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// What the image's start-up cache is trained on: a person's usual ways through the program, in one
/// process and without a display.
final class Rehearsal {
    private Rehearsal() {}

    /// Argument: an empty folder to play in.
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<Path> files = new SampleDigests(folder, Background.immediate()).write();
        String library = "--library=" + folder.resolve("library");
        run("--version");
        for (Path file : files) run("import", library, file.toString());
        run("list", library);
        run("export", library, "--format", "jsonl");
        run("snapshot", library, folder.resolve("picture.png").toString());
        System.exit(ExitCode.WELL);
    }

    private static void run(String... line) {
        int exit = Daybreak.run(line);
        if (exit != ExitCode.WELL) throw new IllegalStateException(line[0] + ": " + exit);
    }
}
