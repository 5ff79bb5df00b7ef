package app.daybreak.keeping;

import app.daybreak.library.LibraryException;
import app.daybreak.library.LibraryException.Reason;
import app.daybreak.library.LibraryFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/// Moves a library to another folder: what is there is copied and compared, and only then a note in
/// the old folder, `moved-to`, sends every later start to the new one. The old library stays until
/// a person deletes it, and the note has to stay for good; whenever this is cut short, the old one
/// is the library.
public final class Relocation {
    private static final String NOTE = "moved-to";
    private static final int MOST_MOVES = 16;

    /// What a restore replaced may have its log beside it.
    private static final String BACKUPS = "*.{db,db-wal,db-journal,json}";

    private final Path library;
    private final Meanwhile meanwhile;

    /// What another program does during a move.
    interface Meanwhile {
        void happens() throws LibraryException;
    }

    /// A move of the library in a folder. The caller holds its [LibraryLock], and the library is
    /// closed.
    public Relocation(Path library) {
        this(library, () -> {});
    }

    /// A move during which something else happens, before the last look.
    Relocation(Path library, Meanwhile meanwhile) {
        this.library = library;
        this.meanwhile = meanwhile;
    }

    /// Where the library of a folder is by now.
    ///
    /// @throws LibraryException when it was moved to a place that is not there, as on a drive that
    ///   is not connected: no new one must be made in its place
    public static Path follow(Path folder) throws LibraryException {
        Path at = folder;
        for (int moves = 0; moves < MOST_MOVES; moves++) {
            Path note = at.resolve(NOTE);
            if (!Files.isRegularFile(note)) {
                if (moves > 0 && !isAnythingLeft(at))
                    throw new LibraryException(Reason.AWAY, at.toString());
                return at;
            }
            at = target(note);
        }
        throw new LibraryException(Reason.AWAY, at.toString());
    }

    /// Where only the index or the backups are left the library was lost and can be restored.
    private static boolean isAnythingLeft(Path at) {
        return Stream.of(LibraryFile.NAME, "index.db", "backups")
                .anyMatch(name -> Files.exists(at.resolve(name)));
    }

    private static Path target(Path note) throws LibraryException {
        try {
            return Path.of(Files.readString(note).strip());
        } catch (IOException | InvalidPathException e) {
            throw new LibraryException(Reason.CANNOT_OPEN, e);
        }
    }

    /// Moves the library.
    ///
    /// @throws LibraryException for the reason OCCUPIED when there is a library already, or when
    ///   the folder lies in the old one; for any reason nothing was moved
    public void to(Path folder) throws LibraryException {
        Path target = folder.toAbsolutePath().normalize();
        if (Files.exists(target.resolve(LibraryFile.NAME)) || isInside(target)) {
            throw new LibraryException(Reason.OCCUPIED, target.toString());
        }
        LibraryFile.makeFolder(target);
        try {
            Path note = writtenNote(target);
            try {
                move(target, note);
            } finally {
                Files.deleteIfExists(note);
            }
        } catch (IOException e) {
            throw new LibraryException(Reason.FAILED, e);
        }
    }

    /// The new library gets its name and then the note: without the note the name is taken back.
    private void move(Path target, Path note) throws LibraryException, IOException {
        Path moved = target.resolve(LibraryFile.NAME);
        Path part = target.resolve(LibraryFile.NAME + ".part");
        boolean isMoved = false;
        try {
            copyLibrary(part);
            copyTheRest(target);
            Files.deleteIfExists(target.resolve(NOTE)); // of a move away from there
            Files.move(part, moved, StandardCopyOption.ATOMIC_MOVE);
            meanwhile.happens();
            compareOnceMore(moved);
            Files.move(
                    note,
                    library.resolve(NOTE),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
            isMoved = true;
        } finally {
            Files.deleteIfExists(part);
            if (!isMoved) Files.deleteIfExists(moved);
        }
    }

    private boolean isInside(Path target) {
        return target.startsWith(library.toAbsolutePath().normalize());
    }

    /// A library with structural damage is not copied.
    private void copyLibrary(Path part) throws LibraryException, IOException {
        LibraryFile.closeLog(library.resolve(LibraryFile.NAME));
        copy(library.resolve(LibraryFile.NAME), part);
        List<String> wrong = LibraryFile.quickCheck(part);
        if (!wrong.isEmpty()) throw new LibraryException(Reason.DAMAGED, wrong.getFirst());
    }

    /// Commands take no lock: what one of them did since the library was copied would stay behind.
    private void compareOnceMore(Path moved) throws LibraryException, IOException {
        Path old = library.resolve(LibraryFile.NAME);
        LibraryFile.closeLog(old);
        boolean isSame = Files.mismatch(old, moved) < 0;
        boolean isOpen = Files.exists(library.resolve(LibraryFile.NAME + "-wal"));
        if (!isSame || isOpen) throw new LibraryException(Reason.BUSY, old.toString());
    }

    /// The index, the backups, the settings and the templates; of the index only what is whole is
    /// of use.
    private void copyTheRest(Path target) throws IOException {
        if (!Files.exists(library.resolve("index.db-wal"))) copy("index.db", target);
        copy("settings.json", target);
        try (DirectoryStream<Path> outdated = Files.newDirectoryStream(library, "library-v*.db")) {
            for (Path each : outdated) copy(String.valueOf(each.getFileName()), target);
        }
        copyTree(library.resolve("templates"), target.resolve("templates"));
        Path backups = library.resolve("backups");
        if (!Files.isDirectory(backups)) return;
        Path copies = new BackupFolder(target).made();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(backups, BACKUPS)) {
            for (Path each : files) copy(each, copies.resolve(String.valueOf(each.getFileName())));
        }
    }

    private static void copyTree(Path folder, Path copy) throws IOException {
        if (!Files.isDirectory(folder)) return;
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            for (Path each : (Iterable<Path>) files::iterator) {
                Path there = copy.resolve(folder.relativize(each));
                if (Files.isDirectory(each)) Files.createDirectories(there);
                else if (Files.isRegularFile(each)) copy(each, there);
            }
        }
    }

    private void copy(String name, Path target) throws IOException {
        Path file = library.resolve(name);
        if (Files.isRegularFile(file)) copy(file, target.resolve(name));
    }

    private static void copy(Path file, Path copy) throws IOException {
        Files.copy(
                file,
                copy,
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.COPY_ATTRIBUTES);
        BackupFolder.ownerAlone(copy);
        if (Files.mismatch(file, copy) >= 0) throw new IOException("differs: " + copy);
        LibraryFile.sync(copy);
    }

    /// The note under a name that nobody follows yet; a full disk is noticed here.
    private Path writtenNote(Path target) throws IOException {
        Path part = library.resolve(NOTE + ".part");
        Files.write(part, (target + "\n").getBytes(StandardCharsets.UTF_8));
        LibraryFile.sync(part);
        return part;
    }
}
