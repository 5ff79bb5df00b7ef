package app.daybreak.ui.list;

import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.query.PaperQuery;
import app.daybreak.task.Background;
import app.daybreak.task.Newest;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.function.Consumer;

/// Counts what is listed, behind the list, because listing never waits for counting.
final class ListCounts {
    private final Library library;
    private final Newest counting;
    private final Consumer<Exception> failed;
    private final ReadOnlyObjectWrapper<Counts> counts =
            new ReadOnlyObjectWrapper<>(new Counts(0, true, 0, 0));

    /// @param failed told when the library cannot answer
    ListCounts(Library library, Background worker, Consumer<Exception> failed) {
        this.library = library;
        counting = new Newest(worker, library::interruptCount);
        this.failed = failed;
    }

    ReadOnlyObjectProperty<Counts> property() {
        return counts.getReadOnlyProperty();
    }

    /// What was asked is no longer of interest.
    void forget() {
        counting.forget();
    }

    /// So many are known, and there are more.
    void atLeast(int papers) {
        counts.set(new Counts(papers, false, -1, 0));
    }

    /// Counts of an answer what waits to be read and what is kept out of it.
    ///
    /// @param papers all that are listed
    void count(PaperQuery question, int papers) {
        counting.ask(
                () -> {
                    // During an import there may be more by now than are listed.
                    int unread = Math.min(papers, library.countUnread(question));
                    return new Counts(papers, true, unread, muted(question, papers));
                },
                counts::set,
                failed);
    }

    private int muted(PaperQuery question, int papers) throws LibraryException {
        if (question.without().isEmpty()) return 0;
        return Math.max(0, library.count(question.without(List.of())) - papers);
    }
}
