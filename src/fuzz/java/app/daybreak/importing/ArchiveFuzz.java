package app.daybreak.importing;

import app.daybreak.digest.DigestCheck;
import app.daybreak.digest.DigestReader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;

/// Any bytes as an archive: zip, tar, gzip, and what lies in them.
public final class ArchiveFuzz {
    private static final Path FILE = Path.of("archive.zip");
    private static final DigestReader READER = new DigestReader();

    private ArchiveFuzz() {}

    /// Reads them; what cannot be read is an [IOException].
    public static void fuzzerTestOneInput(byte[] bytes) {
        Budget budget = new Budget();
        try (InputStream in = budget.packed(new ByteArrayInputStream(bytes))) {
            new ArchiveReader(READER, ArchiveFuzz::check, budget).read(FILE, in, Instant.EPOCH);
        } catch (IOException e) {
            // It is refused with the reason.
        }
    }

    private static void check(Path path, app.daybreak.digest.Digest digest) {
        DigestCheck.check(digest);
        if (!path.startsWith(FILE.toString()) && !path.toString().startsWith(FILE + "!"))
            throw new AssertionError("outside: " + path);
    }
}
