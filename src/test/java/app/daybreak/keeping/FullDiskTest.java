package app.daybreak.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.daybreak.given.Child;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.LibraryException.Reason;
import app.daybreak.paper.Mark;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A disk that is full at one write after the other of an import: a small file system in memory, on
/// which ever more is left free, four kibibytes at a time. Where a person may not mount one, this
/// is skipped. How many of the steps are tried is said by `-Ddaybreak.full=1`: every one, or each
/// n-th.
final class FullDiskTest {
    private static final int EACH = Integer.getInteger("daybreak.full", 23);

    @TempDir Path temp;

    @Test
    void nothingThatWasAcknowledgedIsLostAndAllGoesOnOnceThereIsRoom() throws Exception {
        assumeTrue(Child.works("unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"));
        Path said = temp.resolve("said.txt");
        Path disk = Files.createDirectory(temp.resolve("disk"));
        List<String> line = new ArrayList<>(List.of("unshare", "-rm", "bash", "-c"));
        line.add("mount -t tmpfs -o size=24m tmpfs \"$0\" && exec \"$@\"");
        line.add(disk.toString());
        line.addAll(Child.line(Worker.class, disk, EACH));
        Process worker = Child.start(line, said);
        assertTrue(worker.waitFor(20, TimeUnit.MINUTES));
        List<String> words = Files.readAllLines(said);
        assertEquals(0, worker.exitValue(), words::toString);
        System.getLogger(FullDiskTest.class.getName())
                .log(System.Logger.Level.INFO, words.getLast());
        int full = Integer.parseInt(words.getLast().replaceAll("(\\d+) full.*", "$1"));
        assertTrue(full > 3, words::toString);
    }

    /// Fills its disk; ends with 1 at the first thing that is wrong.
    static final class Worker {
        private static final int STEP = 4096;
        private static final int DIGESTS = 12;

        private final Path disk;
        private int full;

        private Worker(Path disk) {
            this.disk = disk;
        }

        public static void main(String[] arguments) throws Exception {
            Worker worker = new Worker(Path.of(arguments[0]));
            int each = Integer.parseInt(arguments[1]);
            Path base = worker.disk.resolve("base");
            try (Library library = Kept.open(base)) {
                Kept.fill(library, 1, 10);
                Kept.mark(library, 1, Mark.STARRED);
                var _ = library.updateIndex();
            }
            int tries = 0;
            boolean fits = false;
            for (long free = 0; !fits; free += (long) STEP * each) {
                fits = worker.tryWith(base, free);
                tries++;
            }
            System.out.println(
                    worker.full + " full disks of " + tries + " tries: nothing lost, all sound");
        }

        /// @return whether all of the import fitted
        private boolean tryWith(Path base, long free) throws Exception {
            Path folder = disk.resolve("library");
            delete(folder);
            copy(base, folder);
            int acknowledged = 10;
            boolean fits = true;
            try (Library library = Kept.open(folder)) {
                Path filler = fill(free);
                try {
                    try (var _ = library.startBulkImport()) {
                        while (acknowledged < 10 + DIGESTS) {
                            Kept.fill(library, acknowledged + 1, acknowledged + 1);
                            acknowledged++;
                        }
                    }
                    var _ = library.updateIndex();
                } catch (LibraryException e) {
                    fits = false;
                    full++;
                    boolean said = e.reason() == Reason.DISK_FULL;
                    require(said, free + ": " + e.reason() + " " + e.getMessage());
                }
                Files.delete(filler);
                require(library.holdings().papers() == acknowledged, free + ": half an import");
                acknowledged++;
                Kept.fill(library, acknowledged, acknowledged); // there is room again
                Kept.mark(library, acknowledged, Mark.LATER);
            }
            try (Library library = Kept.open(folder)) {
                require(library.check().isEmpty(), free + ": " + library.check());
                require(library.checkIndex().isEmpty(), free + ": " + library.checkIndex());
                require(library.holdings().papers() == acknowledged, free + ": papers");
                require(library.holdings().marked() == 2, free + ": marks");
            }
            return fits;
        }

        /// Leaves some bytes free.
        private Path fill(long free) throws IOException {
            Path filler = disk.resolve("filler");
            ByteBuffer zeros = ByteBuffer.allocate(STEP);
            try (FileChannel channel =
                    FileChannel.open(filler, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                while (Files.getFileStore(disk).getUsableSpace() > free) {
                    channel.write(zeros.clear());
                }
            }
            return filler;
        }

        private static void require(boolean so, String otherwise) {
            if (so) return;
            System.out.println(otherwise);
            System.exit(1);
        }

        private static void copy(Path from, Path to) throws IOException {
            Files.createDirectories(to);
            for (String name : List.of("library.db", "index.db")) {
                Files.copy(from.resolve(name), to.resolve(name));
            }
        }

        private static void delete(Path folder) throws IOException {
            if (!Files.exists(folder)) return;
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) Files.delete(file);
            }
            Files.delete(folder);
        }
    }
}
