package app.daybreak.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an import costs beside SQLite itself: processor time, user and system together, of
/// `daybreak import` into a new library, start of the virtual machine included, and of SQLite's
/// shell inserting the very rows that came of it. The two take turns, so that whatever else the
/// machine does meets both.
///
/// Arguments: the folder of digests, the image's `bin/daybreak`, how often. `sqlite3` must be on
/// the path.
public final class ImportBench {
    private final Path work;
    private final String digests;
    private final String program;

    private ImportBench(Path work, String digests, String program) {
        this.work = work;
        this.digests = digests;
        this.program = program;
    }

    public static void main(String[] arguments) throws Exception {
        Path work = Files.createTempDirectory("daybreak-bench");
        try {
            String digests = Path.of(arguments[0]).toAbsolutePath().toString();
            String program = Path.of(arguments[1]).toAbsolutePath().toString();
            new ImportBench(work, digests, program).run(Integer.parseInt(arguments[2]));
        } finally {
            delete(work);
        }
    }

    private void run(int times) throws Exception {
        double[] ours = new double[times];
        double[] shell = new double[times];
        for (int i = 0; i < times; i++) {
            ours[i] = ours();
            if (i == 0) {
                Path library = work.resolve("library/library.db");
                RowDump.write(library, work.resolve("rows.sql"), "shell-index.db");
            }
            shell[i] = shell();
        }
        compare();
        System.out.printf("daybreak %s%nsqlite3  %s%n", show(ours), show(shell));
        System.out.printf("ratio of the medians %.2f%n", median(ours) / median(shell));
    }

    private double ours() throws IOException, InterruptedException {
        delete(work.resolve("library"));
        return seconds("\"$0\" import --library \"$1\" \"$2\"", program, "library", digests);
    }

    private double shell() throws IOException, InterruptedException {
        for (String end : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(work.resolve("shell.db" + end));
            Files.deleteIfExists(work.resolve("shell-index.db" + end));
        }
        return seconds("sqlite3 \"$0\" < \"$1\"", "shell.db", "rows.sql");
    }

    /// Runs a command under a shell, whose `times` says what its children used.
    private double seconds(String command, String... arguments)
            throws IOException, InterruptedException {
        List<String> line =
                new ArrayList<>(List.of("sh", "-c", command + " >log 2>&1; r=$?; times; exit $r"));
        line.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(line).directory(work.toFile()).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        // 1: some file was no digest; the rest is in, and what is in is compared.
        if (process.waitFor() > 1) throw new IOException(command + ": " + said);
        String[] children = said.lines().skip(1).findFirst().orElseThrow().split("\\s+", -1);
        return seconds(children[0]) + seconds(children[1]);
    }

    /// Of `1m2.345s`.
    private static double seconds(String time) {
        int m = time.indexOf('m');
        return Integer.parseInt(time.substring(0, m)) * 60
                + Double.parseDouble(time.substring(m + 1, time.length() - 1));
    }

    /// The comparison is worth nothing when the two wrote different rows or terms.
    private void compare() throws SQLException {
        try (SameRows rows = new SameRows(work.resolve("library/library.db"))) {
            rows.beside(work.resolve("shell.db"));
            // Each import has its own time of import.
            rows.compare("digest", "id, sha256, file, channel, day");
            for (String table : List.of("texts", "revision", "entry", "paper")) {
                rows.compare(table, "*");
            }
        }
        try (SameRows rows = new SameRows(work.resolve("library/index.db"))) {
            rows.beside(work.resolve("shell-index.db"));
            rows.compare("vocabulary", "*");
            for (String table : List.of("words", "singles")) rows.compareTerms(table);
        }
    }

    private static String show(double[] seconds) {
        return String.format("median %.2f s, all %s", median(seconds), all(seconds));
    }

    private static String all(double[] seconds) {
        return Arrays.stream(seconds)
                .mapToObj(s -> String.format("%.2f", s))
                .collect(Collectors.joining(" "));
    }

    private static double median(double[] seconds) {
        double[] sorted = seconds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
