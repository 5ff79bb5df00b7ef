package app.daybreak.ui;

import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.task.Background;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Keeps the search index up with the library, away from everything else.
public final class IndexModel {
    private final Library library;
    private final Background background;
    private final Runnable grown;
    private final Consumer<Exception> failed;
    private final ReadOnlyIntegerWrapper missing = new ReadOnlyIntegerWrapper();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private boolean running;
    private boolean again;

    /// A model that has not begun.
    ///
    /// @param grown told when more papers can be found by their words
    /// @param failed told when the index cannot be kept up
    public IndexModel(
            Library library, Background background, Runnable grown, Consumer<Exception> failed) {
        this.library = library;
        this.background = background;
        this.grown = grown;
        this.failed = failed;
    }

    /// How many papers cannot be found by their words yet.
    public ReadOnlyIntegerProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /// Adds to the index what it lacks by now.
    public void update() {
        if (running) {
            again = true;
            return;
        }
        running = true;
        again = false;
        background.run(this::work, this::done, this::stopped);
    }

    private int work() throws Exception {
        int behind = library.behindIndex();
        tell(behind);
        return library.updateIndex(added -> tell(Math.max(0, behind - added)), cancelled::get);
    }

    private void tell(int papers) {
        background.show(() -> missing.set(papers));
    }

    private void done(int added) {
        running = false;
        missing.set(0);
        if (added > 0) grown.run();
        if (again) update();
    }

    private void stopped(Exception e) {
        running = false;
        failed.accept(e);
    }

    /// Makes the whole index again.
    public void rebuild() {
        background.run(
                () -> {
                    library.dropIndex();
                    return true;
                },
                _ -> update(),
                failed);
    }

    /// Looks for damage in the index, and makes a damaged one again.
    public void mend() {
        background.run(
                () -> cancelled.get() || library.mendIndex(),
                sound -> {
                    if (!sound) update();
                },
                failed);
    }

    /// Stops after the batch under way.
    public void cancel() {
        cancelled.set(true);
        try {
            library.interruptMendIndex();
        } catch (LibraryException e) { // it comes to its end then
            System.getLogger(IndexModel.class.getName())
                    .log(System.Logger.Level.DEBUG, "cannot interrupt", e);
        }
    }
}
