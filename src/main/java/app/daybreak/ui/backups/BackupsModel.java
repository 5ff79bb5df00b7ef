package app.daybreak.ui.backups;

import app.daybreak.keeping.Backup;
import app.daybreak.keeping.Backups;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.task.Background;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Takes backups without being asked, and those that are asked for.
public final class BackupsModel {
    private static final int MINUTES = 30;

    private final Library library;
    private final Backups backups;
    private final Background background;
    private final Consumer<Exception> failed;
    private final Executor later = CompletableFuture.delayedExecutor(MINUTES, TimeUnit.MINUTES);
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final ReadOnlyObjectWrapper<List<Backup>> all = new ReadOnlyObjectWrapper<>(List.of());

    /// A model that takes no backup yet.
    ///
    /// @param failed told when no backup can be made
    public BackupsModel(Library library, Background background, Consumer<Exception> failed) {
        this.library = library;
        this.background = background;
        this.failed = failed;
        backups = new Backups(library.folder(), Clock.systemUTC());
    }

    /// The backups, the newest first, as of the last [#refresh()].
    public ReadOnlyObjectProperty<List<Backup>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /// Where the backups lie.
    public Path folder() {
        return backups.folder();
    }

    /// Takes the backup that the end of the last session left undone, if any.
    public void start() {
        background.run(() -> backups.takeIfDue(library), _ -> {}, failed);
    }

    /// Says that the library changed; half an hour after the first change a backup is taken. May be
    /// called on any thread.
    public void changed() {
        if (waiting.getAndSet(true)) return;
        later.execute(() -> {
            waiting.set(false);
            background.run(() -> backups.takeIfChanged(library), _ -> {}, failed);
        });
    }

    /// Takes a backup before a large import, on the calling thread.
    public void takeBeforeImport(List<Path> paths) {
        takeFirst(() -> backups.takeBeforeImport(library, paths));
    }

    /// Takes a backup before marks are imported, on the calling thread.
    public void takeBeforeMarks() {
        takeFirst(() -> backups.takeIfChanged(library));
    }

    /// Takes a backup before something is removed or joined, where none is of the last minutes.
    ///
    /// @param then run when it is there, or cannot be made
    public void takeBeforeRemoval(Runnable then) {
        background.run(
                () -> backups.takeBeforeRemoval(library),
                _ -> then.run(),
                e -> {
                    failed.accept(e);
                    then.run();
                });
    }

    private interface Taking {
        Optional<Backup> run() throws LibraryException;
    }

    private void takeFirst(Taking taken) {
        try {
            var _ = taken.run();
        } catch (LibraryException e) {
            background.show(() -> failed.accept(e));
        }
    }

    /// Takes a backup now.
    ///
    /// @param ended run when it is there, or cannot be made
    public void take(Runnable ended) {
        background.run(
                () -> backups.take(library),
                _ -> {
                    refresh();
                    ended.run();
                },
                e -> {
                    failed.accept(e);
                    ended.run();
                });
    }

    /// Looks at the backups there are.
    public void refresh() {
        background.run(backups::all, all::set, failed);
    }
}
