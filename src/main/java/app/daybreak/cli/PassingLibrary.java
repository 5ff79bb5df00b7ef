package app.daybreak.cli;

import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/// An empty library that is gone once it is closed: what would come into one that is not made yet
/// can be told from it.
final class PassingLibrary implements AutoCloseable {
    private final Path folder;
    private final Library library;

    PassingLibrary() throws LibraryException {
        try {
            folder = Files.createTempDirectory("daybreak-passing");
        } catch (IOException e) {
            throw new LibraryException(LibraryException.Reason.CANNOT_OPEN, e);
        }
        library = Library.open(folder, Clock.systemUTC());
    }

    Library library() {
        return library;
    }

    @Override
    public void close() throws LibraryException {
        library.close();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) Files.delete(file);
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
