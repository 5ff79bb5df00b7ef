package app.daybreak.library;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;

/// The folder of a library on the disk.
final class LibraryFolder {
    /// What to make of the connections.
    interface Opened<T> {
        T with(Connections connections) throws SQLException;
    }

    private LibraryFolder() {}

    static <T> T open(Path folder, Opened<T> opened) throws LibraryException {
        make(folder);
        Path file = folder.resolve(LibraryFile.NAME);
        Database writer = null;
        try {
            if (isLost(file) && hadOne(folder)) {
                throw new LibraryException(LibraryException.Reason.LOST, file.toString());
            }
            ownerAlone(file);
            writer = Database.forWriting(file);
            Migrations.refuseForeign(writer);
            writer.keepLog();
            Migrations.backUp(writer, folder);
            Migrations.run(writer);
            return opened(Connections.beside(writer, file), opened);
        } catch (IOException e) {
            throw new LibraryException(LibraryException.Reason.CANNOT_OPEN, e);
        } catch (SQLException e) {
            close(writer, e);
            throw LibraryException.of(e);
        } catch (LibraryException e) {
            close(writer, e);
            throw e;
        }
    }

    /// Whether there is a library, or signs of one that was lost.
    static boolean isThere(Path folder) throws LibraryException {
        try {
            return Files.exists(folder.resolve(LibraryFile.NAME)) || hadOne(folder);
        } catch (IOException e) {
            throw new LibraryException(LibraryException.Reason.CANNOT_OPEN, e);
        }
    }

    /// Not there, or emptied, as a program that synchronises folders may leave it.
    private static boolean isLost(Path file) throws IOException {
        if (!Files.exists(file)) return true;
        boolean log = Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
        return Files.isRegularFile(file) && Files.size(file) == 0 && !log;
    }

    /// Whether the index or a backup tells that there was a library.
    private static boolean hadOne(Path folder) throws IOException {
        if (Files.exists(IndexFile.of(folder))) return true;
        Path backups = folder.resolve("backups");
        if (!Files.isDirectory(backups)) return false;
        try (DirectoryStream<Path> taken = Files.newDirectoryStream(backups, "library-[0-9]*.db")) {
            return taken.iterator().hasNext();
        }
    }

    private static <T> T opened(Connections connections, Opened<T> opened)
            throws SQLException, LibraryException {
        try {
            return opened.with(connections);
        } catch (SQLException | RuntimeException e) {
            connections.close();
            throw e;
        }
    }

    /// A fresh file is for its owner alone, whatever folder it lies in; SQLite gives its log the
    /// same permissions. One that is there keeps those that a person gave it.
    static void ownerAlone(Path file) throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        if (!posix || Files.exists(file)) return;
        try {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        } catch (FileAlreadyExistsException e) {
            // another program makes it now
        }
    }

    static void make(Path folder) throws LibraryException {
        try {
            if (Files.isDirectory(folder)) return;
            boolean posix =
                    FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
            if (!posix) {
                Files.createDirectories(folder);
                return;
            }
            Path parent = folder.toAbsolutePath().getParent();
            if (parent != null) Files.createDirectories(parent);
            Files.createDirectories( // which forgives another program that makes it now
                    folder,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
        } catch (IOException e) {
            throw new LibraryException(LibraryException.Reason.CANNOT_OPEN, e);
        }
    }

    private static void close(
            @org.jspecify.annotations.Nullable Database database, Exception because) {
        if (database == null) return;
        try {
            database.close();
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
    }
}
