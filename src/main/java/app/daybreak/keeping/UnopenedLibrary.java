package app.daybreak.keeping;

import app.daybreak.library.Deeds;
import app.daybreak.library.LibraryException;
import app.daybreak.library.LibraryFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A library that this program does not open because a newer one wrote it. It is left as it is, to
/// the byte: a copy is read.
public final class UnopenedLibrary {
    private final Path live;

    /// The library in a folder.
    public UnopenedLibrary(Path library) {
        live = library.resolve(LibraryFile.NAME);
    }

    /// Writes what a person did into a file, whole or not at all.
    ///
    /// @return how many papers they did something with
    /// @throws LibraryException when this program cannot read it, or the file cannot be written
    public int exportDeeds(Path target) throws LibraryException {
        try {
            Deeds deeds = read();
            Path part = target.resolveSibling(target.getFileName() + ".part");
            try {
                Files.write(part, DeedsFile.text(deeds).getBytes(StandardCharsets.UTF_8));
                LibraryFile.sync(part);
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
            return deeds.papers().size();
        } catch (IOException e) {
            throw new LibraryException(LibraryException.Reason.FAILED, e);
        }
    }

    private Deeds read() throws LibraryException, IOException {
        Path folder = Files.createTempDirectory("daybreak"); // for its owner alone
        Path copy = folder.resolve(LibraryFile.NAME);
        try {
            Restore.copyWithLog(live, copy);
            return LibraryFile.deeds(copy);
        } finally {
            Restore.drop(copy);
            Files.deleteIfExists(folder);
        }
    }
}
