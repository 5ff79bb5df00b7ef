package app.daybreak.keeping;

import app.daybreak.library.LibraryException;
import app.daybreak.library.LibraryException.Reason;
import app.daybreak.library.LibraryFile;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Copies of the newest backups in another folder, such as one that is synchronised: whole and
/// checked files that nobody writes to any more, which is all that such a folder is good for.
public final class Snapshots {
    /// How many stay there.
    static final int KEPT = 3;

    private final BackupFolder backups;
    private final Path folder;

    /// @param library the library's folder
    /// @param folder where the copies go
    public Snapshots(Path library, Path folder) {
        backups = new BackupFolder(library);
        this.folder = folder;
    }

    /// Brings the newest good backup there, unless it is there, and gives up the oldest of more
    /// than three. A copy that does not prove good changes nothing.
    ///
    /// @return the copy, or empty when there was nothing to do
    public Optional<Path> bring() throws LibraryException {
        try {
            Optional<Backup> newest = newest();
            if (newest.isEmpty()) return Optional.empty();
            Path copy = folder.resolve(newest.get().name());
            if (Files.exists(copy) && Files.size(copy) == newest.get().bytes()) {
                return Optional.empty();
            }
            Files.createDirectories(folder);
            bring(newest.get().file(), copy);
            thin();
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

    private void thin() throws IOException {
        List<Path> copies = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "library-*.db")) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                boolean ours = BackupName.parse(name).isPresent();
                if (ours) copies.add(file);
            }
        }
        copies.sort(
                Comparator.comparing((Path file) -> String.valueOf(file.getFileName())).reversed());
        for (Path old : copies.subList(Math.min(KEPT, copies.size()), copies.size())) {
            Files.deleteIfExists(old);
        }
    }
}
