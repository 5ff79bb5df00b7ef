package app.daybreak;

import app.daybreak.cli.ExitCode;
import app.daybreak.settings.Settings;
import app.daybreak.settings.SettingsFile;
import app.daybreak.task.Background;
import app.daybreak.ui.SampleDigests;

import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// What the image's start-up cache is trained on: a person's usual ways through the program, in one
/// process and without a display.
final class Rehearsal {
    private static final int SECONDS = 3;

    private Rehearsal() {}

    /// Argument: an empty folder to play in.
    public static void main(String[] arguments) throws IOException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Path folder = Path.of(arguments[0]);
        List<Path> files = new SampleDigests(folder, Background.immediate()).write();
        Path library = folder.resolve("library");
        String option = "--library=" + library;
        run("--version");
        for (Path file : files) run("import", option, file.toString());
        run("list", option);
        run("export", option, "--format", "jsonl");
        new SettingsFile(library).write(Settings.FIRST);
        Thread.ofPlatform().daemon().start(Rehearsal::readAndClose);
        run(option);
        System.exit(ExitCode.WELL);
    }

    private static void run(String... line) {
        int exit = Daybreak.run(line);
        if (exit != ExitCode.WELL) throw new IllegalStateException(line[0] + ": " + exit);
    }

    /// A person who reads a paper and leaves.
    private static void readAndClose() {
        while (!isOpen()) rest();
        rest();
        Platform.runLater(() -> {
            Robot robot = new Robot();
            robot.keyPress(KeyCode.J);
            robot.keyRelease(KeyCode.J);
        });
        rest();
        Platform.runLater(() -> Window.getWindows().getFirst().hide());
    }

    private static boolean isOpen() {
        return !Window.getWindows().isEmpty();
    }

    private static void rest() {
        try {
            Thread.sleep(SECONDS * 1_000L);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
