package app.daybreak.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// What a piece of work took, in seconds.
///
/// @param processor on all processors together, user and system
/// @param wall from its beginning to its end
record Cost(double processor, double wall) {
    /// Runs a command under a shell, whose `times` says what its children used.
    static Cost of(Path folder, String command, String... arguments)
            throws IOException, InterruptedException {
        List<String> line =
                new ArrayList<>(List.of("sh", "-c", command + " >log 2>&1; r=$?; times; exit $r"));
        line.addAll(Arrays.asList(arguments));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(line).directory(folder.toFile()).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        // 1: some file was no digest; the rest is in, and what is in is compared.
        if (process.waitFor() > 1) throw new IOException(command + ": " + said);
        double wall = (System.nanoTime() - start) / 1e9;
        String[] children = said.lines().skip(1).findFirst().orElseThrow().split("\\s+", -1);
        return new Cost(seconds(children[0]) + seconds(children[1]), wall);
    }

    /// Of `1m2.345s`.
    private static double seconds(String time) {
        int m = time.indexOf('m');
        return Integer.parseInt(time.substring(0, m)) * 60
                + Double.parseDouble(time.substring(m + 1, time.length() - 1));
    }

    static double median(List<Cost> costs, ToDoubleFunction<Cost> part) {
        return costs.stream()
                .mapToDouble(part)
                .sorted()
                .skip(costs.size() / 2)
                .findFirst()
                .orElse(0);
    }

    /// The median and every single one.
    static String show(List<Cost> costs, ToDoubleFunction<Cost> part) {
        return String.format("median %.2f s, all ", median(costs, part))
                + costs.stream()
                        .map(cost -> String.format("%.2f", part.applyAsDouble(cost)))
                        .collect(Collectors.joining(" "));
    }
}
