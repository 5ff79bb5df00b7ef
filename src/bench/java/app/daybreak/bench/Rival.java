package app.daybreak.bench;

import app.daybreak.query.Column;
import app.daybreak.query.Search;

import java.util.Map;
import java.util.Optional;

/// Another way to search the same papers.
interface Rival extends AutoCloseable {
    /// What is measured.
    String name();

    /// Adds a paper; ascending by key.
    ///
    /// @param texts as a person reads them
    void add(long key, Map<Column, String> texts) throws Exception;

    /// Makes what was added ready to be searched, as one tree or segment.
    void finish() throws Exception;

    /// The keys of the papers that match, the newest first; empty when it cannot be asked this.
    Optional<long[]> find(Search search, int limit) throws Exception;
}
