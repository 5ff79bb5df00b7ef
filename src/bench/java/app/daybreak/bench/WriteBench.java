package app.daybreak.bench;

import app.daybreak.digest.Digest;
import app.daybreak.digest.DigestFile;
import app.daybreak.digest.DigestReader;
import app.daybreak.library.BulkImport;
import app.daybreak.library.Library;

import com.sun.management.OperatingSystemMXBean;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What writing costs beside SQLite itself: digests that are parsed already go into a new library
/// and its index, in one warm process; SQLite's shell writes the same rows and terms into new
/// files. The two take turns.
///
/// Arguments: the folder of digests, how often.
public final class WriteBench {
    private static final int WARM_UP = 3;

    private final Path work;
    private final Path folder;
    private final List<Digest> digests;

    private WriteBench(Path work, List<Digest> digests) {
        this.work = work;
        folder = work.resolve("library");
        this.digests = digests;
    }

    public static void main(String[] arguments) throws Exception {
        Path work = Files.createTempDirectory("daybreak-bench");
        try {
            List<Digest> digests = read(Path.of(arguments[0]));
            new WriteBench(work, digests).run(Integer.parseInt(arguments[1]));
        } finally {
            Folders.delete(work);
        }
    }

    private static List<Digest> read(Path folder) throws IOException {
        List<Digest> digests = new ArrayList<>();
        DigestReader reader = new DigestReader();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                DigestFile bytes =
                        new DigestFile(
                                file.getFileName().toString(),
                                Files.readAllBytes(file),
                                Files.getLastModifiedTime(file).toInstant());
                Digest digest = reader.read(bytes);
                if (!digest.entries().isEmpty()) digests.add(digest);
            }
        }
        return digests;
    }

    private void run(int times) throws Exception {
        for (int i = 0; i < WARM_UP; i++) write();
        SqliteShell shell = new SqliteShell(work, folder);
        shell.prepare();
        List<Cost> ours = new ArrayList<>();
        List<Cost> shells = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            ours.add(write());
            shells.add(shell.run());
        }
        shell.compare();
        System.out.printf("daybreak, processor: %s%n", Cost.show(ours, Cost::processor));
        System.out.printf("sqlite3,  processor: %s%n", Cost.show(shells, Cost::processor));
        System.out.printf("daybreak, wall: %s%n", Cost.show(ours, Cost::wall));
        System.out.printf("sqlite3,  wall: %s%n", Cost.show(shells, Cost::wall));
        System.out.printf(
                "as fast as sqlite3: %.2f by processor, %.2f by wall%n",
                Cost.median(shells, Cost::processor) / Cost.median(ours, Cost::processor),
                Cost.median(shells, Cost::wall) / Cost.median(ours, Cost::wall));
    }

    private Cost write() throws Exception {
        Folders.delete(folder);
        System.gc(); // what the last one left is not this one's
        OperatingSystemMXBean system =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long processor = system.getProcessCpuTime();
        long wall = System.nanoTime();
        try (Library library = Library.open(folder, Clock.systemUTC())) {
            try (BulkImport bulk = library.startBulkImport()) {
                for (Digest digest : digests) {
                    var _ = library.add(digest);
                }
            }
            library.updateIndex();
        }
        return new Cost(
                (system.getProcessCpuTime() - processor) / 1e9, (System.nanoTime() - wall) / 1e9);
    }
}
