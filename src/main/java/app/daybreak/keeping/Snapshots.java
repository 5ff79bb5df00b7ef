package app.daybreak.keeping;

import app.daybreak.library.Holdings;
import app.daybreak.library.LibraryException;
import app.daybreak.library.LibraryException.Reason;
import app.daybreak.library.LibraryFile;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Copies of the newest backups in another folder, such as one that is synchronised: whole and
/// checked files that nobody writes to any more, which is all that such a folder is good for.
public final class Snapshots {
    /// How many stay there at least.
    static final int KEPT = Retention.LAST;

    private final BackupFolder backups;
    private final Path folder;

    /// @param library the library's folder
    /// @param folder where the copies go
    public Snapshots(Path library, Path folder) {
        backups = new BackupFolder(library);
        this.folder = folder;
    }

    /// Looks whether copies may go to a folder.
    ///
    /// @return the folder
    /// @throws LibraryException for the reason OCCUPIED when it is a library's, or that of its
    ///   backups: what is there would be taken for that library's own, and thinned out
    public static Path fit(Path folder) throws LibraryException {
        Path at = folder.toAbsolutePath().normalize();
        boolean backups = at.endsWith("backups") && isLibrary(at.getParent());
        if (backups || isLibrary(at)) throw new LibraryException(Reason.OCCUPIED, at.toString());
        return folder;
    }

    private static boolean isLibrary(@Nullable Path folder) {
        return folder != null && Files.exists(folder.resolve(LibraryFile.NAME));
    }

    /// Brings the newest good backup there, unless it is there, and gives up the oldest of more
    /// than three of the same library, what it was before a restore or a repair included. A copy
    /// that does not prove good changes nothing.
    ///
    /// @return the copy, or empty when there was nothing to do
    /// @throws LibraryException also when the folder is not [#fit]
    public Optional<Path> bring() throws LibraryException {
        var _ = fit(folder);
        try {
            Optional<Backup> newest = newest();
            if (newest.isEmpty()) return Optional.empty();
            Path copy = folder.resolve(newest.get().name());
            if (Files.exists(copy) && Files.size(copy) == newest.get().bytes()) {
                return Optional.empty();
            }
            Files.createDirectories(folder);
            bring(newest.get().file(), copy);
            thin(copy);
            return Optional.of(copy);
        } catch (IOException e) {
            throw new LibraryException(Reason.FAILED, e);
        }
    }

    private Optional<Backup> newest() throws IOException {
        return backups.all().stream()
                .filter(each -> each.kind() == Backup.Kind.TAKEN && each.holdings() != null)
                .findFirst();
    }

    private static void bring(Path file, Path copy) throws IOException, LibraryException {
        Path part = copy.resolveSibling(copy.getFileName() + ".part");
        try {
            Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
            BackupFolder.ownerAlone(part);
            LibraryFile.sync(part);
            List<String> wrong = LibraryFile.quickCheck(part);
            if (!wrong.isEmpty()) throw new LibraryException(Reason.DAMAGED, wrong.getFirst());
            Files.move(part, copy, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Restore.drop(part);
        }
    }

    /// Other computers may send copies of theirs here.
    private void thin(Path fresh) throws IOException {
        Set<String> own = identities();
        List<Backup> copies = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "library-*.db")) {
            for (Path file : files) {
                Optional<Backup> copy = BackupFolder.named(file);
                if (copy.isPresent() && own.contains(identity(copy.get()))) copies.add(copy.get());
            }
        }
        new Thinning(copies, fresh).run(Retention::keepLast);
    }

    /// A restored or mended library has another identity; what it was lies among its backups.
    private Set<String> identities() throws IOException {
        Set<String> own = new HashSet<>();
        for (Backup backup : backups.all()) own.add(identity(backup));
        own.remove(""); // nobody knows whose it is
        return own;
    }

    private static String identity(Backup backup) {
        Holdings holdings = backup.holdings();
        return holdings == null ? "" : holdings.identity();
    }
}
