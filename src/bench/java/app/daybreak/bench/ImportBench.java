package app.daybreak.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What an import costs beside SQLite itself: processor time, user and system together, of
/// `daybreak import` into a new library, start of the virtual machine included, and of SQLite's
/// shell inserting the very rows that came of it. The two take turns, so that whatever else the
/// machine does meets both.
///
/// Arguments: the folder of digests, the image's `bin/daybreak`, how often.
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
            Folders.delete(work);
        }
    }

    private void run(int times) throws Exception {
        List<Cost> ours = new ArrayList<>();
        List<Cost> shells = new ArrayList<>();
        SqliteShell shell = new SqliteShell(work, work.resolve("library"));
        for (int i = 0; i < times; i++) {
            Folders.delete(work.resolve("library"));
            ours.add(
                    Cost.of(
                            work,
                            "\"$0\" import --library \"$1\" \"$2\"",
                            program,
                            "library",
                            digests));
            if (i == 0) shell.prepare();
            shells.add(shell.run());
        }
        shell.compare();
        System.out.printf("daybreak %s%n", Cost.show(ours, Cost::processor));
        System.out.printf("sqlite3  %s%n", Cost.show(shells, Cost::processor));
        double ratio = Cost.median(ours, Cost::processor) / Cost.median(shells, Cost::processor);
        System.out.printf("ratio of the medians %.2f%n", ratio);
    }
}
