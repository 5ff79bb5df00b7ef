package app.daybreak.library;

import app.daybreak.digest.Digest;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Paper;
import app.daybreak.paper.PaperRow;
import app.daybreak.paper.ReadingState;
import app.daybreak.query.PaperQuery;
import app.daybreak.query.Scope;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// A library: one folder with `library.db`. Safe for use by several threads; every call blocks
/// until it is done, so none belongs on the JavaFX thread. Writing never holds up reading.
///
/// Each act that changes something is one transaction: when a method returns, its work is kept;
/// when it throws, nothing of it was done.
public final class Library implements AutoCloseable {
    private final Path folder;
    private final Clock clock;
    private final Database writer;
    private final Database reader;
    private final DigestWriter digestWriter;
    private final MarkTable marks;
    private final TagTable tags;
    private final PaperReader papers;
    private final DigestTable digests;
    private final List<Consumer<LibraryChange>> listeners = new CopyOnWriteArrayList<>();

    private Library(Path folder, Clock clock, Database writer, Database reader) {
        this.folder = folder;
        this.clock = clock;
        this.writer = writer;
        this.reader = reader;
        digestWriter = new DigestWriter(writer);
        marks = new MarkTable(writer);
        tags = new TagTable(writer);
        papers = new PaperReader(reader);
        digests = new DigestTable(reader);
    }

    /// Opens the library of a folder; both are made where there are none, for their owner alone.
    ///
    /// @throws LibraryException when it cannot be opened, is damaged, another program's, or a newer
    ///   program's; then nothing was touched
    public static Library open(Path folder, Clock clock) throws LibraryException {
        return LibraryFolder.open(
                folder, (writer, reader) -> new Library(folder, clock, writer, reader));
    }

    /// Where the library lies.
    public Path folder() {
        return folder;
    }

    /// Adds a digest. The same bytes twice change nothing.
    public AddedDigest add(Digest digest) throws LibraryException {
        AddedDigest added =
                writing(() -> writer.inTransaction(() -> digestWriter.add(digest, clock.millis())));
        tell(new LibraryChange.DigestAdded(added));
        return added;
    }

    /// Says that many digests will come, until the result is closed: each is still one transaction,
    /// but only the last one waits for the disk. A power cut in between may lose the latest
    /// digests, never part of one and never what a person did.
    public BulkImport startBulkImport() throws LibraryException {
        writing(() -> waitForDisk(false));
        return () -> {
            writing(() -> {
                waitForDisk(true);
                writer.execute("PRAGMA wal_checkpoint(TRUNCATE)");
                return true;
            });
        };
    }

    private boolean waitForDisk(boolean wait) throws SQLException {
        writer.waitForDisk(wait);
        return wait;
    }

    /// The papers that answer a query, the newest arXiv id first.
    public PaperKeys list(PaperQuery query) throws LibraryException {
        return reading(() -> papers.list(new QuerySql(query)));
    }

    /// How many papers answer a query.
    public int count(PaperQuery query) throws LibraryException {
        return reading(() -> papers.count(new QuerySql(query)));
    }

    /// How many papers that answer a query are neither read nor dismissed.
    public int countUnread(PaperQuery query) throws LibraryException {
        return reading(() -> papers.count(new QuerySql(query).unreadOnly()));
    }

    /// The rows of some papers, in the given order, without those that are gone.
    public List<PaperRow> rows(List<ArxivId> ids) throws LibraryException {
        return reading(() -> {
            List<PaperRow> rows = new ArrayList<>(ids.size());
            for (ArxivId id : ids) papers.row(id).ifPresent(rows::add);
            return rows;
        });
    }

    /// One paper with all that is known of it, or empty when it is not in the library.
    public Optional<Paper> paper(ArxivId id) throws LibraryException {
        return reading(() -> papers.paper(id));
    }

    /// What the library holds, counted.
    public Overview overview() throws LibraryException {
        return reading(() ->
                new Overview(
                        papers.count(new QuerySql(PaperQuery.ALL)),
                        papers.count(new QuerySql(PaperQuery.in(new Scope.Unread()))),
                        papers.count(new QuerySql(PaperQuery.in(new Scope.Starred()))),
                        papers.count(new QuerySql(PaperQuery.in(new Scope.Later()))),
                        papers.days(),
                        papers.channels(),
                        papers.tags()));
    }

    /// Every digest, the newest day first.
    public List<DigestInfo> digests() throws LibraryException {
        return reading(digests::all);
    }

    /// Keeps what a person did with a paper.
    public void mark(ArxivId paper, ReadingState state) throws LibraryException {
        changing(paper, () -> marks.put(paper, state, clock.millis()));
    }

    /// Puts a tag on a paper; the tag is made where there is none of that name.
    public void tag(ArxivId paper, String name) throws LibraryException {
        changing(paper, () -> tags.add(paper, name));
    }

    /// Takes a tag off a paper.
    public void untag(ArxivId paper, String name) throws LibraryException {
        changing(paper, () -> tags.remove(paper, name));
    }

    /// Looks for damage.
    ///
    /// @return what is wrong, one line each; empty when all is well
    public List<String> check() throws LibraryException {
        return reading(() -> Check.run(reader));
    }

    /// Tells of every change from now on.
    public void onChange(Consumer<LibraryChange> listener) {
        listeners.add(listener);
    }

    @Override
    public void close() throws LibraryException {
        synchronized (writer) {
            synchronized (reader) {
                try (writer;
                        reader) {
                    listeners.clear();
                } catch (SQLException e) {
                    throw LibraryException.of(e);
                }
            }
        }
    }

    private interface Act {
        void run() throws SQLException;
    }

    private void changing(ArxivId paper, Act act) throws LibraryException {
        writing(() ->
                writer.inDurableTransaction(() -> {
                    act.run();
                    return true;
                }));
        tell(new LibraryChange.PaperMarked(paper));
    }

    private <T> T writing(Database.Work<T> work) throws LibraryException {
        return on(writer, work);
    }

    private <T> T reading(Database.Work<T> work) throws LibraryException {
        return on(reader, work);
    }

    private static <T> T on(Database database, Database.Work<T> work) throws LibraryException {
        synchronized (database) {
            try {
                return work.run();
            } catch (SQLException e) {
                throw LibraryException.of(e);
            }
        }
    }

    private void tell(LibraryChange change) {
        listeners.forEach(listener -> listener.accept(change));
    }
}
