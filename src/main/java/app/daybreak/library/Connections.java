package app.daybreak.library;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The connections to `library.db`, one for each kind of work, so that none waits for another kind.
///
/// @param writer the only one that writes
/// @param reader what is on the screen: rows and papers, by their ids
/// @param searcher lists; may be interrupted, and sees the search index
/// @param counter counts; may take long, and sees the search index
/// @param indexer reads what the index lacks
/// @param comparer looks for papers that are like one; may be interrupted, and sees the index
record Connections(
        Database writer,
        Database reader,
        Database searcher,
        Database counter,
        Database indexer,
        Database comparer)
        implements AutoCloseable {

    /// Opens those that read beside one that writes.
    static Connections beside(Database writer, Path file) throws SQLException {
        List<Database> readers = new ArrayList<>();
        try {
            while (readers.size() < 5) readers.add(Database.forReading(file));
            return new Connections(
                    writer,
                    readers.get(0),
                    readers.get(1),
                    readers.get(2),
                    readers.get(3),
                    readers.get(4));
        } catch (SQLException e) {
            for (Database reader : readers) reader.close();
            throw e;
        }
    }

    /// Waits for what is under way, then closes all; the writer last, so that it can tidy up.
    @Override
    public void close() throws LibraryException {
        searcher.interrupt();
        counter.interrupt();
        comparer.interrupt();
        for (Database d : List.of(comparer, indexer, counter, searcher, reader, writer)) {
            d.alone(() -> {
                d.close();
                return true;
            });
        }
    }
}
