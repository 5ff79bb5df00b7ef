import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Trains the start-up cache: classes loaded and linked, and which methods are hot (JEP 483, 514,
/// 515).
final class Training {
    private Training() {}

    /// Runs the program's own rehearsal in the finished image, with the paths it is going to have.
    static void run(Image image, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        List<String> command = new ArrayList<>();
        command.add(image.runtime().resolve("bin/java").toString());
        command.addAll(Image.options(image.app().toString(), image.build()));
        command.add("-XX:AOTCacheOutput=" + image.app().resolve(Image.CACHE));
        command.add("-cp");
        command.add(
                image.jars().stream()
                        .map(jar -> image.app().resolve(jar).toString())
                        .collect(Collectors.joining(File.pathSeparator)));
        command.add("app.daybreak.Rehearsal");
        command.add(folder.toString());
        Path log = folder.resolve("log");
        int exit =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start()
                        .waitFor();
        if (exit != 0 || !Files.exists(image.app().resolve(Image.CACHE))) {
            throw new IllegalStateException("training: " + exit + "\n" + Files.readString(log));
        }
    }
}
