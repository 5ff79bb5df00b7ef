package app.daybreak.given;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A Java program of its own, for tests of what a kill, a full disk or a second program does.
public final class Child {
    private Child() {}

    /// The line that starts a program on this test's classes.
    public static List<String> line(Class<?> program, Object... arguments) {
        assumeTrue(ProcessHandle.current().info().command().isPresent());
        List<String> line = new ArrayList<>();
        line.add(ProcessHandle.current().info().command().orElseThrow());
        line.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Xshare:auto"));
        line.add("-XX:-UsePerfData");
        line.add("-Dorg.sqlite.tmpdir=" + System.getProperty("java.io.tmpdir"));
        line.add("-cp");
        line.add(System.getProperty("java.class.path"));
        line.add(program.getName());
        for (Object argument : arguments) line.add(argument.toString());
        return line;
    }

    /// Starts it; all that it says goes into a file.
    public static Process start(List<String> line, Path said) throws IOException {
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
    }

    /// Whether a command works here.
    public static boolean works(String... line) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(line)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
