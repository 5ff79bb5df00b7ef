package app.daybreak.cli;

import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// An empty library that is gone once it is closed, with all that lies in its folder: in the place
/// of one that is not there and shall not be made.
public final class PassingLibrary implements AutoCloseable {
    private final Path folder;
    private final Library library;

    /// Makes it among the system's temporary files.
    public PassingLibrary() throws LibraryException {
        try {
            folder = Files.createTempDirectory("daybreak-passing");
        } catch (IOException e) {
            throw new LibraryException(LibraryException.Reason.CANNOT_OPEN, e);
        }
        try {
            library = Library.open(folder, Clock.systemUTC());
        } catch (LibraryException e) {
            delete(folder);
            throw e;
        }
    }

    /// The library, open until this is closed.
    public Library library() {
        return library;
    }

    @Override
    public void close() throws LibraryException {
        try {
            library.close();
        } finally {
            delete(folder);
        }
    }

    /// What cannot be deleted now is the system's to tidy away.
    private static void delete(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> inwards = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path each : inwards) deleteOne(each);
        } catch (IOException | UncheckedIOException e) {
            left(e);
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            left(e);
        }
    }

    private static void left(Exception e) {
        System.getLogger(PassingLibrary.class.getName())
                .log(System.Logger.Level.DEBUG, "a passing library leaves something behind", e);
    }
}
