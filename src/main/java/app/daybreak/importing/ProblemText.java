package app.daybreak.importing;

import app.daybreak.digest.DigestReader;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;

/// The text of a file that a report names, which may lie in an archive or in the history of a
/// repository: `digests.zip!/cs.CL.md`, `digests!/cs.CL.md@1a2b3c4`.
public final class ProblemText {
    private static final String WITHIN = "!";

    private ProblemText() {}

    /// Reads it.
    ///
    /// @throws IOException where it is not there any more, or longer than what is read
    public static String read(Path file) throws IOException {
        if (Files.isRegularFile(file)) return whole(file);
        Path outer = outer(file);
        if (outer == null) throw new NoSuchFileException(file.toString());
        String text = Files.isDirectory(outer) ? version(outer, file) : entry(outer, file);
        if (text == null) throw new NoSuchFileException(file.toString());
        return text;
    }

    /// A file, or the one that was made small in it.
    private static String whole(Path file) throws IOException {
        String text = entry(file, file);
        return text == null ? text(Files.newInputStream(file), file) : text;
    }

    /// The archive or repository that a name begins with, or null.
    private static @Nullable Path outer(Path file) {
        for (Path part = file; part != null; part = part.getParent()) {
            String name = DigestFiles.name(part);
            if (!name.endsWith(WITHIN)) continue;
            Path outer = part.resolveSibling(name.substring(0, name.length() - 1));
            if (Files.exists(outer)) return outer;
        }
        return null;
    }

    private static @Nullable String entry(Path archive, Path file) throws IOException {
        Budget budget = new Budget();
        String[] found = {null};
        ArchiveReader reader =
                new ArchiveReader(
                        budget,
                        (place, in, _) -> {
                            if (found[0] == null && place.file().equals(file)) {
                                found[0] = text(in, file);
                            }
                        });
        try (InputStream in = budget.packed(Files.newInputStream(archive))) {
            reader.read(archive, in, Instant.EPOCH);
        } catch (Budget.ExceededException e) {
            if (found[0] == null) throw e; // what stands before it is all that is wanted
        }
        return found[0];
    }

    private static @Nullable String version(Path repository, Path file) throws IOException {
        Path git = repository.resolve(".git");
        Path folder = GitHistory.isRepository(git) ? git : repository;
        String[] found = {null};
        String _ =
                new GitHistory(folder)
                        .read(
                                null,
                                (version, content) -> {
                                    String path = version.path() + "@" + version.commit();
                                    boolean wanted =
                                            EntryName.within(repository, path).equals(file);
                                    if (wanted) found[0] = text(content, file);
                                });
        return found[0];
    }

    private static String text(InputStream in, Path file) throws IOException {
        try (in) {
            byte[] bytes = in.readNBytes(DigestReader.MAX_BYTES + 1);
            if (bytes.length > DigestReader.MAX_BYTES) throw new IOException(file + " > 64 MiB");
            return DigestReader.text(bytes);
        }
    }
}
