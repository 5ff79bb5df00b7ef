package app.daybreak.library;

import app.daybreak.digest.Delta;
import app.daybreak.digest.DigestReader;
import app.daybreak.digest.MarkdownDigest;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;

/// A digest as a file again.
///
/// @param bytes Markdown
/// @param exact whether it is the file that was imported, byte for byte; otherwise it says the same
///   in the usual form
@SuppressWarnings("ArrayRecordComponent") // written once and dropped; never compared
public record DigestCopy(byte[] bytes, boolean exact) {
    /// Makes the file of a digest; empty when there is no such digest.
    static Optional<DigestCopy> of(String sha256, Database database) throws SQLException {
        Optional<DigestTable.Row> row = new DigestTable(database).find(sha256);
        if (row.isEmpty()) return Optional.empty();
        long id = row.get().id();
        byte[] rendering = MarkdownDigest.render(new EntryTable(database).entries(id));
        Optional<Delta> delta = new DigestDeltaTable(database).of(id);
        byte[] file = delta.isEmpty() ? rendering : applied(delta.get(), rendering);
        boolean exact = DigestReader.sha256(file).equals(sha256);
        return Optional.of(new DigestCopy(exact ? file : rendering, exact));
    }

    private static byte[] applied(Delta delta, byte[] rendering) {
        try {
            return delta.applyTo(rendering);
        } catch (IOException e) {
            return rendering; // which does not have the digest's hash, and that is said
        }
    }
}
