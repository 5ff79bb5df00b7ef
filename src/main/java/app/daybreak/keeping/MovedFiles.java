package app.daybreak.keeping;

import app.daybreak.keeping.Relocation.Step;
import app.daybreak.keeping.Relocation.Watch;
import app.daybreak.library.LibraryException;
import app.daybreak.library.LibraryFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The files of a library on their way to another folder: copied a piece at a time, each compared
/// byte by byte and put on the disk.
final class MovedFiles {
    /// What a restore replaced may have its log beside it.
    private static final String BACKUPS = "*.{db,db-wal,db-journal,json}";

    private static final long PIECE = 4 << 20; // bytes

    private final Path library;
    private final Path target;
    private final Watch watch;
    private final List<Path> others;
    private final List<Path> made = new ArrayList<>();
    private final long all;
    private long done;

    /// @param target an absolute path; see [#makeTarget()]
    MovedFiles(Path library, Path target, Watch watch) throws IOException {
        this.library = library;
        this.target = target;
        this.watch = watch;
        others = others();
        long bytes = Files.size(library.resolve(LibraryFile.NAME));
        for (Path file : others) bytes += Files.size(file);
        all = Math.max(1, bytes);
    }

    /// The index, the backups, the settings and the templates; of the index only what is whole is
    /// of use.
    private List<Path> others() throws IOException {
        List<Path> files = new ArrayList<>();
        if (!Files.exists(library.resolve("index.db-wal"))) files.add(library.resolve("index.db"));
        files.add(library.resolve("settings.json"));
        files.addAll(list(library, "library-v*.db"));
        Path templates = library.resolve("templates");
        if (Files.isDirectory(templates)) files.addAll(below(templates));
        files.addAll(list(library.resolve("backups"), BACKUPS));
        files.removeIf(file -> !Files.isRegularFile(file));
        return files;
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return below.toList();
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    private static List<Path> list(Path folder, String names) throws IOException {
        List<Path> files = new ArrayList<>();
        if (!Files.isDirectory(folder)) return files;
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, names)) {
            all.forEach(files::add);
        } catch (DirectoryIteratorException e) {
            throw Objects.requireNonNull(e.getCause());
        }
        return files;
    }

    /// Makes the folder that they go to.
    void makeTarget() throws LibraryException {
        for (Path at = target; at != null && !Files.exists(at); at = at.getParent()) {
            made.addFirst(at);
        }
        LibraryFile.makeFolder(target);
    }

    /// How much of all bytes is copied, 0 to 1.
    double share() {
        return Math.min(1, (double) done / all);
    }

    /// Copies the library itself.
    void copyLibrary(Path copy) throws LibraryException, IOException {
        copy(library.resolve(LibraryFile.NAME), copy, Step.LIBRARY);
    }

    /// Copies everything else that a person has.
    void copyTheRest() throws LibraryException, IOException {
        for (Path file : others) {
            Path copy = target.resolve(library.relativize(file));
            makeFolder(Objects.requireNonNull(copy.getParent()));
            if (!Files.exists(copy)) made.add(copy);
            copy(file, copy, Step.OTHERS);
        }
    }

    private void makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) return;
        makeFolder(Objects.requireNonNull(folder.getParent())); // ends at the target
        made.add(folder);
        if (folder.equals(target.resolve("backups"))) {
            var _ = new BackupFolder(target).made();
        } else {
            Files.createDirectories(folder);
        }
    }

    private void copy(Path file, Path copy, Step step) throws LibraryException, IOException {
        watch.at(step, share());
        Files.deleteIfExists(copy);
        LibraryFile.make(copy);
        try (FileChannel from = FileChannel.open(file, StandardOpenOption.READ);
                FileChannel to =
                        FileChannel.open(
                                copy, StandardOpenOption.WRITE, StandardOpenOption.CREATE)) {
            long at = 0;
            long moved;
            while ((moved = from.transferTo(at, PIECE, to)) > 0) {
                at += moved;
                done += moved;
                watch.at(step, share());
            }
        }
        BackupFolder.ownerAlone(copy);
        if (Files.mismatch(file, copy) >= 0) throw new IOException("differs: " + copy);
        LibraryFile.sync(copy);
        Files.setLastModifiedTime(copy, Files.getLastModifiedTime(file));
    }

    /// Waits until the names of all that was made cannot get lost any more, those of new folders
    /// too: a file that is on the disk may lie in a folder that is not.
    void syncNames() {
        made.stream()
                .map(Path::getParent)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(LibraryFile::syncFolder);
    }

    /// Takes away what was made beside the library, because that does not come; the new folder too
    /// where it was made for this.
    void takeAway() throws IOException {
        for (Path each : made.reversed()) {
            try {
                Files.deleteIfExists(each);
            } catch (DirectoryNotEmptyException e) {
                // somebody else put something there
            }
        }
    }
}
