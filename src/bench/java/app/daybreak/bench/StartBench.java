package app.daybreak.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// From the start of the process to the list painted, the processes taking turns: a bare JavaFX
/// window with a table, the program, and the program without its start-up cache; all with the
/// image's runtime and its options.
///
/// Arguments: a library, which is copied, the image, how often.
public final class StartBench {
    private static final Pattern OPTION = Pattern.compile("\"(-[^\"]+)\" \\\\");
    private static final Pattern CLASS_PATH = Pattern.compile("-cp \"([^\"]+)\"");

    private final Path image;
    private final Path library;
    private final Path log;
    private final String launcher;

    private StartBench(Path image, Path work) throws IOException {
        this.image = image;
        library = work.resolve("library");
        log = work.resolve("log");
        launcher = Files.readString(image.resolve("bin/daybreak"));
    }

    public static void main(String[] arguments) throws Exception {
        Path work = Files.createTempDirectory("daybreak-start");
        try {
            StartBench bench = new StartBench(Path.of(arguments[1]).toAbsolutePath(), work);
            copy(Path.of(arguments[0]), bench.library);
            bench.run(Integer.parseInt(arguments[2]));
        } finally {
            Folders.delete(work);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (String name : List.of("library.db", "index.db")) {
            Files.copy(from.resolve(name), to.resolve(name));
        }
    }

    private void run(int times) throws IOException, InterruptedException {
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("bare window", command(true, "app.daybreak.bench.BareWindow"));
        commands.put("program", command(true, program()));
        commands.put("program, no cache", command(false, program()));
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        for (int i = -1; i < times; i++) { // the first round warms the system's own caches
            for (var each : commands.entrySet()) {
                double took = measure(each.getValue());
                if (i >= 0) {
                    seconds.computeIfAbsent(each.getKey(), _ -> new ArrayList<>()).add(took);
                }
            }
        }
        seconds.forEach((name, all) ->
                System.out.printf("%-18s median %.3f s, all %s%n", name, median(all), all));
        double program = median(seconds.getOrDefault("program", List.of()));
        System.out.printf(
                "against the bare window %.2f, against no cache %.2f%n",
                program / median(seconds.getOrDefault("bare window", List.of())),
                program / median(seconds.getOrDefault("program, no cache", List.of())));
    }

    private String[] program() {
        return new String[] {"app.daybreak.StartedWindow", "--library=" + library};
    }

    private double measure(List<String> command) throws IOException, InterruptedException {
        Files.deleteIfExists(library.resolve("lock")); // it is ended in the middle of its work
        long start = System.nanoTime();
        int exit =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start()
                        .waitFor();
        double took = Math.round((System.nanoTime() - start) / 1e6) / 1e3;
        if (exit != 0) throw new IOException(command + ": " + Files.readString(log));
        return took;
    }

    /// What the launcher would start, with a class of the benchmarks behind the program's.
    private List<String> command(boolean cache, String... main) {
        List<String> command = new ArrayList<>();
        command.add(image.resolve("lib/runtime/bin/java").toString());
        Matcher options = OPTION.matcher(launcher);
        while (options.find()) {
            String option = options.group(1);
            if (cache || !option.startsWith("-XX:AOTCache")) command.add(here(option));
        }
        Matcher classPath = CLASS_PATH.matcher(launcher);
        if (!classPath.find()) throw new IllegalStateException("a launcher of another kind");
        command.add("-cp");
        command.add(here(classPath.group(1)) + File.pathSeparator + "target/bench-classes");
        command.addAll(List.of(main));
        return command;
    }

    private String here(String text) {
        return text.replace("$app", image.resolve("lib/app").toString());
    }

    private static double median(List<Double> all) {
        List<Double> sorted = all.stream().sorted(Comparator.naturalOrder()).toList();
        int middle = sorted.size() / 2;
        return (sorted.get(middle) + sorted.get((sorted.size() - 1) / 2)) / 2;
    }
}
