package app.daybreak.library;

import java.sql.SQLException;
import java.time.Clock;
import java.util.function.Consumer;

/// Where acts are kept: each in one transaction, on the disk before it counts.
final class Journal {
    private final Database writer;
    private final Clock clock;
    private final Consumer<LibraryChange> tell;
    private final ActTable acts;

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
        T result = writer.alone(() -> writer.inDurableTransaction(work));
        tell.accept(new LibraryChange.Acted());
        return result;
    }

    /// Begins an act.
    ///
    /// @return its number
    long begin(Act.Kind kind, String about) throws SQLException {
        return acts.begin(kind, about, now());
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
