package app.daybreak.library;

import app.daybreak.digest.Digest;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Paper;
import app.daybreak.paper.PaperRow;
import app.daybreak.paper.ReadingState;
import app.daybreak.query.PaperQuery;
import app.daybreak.query.Search;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// A library: one folder with `library.db` and the search index `index.db`. Safe for use by several
/// threads; every call blocks until it is done, so none belongs on the JavaFX thread. Writing,
/// listing, counting and reading never hold up each other.
///
/// Each act that changes something is one transaction: when a method returns, its work is kept;
/// when it throws, nothing of it was done.
///
/// The index follows the papers when [#updateIndex] is called; until then new papers are there for
/// everything but words.
public final class Library implements AutoCloseable {
    private static final int PATIENCE = 5;

    private final Path folder;
    private final Clock clock;
    private final Connections connections;
    private final SearchIndex index;
    private final DigestWriter digestWriter;
    private final Acts acts;
    private final Sources sources;
    private final WatchedFiles watchedFiles;
    private final LiveImports liveImports;
    private final ImportHistory history;
    private final PaperReader papers;
    private final Lists lists;
    private final Lists counts;
    private volatile boolean indexIsInnocent;
    private long seenVersion;
    private final List<Consumer<LibraryChange>> listeners = new CopyOnWriteArrayList<>();

    private Library(Path folder, Clock clock, Connections connections, SearchIndex index)
            throws SQLException {
        this.folder = folder;
        this.clock = clock;
        this.connections = connections;
        this.index = index;
        Database writer = connections.writer();
        seenVersion = version(writer);
        digestWriter = new DigestWriter(writer);
        acts = new Acts(writer, clock, this::tell);
        sources = new Sources(connections);
        watchedFiles = new WatchedFiles(connections);
        liveImports = new LiveImports(folder);
        history = new ImportHistory(connections, liveImports, clock);
        papers = new PaperReader(connections.reader());
        lists = new Lists(connections.searcher());
        counts = new Lists(connections.counter());
    }

    /// Opens the library of a folder; both are made where there are none, for their owner alone.
    ///
    /// @throws LibraryException when it cannot be opened, is damaged, another program's, or a newer
    ///   program's; then nothing was touched
    public static Library open(Path folder, Clock clock) throws LibraryException {
        return LibraryFolder.open(
                folder,
                connections ->
                        new Library(
                                folder, clock, connections, SearchIndex.open(folder, connections)));
    }

    /// Opens the library of a folder, as [#open] does, but makes none.
    ///
    /// @throws LibraryException also when there is none
    public static Library openThere(Path folder, Clock clock) throws LibraryException {
        if (isThere(folder)) return open(folder, clock);
        throw new LibraryException(
                LibraryException.Reason.ABSENT, folder.toAbsolutePath().toString());
    }

    /// Whether a folder has a library, or had one that was lost.
    public static boolean isThere(Path folder) throws LibraryException {
        return LibraryFolder.isThere(folder);
    }

    /// Where the library lies.
    public Path folder() {
        return folder;
    }

    /// Adds a digest. The same bytes twice change nothing.
    public AddedDigest add(Digest digest) throws LibraryException {
        Database writer = connections.writer();
        AddedDigest added =
                writer.alone(
                        () -> writer.inTransaction(() -> digestWriter.add(digest, clock.millis())));
        tell(new LibraryChange.DigestAdded(added));
        return added;
    }

    /// Adds a digest that came by an import, see [ImportHistory].
    public AddedDigest add(Digest digest, long run) throws LibraryException {
        Database writer = connections.writer();
        AddedDigest added =
                writer.alone(() ->
                        writer.inTransaction(() -> {
                            AddedDigest done = digestWriter.add(digest, clock.millis());
                            if (!done.known()) history.came(run, digest, done);
                            return done;
                        }));
        tell(new LibraryChange.DigestAdded(added));
        return added;
    }

    /// What adding digests would do; nothing is written.
    public ImportPreview previewImport() {
        return new ImportPreview(connections.reader());
    }

    /// The imports of this library.
    public ImportHistory imports() {
        return history;
    }

    /// The papers that a person deleted, the newest first.
    public List<DeletedPaper> deleted() throws LibraryException {
        Database reader = connections.reader();
        return reader.alone(() -> new DeletedPapers(reader).all());
    }

    /// Says that many digests will come, until the result is closed: each is still one transaction,
    /// but only the last one waits for the disk. A power cut in between may lose the latest
    /// digests, never part of one and never what a person did.
    public BulkImport startBulkImport() throws LibraryException {
        Database writer = connections.writer();
        writer.alone(() -> waitForDisk(writer, false));
        return () ->
                writer.alone(() -> {
                    waitForDisk(writer, true);
                    writer.execute("PRAGMA wal_checkpoint(TRUNCATE)");
                    return true;
                });
    }

