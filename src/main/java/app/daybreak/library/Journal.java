package app.daybreak.library;

import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// Where acts are kept: each in one transaction, on the disk before it counts.
final class Journal {
    private final Database writer;
    private final Clock clock;
    private final Consumer<LibraryChange> tell;
    private final ActTable acts;
    private final AtomicLong kept = new AtomicLong();
    private long touched;
    private boolean undone;
    private boolean reshaped;

    /// @param tell told of every act after it is kept
    Journal(Database writer, Clock clock, Consumer<LibraryChange> tell) {
        this.writer = writer;
        this.clock = clock;
        this.tell = tell;
        acts = new ActTable(writer);
    }

    Database database() {
        return writer;
    }

    ActTable acts() {
        return acts;
    }

    /// Does something in one transaction.
    <T> T keep(Database.Work<T> work) throws LibraryException {
        Kept<T> done =
                writer.alone(() -> {
                    touched = 0;
                    undone = false;
                    reshaped = false;
                    T result = writer.inDurableTransaction(work);
                    long number = kept.incrementAndGet();
                    var told = new LibraryChange.Acted(number, touched, undone, reshaped);
                    return new Kept<>(result, told);
                });
        tell.accept(done.told());
        return done.result();
    }

    private record Kept<T>(T result, LibraryChange.Acted told) {}

    /// How many acts were told since the library was opened.
    long kept() {
        return kept.get();
    }

    /// Begins an act.
    ///
    /// @return its number
    long begin(Act.Kind kind, String about) throws SQLException {
        touched = acts.begin(kind, about, now());
        return touched;
    }

    /// Notes that an act was taken back or done again.
    void setUndone(long act, boolean now) throws SQLException {
        acts.setUndone(act, now);
        touched = act;
        undone = now;
    }

    /// Notes that papers or digests came or went, so that nothing can be added up.
    void reshaped() {
        reshaped = true;
    }

    /// Milliseconds since 1970.
    long now() {
        return clock.millis();
    }

    /// A name as it is kept: on one line.
    static String oneLine(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }
}
