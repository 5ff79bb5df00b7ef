package app.daybreak.ui.importing;

import app.daybreak.importing.ImportProgress;
import app.daybreak.importing.ImportReport;
import app.daybreak.importing.Importer;
import app.daybreak.library.Library;
import app.daybreak.task.Background;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// What files would bring, before they are imported.
public final class PreviewModel {
    private final Importer importer;
    private final Background background;
    private final Consumer<List<Path>> importing;
    private final Consumer<Exception> failed;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable ImportProgress> progress =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ImportReport> report =
            new ReadOnlyObjectWrapper<>();
    private List<Path> paths = List.of();
    private AtomicBoolean stop = new AtomicBoolean();

    /// A preview of nothing yet.
    ///
    /// @param background where imports run too: what is being imported is there first
    /// @param importing imports files
    /// @param failed told when the library cannot answer
    public PreviewModel(
            Library library,
            Background background,
            Consumer<List<Path>> importing,
            Consumer<Exception> failed) {
        importer = new Importer(library);
        this.background = background;
        this.importing = importing;
        this.failed = failed;
    }

    /// Whether files are being read.
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// How far that is, or null before the first file.
    public ReadOnlyObjectProperty<@Nullable ImportProgress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// What would come in, or null where that is not known.
    public ReadOnlyObjectProperty<@Nullable ImportReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /// Looks what files and folders would bring.
    public void look(List<Path> chosen) {
        if (chosen.isEmpty()) return;
        cancel();
        AtomicBoolean mine = new AtomicBoolean();
        stop = mine;
        paths = chosen;
        running.set(true);
        background.run(
                () -> importer.preview(chosen, now -> tell(now, mine), mine::get),
                done -> {
                    if (!mine.get()) end(done);
                },
                e -> {
                    if (mine.get()) return;
                    end(null);
                    failed.accept(e);
                });
    }

    private void tell(ImportProgress now, AtomicBoolean stopped) {
        background.show(() -> {
            if (!stopped.get()) progress.set(now);
        });
    }

    /// Imports what was looked at.
    public void importNow() {
        List<Path> wanted = paths;
        cancel();
        importing.accept(wanted);
    }

    /// Looks no further, and forgets what was found.
    public void cancel() {
        stop.set(true);
        paths = List.of();
        end(null);
    }

    private void end(@Nullable ImportReport found) {
        running.set(false);
        progress.set(null);
        report.set(found);
    }
}