    private static boolean waitForDisk(Database writer, boolean wait) throws SQLException {
        writer.waitForDisk(wait);
        return wait;
    }

    /// The papers that answer a query, in its order.
    ///
    /// @param limit the most papers wanted
    /// @throws LibraryException also when [#interruptList()] was called meanwhile
    public PaperKeys list(PaperQuery query, int limit) throws LibraryException {
        return asking(() -> connections.searcher().alone(() -> lists.list(query, limit)));
    }

    /// Every paper that answers a query, in its order.
    public PaperKeys list(PaperQuery query) throws LibraryException {
        return list(query, Integer.MAX_VALUE);
    }

    /// Stops what [#list] is doing on another thread, if anything; it fails.
    public void interruptList() throws LibraryException {
        connections.searcher().interrupt();
    }

    /// As [#list(PaperQuery)], asked again where another question interrupts it.
    public PaperKeys listPatiently(PaperQuery query) throws LibraryException {
        for (int i = 1; ; i++) {
            try {
                return list(query);
            } catch (LibraryException e) {
                if (i == PATIENCE || e.reason() != LibraryException.Reason.FAILED) throw e;
            }
        }
    }

    /// The papers of the digests of a day by the digests' channels, in the order of their names;
    /// the name of an unknown channel is empty.
    public Map<String, List<ArxivId>> channels(LocalDate day) throws LibraryException {
        Database counter = connections.counter();
        return counter.alone(() -> new ActivityTable(counter).channels(day));
    }

    /// How many papers answer a query.
    public int count(PaperQuery query) throws LibraryException {
        return asking(() -> connections.counter().alone(() -> counts.count(query)));
    }

    /// Those of some papers that a search finds.
    ///
    /// @param papers a page of a list: each is looked up
    public Set<ArxivId> among(Search search, List<ArxivId> papers) throws LibraryException {
        return asking(() -> connections.counter().alone(() -> counts.among(search, papers)));
    }

    /// How many papers that answer a query are neither read nor dismissed.
    public int countUnread(PaperQuery query) throws LibraryException {
        return asking(() -> connections.counter().alone(() -> counts.countUnread(query)));
    }

    /// Stops what is being counted on another thread, if anything; it fails.
    public void interruptCount() throws LibraryException {
        connections.counter().interrupt();
    }

    /// The rows of some papers, in the given order, without those that are gone.
    public List<PaperRow> rows(List<ArxivId> ids) throws LibraryException {
        return connections.reader().alone(() -> papers.rows(ids));
    }

    /// The place of the paper in a wanted state that comes first from a place on, or -1.
    ///
    /// @param step 1 to look forward, -1 to look back
    public int nearest(PaperKeys keys, int from, int step, Predicate<ReadingState> wanted)
            throws LibraryException {
        return connections.reader().alone(() -> papers.nearest(keys, from, step, wanted));
    }

    /// One paper with all that is known of it, or empty when it is not in the library.
    public Optional<Paper> paper(ArxivId id) throws LibraryException {
        return connections.reader().alone(() -> papers.paper(id));
    }

    /// Some papers with all that is known of them, in the given order, without those that are gone.
    /// A few hundred at a time are read fastest.
    public List<Paper> papers(List<ArxivId> ids) throws LibraryException {
        return connections.reader().alone(() -> papers.papers(ids));
    }

    /// What the library holds, counted.
    public Overview overview() throws LibraryException {
        return connections.counter().alone(counts::overview);
    }

    /// What is left to read, counted.
    public Left left() throws LibraryException {
        Database counter = connections.counter();
        return counter.alone(() -> new LeftCounts(counter).all());
    }

    /// By how much an act changed what is left to read.
    public Left leftChanged(LibraryChange.Acted acted) throws LibraryException {
        Database counter = connections.counter();
        return counter.alone(() -> new LeftCounts(counter).changed(acted.act(), acted.undone()));
    }

    /// Every tag with how many papers carry it, by name.
    public List<Overview.TagCount> tags() throws LibraryException {
        return connections.counter().alone(counts::tags);
    }

    /// What came in on the days of some digests, both ends included, and what became of it.
    public Activity activity(LocalDate from, LocalDate to) throws LibraryException {
        Database counter = connections.counter();
        return counter.alone(() -> new ActivityTable(counter).between(from, to));
    }

