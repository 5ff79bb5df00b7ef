package app.daybreak.keeping;

import app.daybreak.keeping.Backup.Kind;
import app.daybreak.library.Holdings;
import app.daybreak.library.LibraryException;
import app.daybreak.library.LibraryFile;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// `backups/` in a library's folder, and the copies that migrations leave beside the library.
final class BackupFolder {
    private static final String PART = ".part";
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private final Path library;
    private final Path folder;

    BackupFolder(Path library) {
        this.library = library;
        folder = library.resolve("backups");
    }

    Path path() {
        return folder;
    }

    /// An empty file for something that is being written, for its owner alone. What a killed
    /// program left of an earlier one is taken away.
    Path part() throws IOException {
        var _ = made();
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "*" + PART)) {
            for (Path part : parts) if (isForgotten(part)) Files.deleteIfExists(part);
        }
        return Files.createTempFile(folder, "copying-", PART);
    }

    /// The folder, which is made where there is none.
    Path made() throws IOException {
        return Files.createDirectories(folder, ownerAlone());
    }

    private static boolean isForgotten(Path part) throws IOException {
        Instant written = Files.getLastModifiedTime(part).toInstant();
        return written.isBefore(Instant.now().minus(FORGOTTEN));
    }

    /// Takes a file from everybody but its owner, where the drive knows owners: those of cameras
    /// and sticks (FAT) refuse.
    static void ownerAlone(Path file) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        if (!posix) return;
        try {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        } catch (IOException e) {
            System.getLogger(BackupFolder.class.getName())
                    .log(System.Logger.Level.DEBUG, "open to others", e);
        }
    }

    private static FileAttribute<?>[] ownerAlone() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        if (!posix) return new FileAttribute<?>[0];
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        };
    }

    /// A name that is free, at the given time or as soon after it as may be.
    ///
    /// @param after the name is of a later time than this
    Path free(Kind kind, Instant now, Instant after) {
        Instant time = now.isAfter(after) ? now : after.plusSeconds(1);
        Path file = file(kind, time);
        while (Files.exists(file)) {
            time = time.plusSeconds(1);
            file = file(kind, time);
        }
        return file;
    }

    private Path file(Kind kind, Instant time) {
        return folder.resolve(new BackupName(kind, time).toString());
    }

    /// Every backup, the newest first.
    List<Backup> all() throws IOException {
        List<Backup> all = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.db")) {
                for (Path file : files) named(file).ifPresent(all::add);
            }
        }
        if (Files.isDirectory(library)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(library, "library-v*.db")) {
                for (Path file : files) {
                    Instant made = Files.getLastModifiedTime(file).toInstant();
                    all.add(backup(file, Kind.OUTDATED, made));
                }
            }
        }
        all.sort(Comparator.comparing(Backup::taken).thenComparing(Backup::name).reversed());
        return all;
    }

    /// What a file is by its name, in any folder; empty for a person's own.
    static Optional<Backup> named(Path file) throws IOException {
        Optional<BackupName> name = BackupName.parse(String.valueOf(file.getFileName()));
        if (name.isEmpty()) return Optional.empty();
        return Optional.of(backup(file, name.get().kind(), name.get().taken()));
    }

    static Backup backup(Path file, Kind kind, Instant taken) throws IOException {
        return new Backup(file, kind, taken, Files.size(file), holdings(file));
    }

    private static @Nullable Holdings holdings(Path file) {
        try {
            return LibraryFile.holdings(file);
        } catch (LibraryException e) {
            return null; // shown as one that cannot be read
        }
    }
}
