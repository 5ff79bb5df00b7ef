package app.daybreak.task;

import java.util.concurrent.Executor;

/// The threads of the window, one for each kind of work, so that none waits for another kind.
///
/// @param reading answers what the panes ask of the library
/// @param marking keeps what the person does
/// @param importing brings files in
/// @param outside waits for the system: the browser, the file manager
public record Workers(
        Background reading, Background marking, Background importing, Background outside)
        implements AutoCloseable {
    /// Threads whose results come back on `back`.
    public static Workers threads(Executor back) {
        return new Workers(
                Background.thread("reading", back),
                Background.thread("marking", back),
                Background.thread("importing", back),
                Background.thread("outside", back));
    }

    /// Everything at once on the calling thread, for tests.
    public static Workers immediate() {
        Background now = Background.immediate();
        return new Workers(now, now, now, now);
    }

    @Override
    public void close() {
        importing.close();
        marking.close();
        reading.close();
        outside.close();
    }
}
