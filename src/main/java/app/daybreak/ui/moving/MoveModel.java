package app.daybreak.ui.moving;

import app.daybreak.keeping.Relocation.Step;
import app.daybreak.keeping.Relocation.Watch;
import app.daybreak.library.LibraryException;
import app.daybreak.task.Background;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// How far a move of a library has come; it can be given up until the library lives in the new
/// folder.
public final class MoveModel {
    private final Move move;
    private final Path target;
    private final Background background;
    private final ReadOnlyObjectWrapper<Moving> state =
            new ReadOnlyObjectWrapper<>(new Moving(Step.LIBRARY, -1, true));
    private volatile boolean unwanted;

    /// Moves a library, and tells how far it has come.
    public interface Move {
        /// Does it.
        void run(Watch watch) throws LibraryException;
    }

    /// How far it has come.
    ///
    /// @param share of what is to be copied, 0 to 1, or -1 before anybody can say
    /// @param cancellable whether it can still be given up, and is not given up yet
    public record Moving(Step step, double share, boolean cancellable) {}

    /// A move that has not begun.
    ///
    /// @param target where to
    public MoveModel(Move move, Path target, Background background) {
        this.move = move;
        this.target = target;
        this.background = background;
    }

    /// How far it has come.
    public ReadOnlyObjectProperty<Moving> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Where to.
    public Path target() {
        return target;
    }

    /// Begins.
    ///
    /// @param ended told once: null when it was moved, else why not; a [CancellationException] when
    ///   it was given up
    public void begin(Consumer<@Nullable Exception> ended) {
        background.run(
                () -> {
                    move.run(this::tell);
                    return true;
                },
                _ -> ended.accept(null),
                why -> ended.accept(why));
    }

    private void tell(Step step, double share) {
        boolean done = step == Step.FINISH;
        if (unwanted && !done) throw new CancellationException();
        background.show(() -> state.set(new Moving(step, share, !done && !unwanted)));
    }

    /// Gives it up, as soon as the piece that is being copied is done.
    public void cancel() {
        Moving now = state.get();
        if (!now.cancellable()) return;
        unwanted = true;
        state.set(new Moving(now.step(), now.share(), false));
    }
}