    /// Tells the titles of the papers of some days, both ends included, each paper's once.
    ///
    /// @param most of more papers, about so many are told, taken evenly
    /// @return how many were told
    public int titles(LocalDate from, LocalDate to, int most, TitleReader reader)
            throws LibraryException {
        Database comparer = connections.comparer();
        return comparer.alone(() -> new Titles(comparer).each(from, to, most, reader));
    }

    /// A text that is another one whenever digests came, went or changed their day.
    public String digestStamp() throws LibraryException {
        Database comparer = connections.comparer();
        return comparer.alone(() -> new Titles(comparer).stamp());
    }

    /// The newest day that has a digest, or empty where there is none.
    public Optional<LocalDate> newestDay() throws LibraryException {
        Database comparer = connections.comparer();
        return comparer.alone(() -> new Titles(comparer).newestDay());
    }

    /// The years that have a digest, the newest first.
    public List<Integer> activeYears() throws LibraryException {
        Database counter = connections.counter();
        return counter.alone(() -> new ActivityTable(counter).years());
    }

    /// The primary categories of the papers, by name.
    public List<String> categories() throws LibraryException {
        return connections.counter().alone(counts::categories);
    }

    /// Every digest, the newest day first.
    public List<DigestInfo> digests() throws LibraryException {
        Database counter = connections.counter();
        return counter.alone(() -> new DigestTable(counter).all());
    }

    /// A digest as a file again.
    ///
    /// @return empty when there is no such digest
    public Optional<DigestCopy> digestCopy(String sha256) throws LibraryException {
        Database reader = connections.reader();
        return reader.alone(() -> DigestCopy.of(sha256, reader));
    }

    /// The searches that a person keeps, in their order.
    public List<SavedSearch> savedSearches() throws LibraryException {
        Database counter = connections.counter();
        return counter.alone(() -> new SavedSearchTable(counter).all());
    }

    /// Every tag, by name, and how many of some papers carry it.
    public List<Overview.TagCount> tagsOf(PaperKeys chosen) throws LibraryException {
        Database reader = connections.reader();
        return reader.alone(() -> new TagTable(reader).counts(chosen));
    }

    /// The papers of some terms, as far as they are told apart by them; none for a term that more
    /// papers have than may.
    ///
    /// @param terms pairs of Han characters as [app.daybreak.query.Terms] writes them, and stems
    /// @param stem of a word; the word begins with all but the last letter of it
    /// @throws LibraryException also when [#interruptTermPapers()] was called meanwhile
    public List<PaperKeys> termPapers(
            List<String> terms, UnaryOperator<String> stem, TermLimit limit)
            throws LibraryException {
        Database comparer = connections.comparer();
        return asking(() -> comparer.alone(() -> new TermPapers(comparer, stem, limit).of(terms)));
    }

    /// How many terms the index has of some papers; none for those that it lacks.
    public Map<ArxivId, Integer> termCounts(List<ArxivId> some) throws LibraryException {
        Database comparer = connections.comparer();
        return asking(() -> comparer.alone(() -> new TermCounts(comparer).of(some)));
    }

    /// Stops what [#termPapers] is doing on another thread, if anything; it fails.
    public void interruptTermPapers() throws LibraryException {
        connections.comparer().interrupt();
    }

    /// How many papers there are, as far as they can be counted in a moment.
    ///
    /// @param most counting ends there
    public int countUpTo(int most) throws LibraryException {
        Database comparer = connections.comparer();
        return comparer.alone(() ->
                (int)
                        comparer.number(
                                "SELECT count(*) FROM (SELECT 1 FROM paper LIMIT " + most + ")"));
    }

    /// What a person wrote about a paper, in Markdown; empty where there is nothing.
    public String note(ArxivId paper) throws LibraryException {
        Database reader = connections.reader();
        return reader.alone(() -> new NoteTable(reader).of(paper));
    }

    /// What can be taken back and done again at this moment.
    public Undoable undoable() throws LibraryException {
        Database reader = connections.reader();
        return reader.alone(() -> Undoable.read(new ActTable(reader)));
    }

    /// All that a person did in this library.
    public Deeds deeds() throws LibraryException {
        Database counter = connections.counter();
        return counter.alone(() -> new DeedsTable(counter).all());
    }

    /// The places that digests come from again and again.
    public Sources sources() {
        return sources;
    }

    /// The files of watched folders.
    public WatchedFiles watchedFiles() {
        return watchedFiles;
    }

    /// What a person does in this library.
    public Acts acts() {
        return acts;
    }

    /// Adds to the index what it lacks.
    ///
    /// @param progress told after each batch how many papers were added so far, on this thread
    /// @param cancelled asked before each batch; what was added stays
    /// @return how many papers were added
    public int updateIndex(IntConsumer progress, BooleanSupplier cancelled)
            throws LibraryException {
        int added = index.update(progress, cancelled);
        if (added > 0) tell(new LibraryChange.IndexGrown(added));
        return added;
    }

