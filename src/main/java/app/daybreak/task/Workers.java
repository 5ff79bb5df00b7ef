package app.daybreak.task;

import java.util.List;
import java.util.concurrent.Executor;

/// The threads of the window, one for each kind of work, so that none waits for another kind.
///
/// @param reading reads the rows and papers in sight
/// @param setting sets formulas and aligns sentences
/// @param listing finds what is listed
/// @param counting counts
/// @param comparing looks for papers that are like one
/// @param marking keeps what the person does
/// @param importing brings files in
/// @param watching looks at watched folders
/// @param fetching waits for servers
/// @param exporting writes papers for other programs
/// @param indexing keeps the search index up
/// @param keeping takes backups
/// @param outside waits for the system: the browser, the file manager
public record Workers(
        Background reading,
        Background setting,
        Background listing,
        Background counting,
        Background comparing,
        Background marking,
        Background importing,
        Background watching,
        Background fetching,
        Background exporting,
        Background indexing,
        Background keeping,
        Background outside)
        implements AutoCloseable {
    /// Threads whose results come back on `back`.
    public static Workers threads(Executor back) {
        return new Workers(
                Background.thread("reading", back),
                Background.thread("setting", back),
                Background.thread("listing", back),
                Background.thread("counting", back),
                Background.thread("comparing", back),
                Background.thread("marking", back),
                Background.thread("importing", back),
                Background.thread("watching", back),
                Background.thread("fetching", back),
                Background.thread("exporting", back),
                Background.thread("indexing", back),
                Background.thread("keeping", back),
                Background.thread("outside", back));
    }

    /// Everything at once on the calling thread, for tests.
    public static Workers immediate() {
        Background now = Background.immediate();
        return new Workers(now, now, now, now, now, now, now, now, now, now, now, now, now);
    }

    @Override
    public void close() {
        for (Background each :
                List.of(
                        importing, exporting, watching, fetching, indexing, marking, keeping,
                        listing, counting, comparing, reading, setting, outside)) {
            each.close();
        }
    }
}
