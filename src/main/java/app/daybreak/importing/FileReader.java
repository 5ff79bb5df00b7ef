package app.daybreak.importing;

import app.daybreak.digest.Digest;
import app.daybreak.digest.DigestFile;
import app.daybreak.digest.DigestReader;
import app.daybreak.digest.Problem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;

/// Reads one file from the disk into a digest.
final class FileReader {
    /// A file that was read.
    ///
    /// @param file where it lies
    /// @param digest what it holds; without entries, and with a fatal problem, where it was refused
    record Read(Path file, Digest digest) {}

    private static final int MEBIBYTE = 1 << 20;

    private final DigestReader reader = new DigestReader();

    Read read(Path file) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return refused(file, Problem.Kind.NOT_A_FILE, "");
            }
            byte[] bytes = bytes(file);
            if (bytes.length > DigestReader.MAX_BYTES) {
                String limit = Integer.toString(DigestReader.MAX_BYTES / MEBIBYTE);
                return refused(file, Problem.Kind.TOO_LARGE, limit);
            }
            Instant modified = Files.getLastModifiedTime(file).toInstant();
            DigestFile read = new DigestFile(DigestFiles.name(file), bytes, modified);
            return new Read(file, reader.read(read));
        } catch (NoSuchFileException e) {
            return refused(file, Problem.Kind.NO_SUCH_FILE, "");
        } catch (AccessDeniedException e) {
            return refused(file, Problem.Kind.ACCESS_DENIED, "");
        } catch (IOException e) {
            return refused(file, Problem.Kind.UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    /// At most one byte more than is read, whatever the file says of its size: a device has none,
    /// and a file may grow.
    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(DigestReader.MAX_BYTES + 1);
        }
    }

    private Read refused(Path file, Problem.Kind kind, String excerpt) {
        Problem problem = new Problem(0, kind, excerpt);
        return new Read(file, reader.refused(DigestFiles.name(file), problem));
    }
}