    /// Adds to the index what it lacks, however long it takes.
    public int updateIndex() throws LibraryException {
        return updateIndex(_ -> {}, () -> false);
    }

    /// How many papers the index lacks.
    public int behindIndex() throws LibraryException {
        return index.behind();
    }

    /// Throws the index away; [#updateIndex] makes it again from the papers.
    public void dropIndex() throws LibraryException {
        index.clear();
    }

    /// What the library holds, counted.
    public Holdings holdings() throws LibraryException {
        Database counter = connections.counter();
        return counter.alone(() -> Holdings.read(counter));
    }

    /// Writes the library into an empty file as it is at one moment, on a connection of its own:
    /// nothing waits for it. A library with structural damage is not copied.
    public void copyInto(Path empty) throws LibraryException {
        try (Database copying = Database.forCopying(folder.resolve(LibraryFile.NAME))) {
            copying.copyInto(empty);
        } catch (SQLException e) {
            throw LibraryException.of(e);
        }
    }

    /// Looks for damage in the library.
    ///
    /// @return what is wrong, one line each; empty when all is well
    public List<String> check() throws LibraryException {
        return check(Progress.UNSEEN);
    }

    /// Looks for damage in the library, and tells how far it has come.
    ///
    /// @throws LibraryException also when [#interruptCheck()] was called meanwhile
    public List<String> check(Progress progress) throws LibraryException {
        Database reader = connections.reader();
        return reader.alone(() -> Check.run(reader, progress));
    }

    /// Stops what [#check] is doing on another thread, if anything; it fails.
    public void interruptCheck() throws LibraryException {
        connections.reader().interrupt();
    }

    /// Looks for structural damage only, on a connection of its own: nothing waits for it.
    public List<String> quickCheck() throws LibraryException {
        return LibraryFile.quickCheck(folder.resolve(LibraryFile.NAME));
    }

    /// Looks whether the index holds just the papers, once it has caught up, and whether its file
    /// is sound.
    ///
    /// @return what is wrong, one line each; empty when all is well
    public List<String> checkIndex() throws LibraryException {
        var _ = updateIndex();
        Database searcher = connections.searcher();
        return searcher.alone(() -> Check.index(searcher));
    }

    /// Looks for structural damage in the index and throws a damaged one away; [#updateIndex] makes
    /// it again.
    ///
    /// @return whether it was sound
    public boolean mendIndex() throws LibraryException {
        try {
            if (index.isSound()) return true;
        } catch (SQLException e) {
            throw LibraryException.of(e);
        }
        index.clear();
        return false;
    }

    /// Stops what [#mendIndex] is looking at on another thread, if anything; the index stays.
    public void interruptMendIndex() throws LibraryException {
        index.interruptLook();
    }

    /// Whether another program changed the library since this was asked last, or since it was
    /// opened. Cheap enough to be asked again and again.
    public boolean changedElsewhere() throws LibraryException {
        Database writer = connections.writer();
        return writer.alone(() -> {
            long before = seenVersion;
            seenVersion = version(writer);
            return seenVersion != before;
        });
    }

    /// Another number whenever another connection wrote: all that this library writes comes by this
    /// one.
    private static long version(Database writer) throws SQLException {
        return writer.number("PRAGMA data_version");
    }

    /// Tells of every change from now on.
    public void onChange(Consumer<LibraryChange> listener) {
        listeners.add(listener);
    }

    @Override
    public void close() throws LibraryException {
        listeners.clear();
        try (liveImports;
                index; // whose own connection goes last, so that it can tidy up
                connections) {
            connections.searcher().interrupt();
        }
    }

    private interface Question<T> {
        T ask() throws LibraryException;
    }

    /// Asks; where damage is met the index is thrown away and the question asked again. When it is
    /// the library itself that is damaged, that says so, and the index is left alone from then on.
    private <T> T asking(Question<T> question) throws LibraryException {
        try {
            return question.ask();
        } catch (LibraryException e) {
            boolean damage =
                    e.reason() == LibraryException.Reason.DAMAGED
                            || e.reason() == LibraryException.Reason.NOT_A_LIBRARY;
            if (!damage || indexIsInnocent) throw e;
            indexIsInnocent = true;
            index.clear();
            tell(new LibraryChange.IndexLost());
            T answer = question.ask();
            indexIsInnocent = false;
            return answer;
        }
    }

    private void tell(LibraryChange change) {
        listeners.forEach(listener -> listener.accept(change));
    }
}
