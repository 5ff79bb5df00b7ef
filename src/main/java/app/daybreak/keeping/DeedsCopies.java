package app.daybreak.keeping;

import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.LibraryFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// What a person did, kept beside the backups as files of its own: small, so one is written at the
/// end of every session that changed it. They are thinned out as backups are.
public final class DeedsCopies {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'marks-'uuuu-MM-dd-HHmmss'.json'")
                    .withZone(ZoneOffset.UTC);

    private final BackupFolder folder;
    private final Clock clock;

    /// The copies of the library in a folder.
    public DeedsCopies(Path library, Clock clock) {
        folder = new BackupFolder(library);
        this.clock = clock;
    }

    /// Writes a copy when it differs from the last one.
    ///
    /// @return whether it did
    public boolean write(Library library) throws LibraryException {
        byte[] text = DeedsFile.text(library.deeds()).getBytes(StandardCharsets.UTF_8);
        try {
            Path part = folder.part();
            try {
                NavigableMap<Instant, Path> all = all();
                if (!all.isEmpty() && holds(all.lastEntry().getValue(), text)) return false;
                Files.write(part, text);
                LibraryFile.sync(part);
                Instant now = clock.instant();
                boolean behind = !all.isEmpty() && !now.isAfter(all.lastKey());
                Instant taken = behind ? all.lastKey().plusSeconds(1) : now;
                Files.move(
                        part,
                        folder.path().resolve(NAME.format(taken)),
                        StandardCopyOption.ATOMIC_MOVE);
                thin();
                return true;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new LibraryException(LibraryException.Reason.FAILED, e);
        }
    }

    private static boolean holds(Path file, byte[] text) throws IOException {
        return Files.size(file) == text.length && Arrays.equals(Files.readAllBytes(file), text);
    }

    private NavigableMap<Instant, Path> all() throws IOException {
        NavigableMap<Instant, Path> all = new TreeMap<>();
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(folder.path(), "marks-????-??-??-??????.json")) {
            for (Path file : files) taken(file).ifPresent(taken -> all.put(taken, file));
        }
        return all;
    }

    private static Optional<Instant> taken(Path file) {
        try {
            String name = String.valueOf(file.getFileName());
            return Optional.of(NAME.parse(name, Instant::from));
        } catch (DateTimeException e) {
            return Optional.empty(); // a person's own file
        }
    }

    /// How much one holds is its length here.
    private void thin() throws IOException {
        Map<Retention.Point, Path> files = new HashMap<>();
        for (var each : all().entrySet()) {
            int length = (int) Math.min(Integer.MAX_VALUE, Files.size(each.getValue()));
            files.put(new Retention.Point(each.getKey(), 0, length), each.getValue());
        }
        var kept = Retention.keep(List.copyOf(files.keySet()));
        for (var each : files.entrySet()) {
            if (!kept.contains(each.getKey())) Files.deleteIfExists(each.getValue());
        }
    }
}
