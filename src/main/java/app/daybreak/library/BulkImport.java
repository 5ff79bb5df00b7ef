package app.daybreak.library;

/// A time in which many digests come in; see [Library#startBulkImport()].
public interface BulkImport extends AutoCloseable {
    /// Puts everything that came in on the disk.
    @Override
    void close() throws LibraryException;
}
