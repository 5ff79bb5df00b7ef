package app.daybreak.digest;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Digests as they were published, which lie beside the project where someone put them: in the
/// folder that the system property or environment variable names, or in `../shared/digests`. Tests
/// over them are skipped where there are none.
public final class RealDigests {
    private RealDigests() {}

    public static Path folder() {
        Path folder = path();
        assumeTrue(Files.isRegularFile(folder.resolve("truth.jsonl")), "no digests in " + folder);
        return folder;
    }

    /// Where they would lie.
    public static Path path() {
        return Path.of(named());
    }

    /// Every Markdown digest, read.
    public static List<Digest> all() throws IOException {
        return all(".md");
    }

    /// Every digest in files with an ending, read.
    public static List<Digest> all(String ending) throws IOException {
        DigestReader reader = new DigestReader();
        try (var files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.endsWith("README.md"))
                    .sorted()
                    .map(file -> reader.read(file(file)))
                    .toList();
        }
    }

    private static DigestFile file(Path path) {
        try {
            return new DigestFile(path.getFileName().toString(), Files.readAllBytes(path), null);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String named() {
        @Nullable String property = System.getProperty("daybreak.digests");
        if (property != null) return property;
        @Nullable String variable = System.getenv("DAYBREAK_DIGESTS");
        return variable == null ? Path.of("..", "shared", "digests").toString() : variable;
    }
}
