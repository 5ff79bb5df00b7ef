package app.daybreak.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.given.Child;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Records what a program asks of the system.
final class Strace {
    private static final int MINUTES = 10;

    private Strace() {}

    /// Runs a program to its end, which has to be a good one.
    ///
    /// @param calls the names of what is recorded, parted by commas
    /// @param program its line
    /// @param trace where the record goes; what it says goes beside it
    static void record(String calls, List<String> program, Path trace) throws Exception {
        List<String> line =
                new ArrayList<>(
                        List.of(
                                "strace",
                                "-f",
                                "-y",
                                "-xx",
                                "-s",
                                "100000",
                                "-e",
                                "trace=" + calls));
        line.addAll(List.of("-o", trace.toString()));
        line.addAll(program);
        Path said = trace.resolveSibling("said.txt");
        Process worker = Child.start(line, said);
        assertTrue(worker.waitFor(MINUTES, TimeUnit.MINUTES));
        String words = Files.readString(said);
        assertEquals(0, worker.exitValue(), words);
    }
}
