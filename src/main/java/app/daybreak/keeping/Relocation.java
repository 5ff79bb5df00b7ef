package app.daybreak.keeping;

import app.daybreak.library.Holdings;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.LibraryException.Reason;
import app.daybreak.library.LibraryFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;

/// Moves a library to another folder: what is there is copied and compared, and only then a note in
/// the old folder, `moved-to`, sends every later start to the new one. The old library stays as it
/// is until a person deletes it; whenever this is cut short, the old one is the library.
public final class Relocation {
    private static final String NOTE = "moved-to";
    private static final int MOST_MOVES = 16;

    private final Path library;
    private final Clock clock;

    /// A move of the library in a folder. The caller holds its [LibraryLock], and the library is
    /// closed.
    public Relocation(Path library, Clock clock) {
        this.library = library;
        this.clock = clock;
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
                boolean gone = moves > 0 && !Files.exists(at.resolve(LibraryFile.NAME));
                if (gone) throw new LibraryException(Reason.AWAY, at.toString());
                return at;
            }
            at = target(note);
        }
        throw new LibraryException(Reason.AWAY, at.toString());
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
            Path part = target.resolve(LibraryFile.NAME + ".part");
            try {
                copyLibrary(part);
                copyTheRest(target);
                Files.deleteIfExists(target.resolve(NOTE)); // of a move away from there
                Files.move(part, target.resolve(LibraryFile.NAME), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
            leaveNote(target);
        } catch (IOException e) {
            throw new LibraryException(Reason.FAILED, e);
        }
    }

    private boolean isInside(Path target) {
        return target.startsWith(library.toAbsolutePath().normalize());
    }

    /// A library with structural damage is not copied.
    private void copyLibrary(Path part) throws LibraryException, IOException {
        Files.write(part, new byte[0]);
        BackupFolder.ownerAlone(part);
        Holdings before;
        try (Library open = Library.open(library, clock)) {
            before = open.holdings();
            open.copyInto(part);
        }
        List<String> wrong = LibraryFile.quickCheck(part);
        if (!wrong.isEmpty()) throw new LibraryException(Reason.DAMAGED, wrong.getFirst());
        if (!LibraryFile.holdings(part).sameAs(before)) {
            throw new LibraryException(Reason.DAMAGED, "the copy holds something else");
        }
        LibraryFile.sync(part);
    }

    /// The index, the backups and the settings; of the index only what is whole is of use.
    private void copyTheRest(Path target) throws IOException {
        if (!Files.exists(library.resolve("index.db-wal"))) copy("index.db", target);
        copy("settings.json", target);
        try (DirectoryStream<Path> outdated = Files.newDirectoryStream(library, "library-v*.db")) {
            for (Path each : outdated) copy(String.valueOf(each.getFileName()), target);
        }
        Path backups = library.resolve("backups");
        if (!Files.isDirectory(backups)) return;
        Path copies = new BackupFolder(target).made();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(backups, "*.{db,json}")) {
            for (Path each : files) copy(each, copies.resolve(String.valueOf(each.getFileName())));
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

    private void leaveNote(Path target) throws IOException {
        Path part = library.resolve(NOTE + ".part");
        Files.write(part, (target + "\n").getBytes(StandardCharsets.UTF_8));
        LibraryFile.sync(part);
        Files.move(
                part,
                library.resolve(NOTE),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
    }
}
