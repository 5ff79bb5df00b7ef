package app.daybreak.library;

import app.daybreak.library.IndexBatch.Part;
import app.daybreak.library.IndexBatch.Reached;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/// The search index of a library, as the library sees it: a file that follows the papers, joined to
/// the connections that search.
final class SearchIndex implements AutoCloseable {
    /// The name under which the searching connections see the index.
    static final String SCHEMA = "search";

    /// How often a batch is tried again that another program keeps from being written: minutes, of
    /// which the index is written all along.
    private static final int TRIES = 60;

    private final Path folder;
    private final String library;
    private final Connections connections;
    private final IndexSource source;
    private Database file;
    private IndexWriter writer;
    private int refused;
    private volatile boolean unwanted;
    private volatile @Nullable Database looking;

    /// Opens the index beside a library, or makes an empty one.
    static SearchIndex open(Path folder, Connections connections) throws SQLException {
        String library = identity(connections.writer());
        SearchIndex index =
                new SearchIndex(folder, library, connections, IndexFile.open(folder, library));
        index.attach();
        index.stayBehind();
        return index;
    }

    /// After a power cut in an import, or when an older library was put back, the index may hold
    /// what the library no longer does, under numbers that will be given out again.
    private void stayBehind() throws SQLException {
        long newest = newestSequence(connections.writer());
        if (guarded(() -> writer.reached()).sequence() > newest) remake();
    }

    private static long newestSequence(Database library) throws SQLException {
        try {
            return library.number("SELECT " + PaperTable.NEWEST);
        } catch (SQLException e) {
            if (!IndexFile.isDamage(e)) throw e;
            return Long.MAX_VALUE; // nothing can be said
        }
    }

    /// A damaged library is opened all the same, for what can still be read of it.
    private static String identity(Database library) throws SQLException {
        try {
            return library.text("SELECT value FROM about WHERE key = 'library'");
        } catch (SQLException e) {
            if (!IndexFile.isDamage(e)) throw e;
            return "unknown";
        }
    }

    private SearchIndex(Path folder, String library, Connections connections, Database file) {
        this.folder = folder;
        this.library = library;
        this.connections = connections;
        this.file = file;
        source = new IndexSource(connections.indexer());
        writer = new IndexWriter(file);
    }

    /// Adds what the index lacks. Papers are read and cut into terms while others are written.
    ///
    /// @param progress told after each batch how many papers were added so far
    /// @param cancelled asked before each batch
    /// @return how many papers were added
    synchronized int update(IntConsumer progress, BooleanSupplier cancelled)
            throws LibraryException {
        BooleanSupplier ended = () -> unwanted || cancelled.getAsBoolean();
        int added = 0;
        refused = 0;
        boolean more = true;
        while (more && !ended.getAsBoolean()) {
            try (IndexReadAhead reads =
                    new IndexReadAhead(connections.indexer(), source, reached())) {
                IndexBatch batch = reads.next();
                while (!batch.isEnd() && write(batch, reads.parts(batch))) {
                    added += batch.papers().size();
                    progress.accept(added);
                    if (ended.getAsBoolean()) break;
                    batch = reads.next();
                }
                more = !batch.isEnd();
            }
        }
        tidy(ended);
        return added;
    }

    /// @return false when the batch was not the next one, because another program writes the index
    ///   too, or because the index was damaged and is made anew
    private boolean write(IndexBatch batch, Iterable<Part> parts) throws LibraryException {
        try {
            return file.alone(() -> {
                try {
                    return writer.add(batch, parts);
                } catch (SQLException e) {
                    if (isPatientWith(e)) return false;
                    if (!IndexFile.isDamage(e)) throw e;
                    remake();
                    return false;
                }
            });
        } catch (IndexReadAhead.Failed e) {
            throw e.failure();
        }
    }

    /// Whether another program writes the index just now, which does what is to be done here.
    private boolean isPatientWith(SQLException e) {
        return LibraryException.of(e).reason() == LibraryException.Reason.BUSY && ++refused < TRIES;
    }

    /// Where another program writes the index, it is tidied up another time.
    private void tidy(BooleanSupplier cancelled) throws LibraryException {
        try {
            file.alone(() ->
                    guarded(() -> {
                        writer.tidy(cancelled);
                        return true;
                    }));
        } catch (LibraryException e) {
            if (e.reason() != LibraryException.Reason.BUSY) throw e;
        }
    }

    private Reached reached() throws LibraryException {
        return file.alone(() -> guarded(() -> writer.reached()));
    }

    /// Works on the index; one that turns out to be damaged is made anew, empty, and worked on
    /// again.
    private <T> T guarded(Database.Work<T> work) throws SQLException {
        try {
            return work.run();
        } catch (SQLException e) {
            if (!IndexFile.isDamage(e)) throw e;
            remake();
            return work.run();
        }
    }

    /// Looks for structural damage in the file, on a connection of its own.
    ///
    /// @return whether it is sound, or the look was interrupted
    boolean isSound() throws SQLException {
        try (Database alone = Database.forReading(IndexFile.of(folder))) {
            looking = alone;
            return LibraryFile.quickCheck(alone).isEmpty();
        } catch (SQLException e) {
            return !IndexFile.isDamage(e);
        } finally {
            looking = null;
        }
    }

    /// Stops what [#isSound] is doing on another thread, if anything.
    void interruptLook() throws LibraryException {
        Database alone = looking;
        if (alone != null) alone.interrupt();
    }

    /// How many papers the index lacks.
    synchronized int behind() throws LibraryException {
        Reached reached = reached();
        return connections.indexer().alone(() -> source.countAfter(reached));
    }

    /// Throws away what the index holds; [#update] makes it again, and one that is under way ends
    /// after its batch.
    void clear() throws LibraryException {
        unwanted = true;
        synchronized (this) {
            unwanted = false;
            file.alone(() -> {
                remake();
                return true;
            });
        }
    }

    private void remake() throws SQLException {
        detach();
        file.close();
        try {
            IndexFile.delete(folder);
        } finally { // whatever became of the file, the next try needs it
            file = IndexFile.open(folder, library);
            writer = new IndexWriter(file);
            attach();
        }
    }

    private void attach() throws SQLException {
        connections.searcher().attach(IndexFile.of(folder), SCHEMA);
        connections.counter().attach(IndexFile.of(folder), SCHEMA);
        connections.comparer().attach(IndexFile.of(folder), SCHEMA);
    }

    private void detach() throws SQLException {
        connections.searcher().detach(SCHEMA);
        connections.counter().detach(SCHEMA);
        connections.comparer().detach(SCHEMA);
    }

    @Override
    public synchronized void close() throws LibraryException {
        file.alone(() -> {
            file.close();
            return true;
        });
    }
}
