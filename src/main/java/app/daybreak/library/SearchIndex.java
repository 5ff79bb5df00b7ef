package app.daybreak.library;

import java.nio.file.Path;
import java.sql.SQLException;

/// The search index of a library, as the library sees it: a file that follows the papers, joined to
/// the connections that search.
final class SearchIndex implements AutoCloseable {
    /// The name under which the searching connections see the index.
    static final String SCHEMA = "search";

    private final Path folder;
    private final String library;
    private final Connections connections;
    private Database file;
    private IndexWriter writer;

    /// Opens the index beside a library, or makes an empty one.
    static SearchIndex open(Path folder, Connections connections) throws SQLException {
        String library = identity(connections.writer());
        SearchIndex index =
                new SearchIndex(folder, library, connections, IndexFile.open(folder, library));
        index.attach();
        return index;
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
        writer = new IndexWriter(connections.indexer(), file);
    }

    /// Adds the next papers that the index lacks.
    ///
    /// @return how many there were; 0 when the index is complete
    synchronized int step() throws LibraryException {
        return connections
                .indexer()
                .alone(() -> {
                    try {
                        return writer.step();
                    } catch (SQLException e) {
                        if (!IndexFile.isDamage(e)) throw e;
                        remake(); // should the library itself be what is damaged, the next step
                        // says so
                        return writer.step();
                    }
                });
    }

    /// How many papers the index lacks.
    synchronized int behind() throws LibraryException {
        return connections.indexer().alone(writer::behind);
    }

    /// Throws away what the index holds; [#step()] makes it again.
    synchronized void clear() throws LibraryException {
        connections
                .indexer()
                .alone(() -> {
                    remake();
                    return true;
                });
    }

    private void remake() throws SQLException {
        detach();
        file.close();
        IndexFile.delete(folder);
        file = IndexFile.open(folder, library);
        writer = new IndexWriter(connections.indexer(), file);
        attach();
    }

    private void attach() throws SQLException {
        connections.searcher().attach(IndexFile.of(folder), SCHEMA);
        connections.counter().attach(IndexFile.of(folder), SCHEMA);
    }

    private void detach() throws SQLException {
        connections.searcher().detach(SCHEMA);
        connections.counter().detach(SCHEMA);
    }

    @Override
    public synchronized void close() throws LibraryException {
        connections
                .indexer()
                .alone(() -> {
                    file.close();
                    return true;
                });
    }
}
