package app.daybreak.ui.importing;

import app.daybreak.importing.ImportProgress;
import app.daybreak.importing.ImportReport;
import app.daybreak.importing.Importer;
import app.daybreak.library.ImportRun;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.task.Background;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Imports, one after the other.
public final class ImportModel {
    /// Something to do before an import.
    public interface Before {
        /// Does it, and tells by itself when it fails.
        void importOf(List<Path> paths);
    }

    private final Library library;
    private final Importer importer;
    private final Before before;
    private final Background background;
    private final Consumer<Exception> failed;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable ImportProgress> progress =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ImportReport> report =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper();
    private final Pause pause = new Pause();
    private final List<Job> jobs = new ArrayList<>();

    /// An import that was asked for.
    private static final class Job {
        private volatile boolean begun;
        private volatile boolean stopped;
        private volatile boolean dropped; // before it began
    }

    /// Imports into a library on a thread of their own.
    ///
    /// @param before done first, on that thread
    /// @param failed told when the library cannot take something
    public ImportModel(
            Library library, Background background, Before before, Consumer<Exception> failed) {
        this.library = library;
        importer = new Importer(library);
        this.before = before;
        this.background = background;
        this.failed = failed;
    }

    /// Whether an import is under way.
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// Whether imports wait for the person.
    public ReadOnlyBooleanProperty pausedProperty() {
        return paused.getReadOnlyProperty();
    }

    /// Lets imports wait before the next file, or go on.
    public void pause(boolean on) {
        paused.set(on);
        pause.set(on);
    }

    /// How far it is, or null before its first file.
    public ReadOnlyObjectProperty<@Nullable ImportProgress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// What the last import did, or null before the first.
    public ReadOnlyObjectProperty<@Nullable ImportReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /// Tells of the latest import in which the program was ended, once. Comes before whatever is
    /// started later.
    public void tellInterrupted(Consumer<ImportRun> told) {
        background.run(
                () -> library.imports().interrupted(),
                runs -> runs.stream().findFirst().ifPresent(told),
                failed);
    }

    /// Imports files and folders after what is being imported already.
    public void start(List<Path> paths) {
        if (!paths.isEmpty()) start(paths, _ -> {});
    }

    /// The same for one who waits for it.
    ///
    /// @param then takes the report, or null where the library failed or the import was dropped
    ///   before it began
    public void start(List<Path> paths, Consumer<@Nullable ImportReport> then) {
        Job job = new Job();
        jobs.add(job);
        running.set(true);
        background.run(
                () -> run(job, paths),
                done -> {
                    done.ifPresent(report::set);
                    ended(job);
                    then.accept(done.orElse(null));
                },
                e -> {
                    failed.accept(e);
                    ended(job);
                    then.accept(null);
                });
    }

    private Optional<ImportReport> run(Job job, List<Path> paths) throws LibraryException {
        if (job.dropped) return Optional.empty();
        job.begun = true;
        before.importOf(paths);
        return Optional.of(importer.run(paths, this::tell, () -> pause.await(() -> job.stopped)));
    }

    private void tell(ImportProgress now) {
        background.show(() -> progress.set(now));
    }

    private void ended(Job job) {
        jobs.remove(job);
        running.set(!jobs.isEmpty());
        if (jobs.isEmpty()) pause(false);
        progress.set(null);
    }

    /// Stops before the next file, and whatever waits; what was finished stays.
    public void cancel() {
        for (Job job : jobs) {
            if (job != jobs.getFirst() && !job.begun) job.dropped = true;
            job.stopped = true;
        }
        pause(false); // who waits hears of it
    }
}
