package app.daybreak.ui.rescue;

import app.daybreak.keeping.Recovery;
import app.daybreak.keeping.Recovery.Offer;
import app.daybreak.keeping.Recovery.Recovered;
import app.daybreak.keeping.Recovery.Way;
import app.daybreak.keeping.UnopenedLibrary;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.LibraryException.Reason;
import app.daybreak.library.Progress.Step;
import app.daybreak.task.Background;
import app.daybreak.ui.rescue.RescueStage.Ended;
import app.daybreak.ui.rescue.RescueStage.Offered;
import app.daybreak.ui.rescue.RescueStage.Refused;
import app.daybreak.ui.rescue.RescueStage.Working;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// Looks at a library that is closed, and leads out of damage. Whoever has it holds the library's
/// lock.
public final class RescueModel {
    private static final System.Logger LOG = System.getLogger(RescueModel.class.getName());

    private final Path folder;
    private final Clock clock;
    private final Background background;
    private final Recovery recovery;
    private final ReadOnlyObjectWrapper<RescueStage> stage =
            new ReadOnlyObjectWrapper<>(new Working(Step.PAGES, -1));
    private final ReadOnlyStringWrapper exported = new ReadOnlyStringWrapper("");
    private volatile @Nullable Library looked;
    private volatile boolean unwanted;

    /// A model that has not begun.
    ///
    /// @param folder of the library
    public RescueModel(Path folder, Clock clock, Background background) {
        this.folder = folder;
        this.clock = clock;
        this.background = background;
        recovery = new Recovery(folder, clock);
    }

    /// How far it has come.
    public ReadOnlyObjectProperty<RescueStage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// Where what a person did was exported to, or empty.
    public ReadOnlyStringProperty exportedProperty() {
        return exported.getReadOnlyProperty();
    }

    /// Where the library lies.
    public Path folder() {
        return folder;
    }

    /// Looks for damage; a sound library is to be opened.
    public void check() {
        stage.set(new Working(Step.PAGES, -1));
        background.run(this::look, this::looked, this::notLooked);
    }

    private List<String> look() throws LibraryException {
        try (Library library = Library.open(folder, clock)) {
            looked = library;
            return library.check(this::tell);
        } finally {
            looked = null;
        }
    }

    private void tell(Step step, double share) {
        if (unwanted) throw new CancellationException();
        background.show(() -> {
            if (stage.get() instanceof Working) stage.set(new Working(step, share));
        });
    }

    private void looked(List<String> wrong) {
        if (isOver()) return;
        if (wrong.isEmpty()) {
            end(true, "notice.sound");
            return;
        }
        wrong.forEach(line -> LOG.log(System.Logger.Level.WARNING, line));
        leadOut(new LibraryException(Reason.DAMAGED, wrong.getFirst()));
    }

    private void notLooked(Exception e) {
        if (isOver()) return;
        failed(known(e));
    }

    private static LibraryException known(Exception e) {
        return e instanceof LibraryException known ? known : new LibraryException(Reason.FAILED, e);
    }

    private boolean isOver() {
        return stage.get() instanceof Ended;
    }

    /// Says that the library could not be opened.
    public void failed(LibraryException because) {
        LOG.log(System.Logger.Level.WARNING, "cannot open the library", because);
        switch (because.reason()) {
            case DAMAGED, NOT_A_LIBRARY, LOST -> leadOut(because);
            default -> stage.set(new Refused(because));
        }
    }

    private void leadOut(LibraryException because) {
        stage.set(new Working(Step.SALVAGE, -1));
        background.run(
                () -> recovery.look(this::tell),
                offer -> offer(offer, because),
                e -> {
                    if (!isOver()) stage.set(new Refused(known(e)));
                });
    }

    private void offer(Offer offer, LibraryException because) {
        if (isOver()) return;
        boolean any = offer.best().isPresent();
        stage.set(any ? new Offered(offer, because, null) : new Refused(because));
    }

    /// Goes a way out, and opens the library that it leads to.
    public void take(Way way) {
        if (!(stage.get() instanceof Offered(var offer, var because, _))) return;
        stage.set(new Working(Step.BACKUP, -1));
        background.run(
                () -> recovery.take(way, (_, _) -> {}),
                this::mended,
                e -> {
                    if (!isOver()) stage.set(new Offered(offer, because, known(e)));
                });
    }

    private void mended(Recovered done) {
        LOG.log(System.Logger.Level.INFO, "mended: {0}", done);
        if (isOver()) return;
        Optional<Path> aside = done.aside().map(Path::getFileName);
        if (aside.isPresent()) end(true, "rescue.mended", aside.get().toString());
        else end(true, "rescue.restored");
    }

    /// Ends the look, and opens the library as it is.
    public void skip() {
        if (stage.get() instanceof Working working && working.isCheck())
            stop(true, "rescue.skipped");
    }

    /// Leaves everything as it is.
    public void quit() {
        if (!isOver()) stop(false, "");
    }

    private void stop(boolean opens, String word) {
        unwanted = true;
        end(opens, word);
        Library library = looked;
        try {
            if (library != null) library.interruptCheck();
        } catch (LibraryException e) { // it ends at its next step then
            LOG.log(System.Logger.Level.DEBUG, "cannot interrupt", e);
        }
    }

    private void end(boolean opens, String word, Object... values) {
        stage.set(new Ended(opens, word, List.of(values)));
    }

    /// Tries to open the library once more.
    public void again() {
        if (stage.get() instanceof Refused) end(true, "");
    }

    /// Writes what a person did in a newer program's library into a file; the library stays as it
    /// is.
    public void exportMarks(Path file) {
        background.run(
                () -> new UnopenedLibrary(folder).exportDeeds(file),
                _ -> exported.set(file.toString()),
                e -> stage.set(new Refused(known(e))));
    }

    /// Takes away what was only made to be looked at; after the background has ended.
    public void close() {
        try {
            recovery.close();
        } catch (LibraryException e) { // the next backup takes it away
            LOG.log(System.Logger.Level.DEBUG, "cannot tidy up", e);
        }
    }
}
