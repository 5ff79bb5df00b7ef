package app.daybreak;

import app.daybreak.keeping.Relocation;
import app.daybreak.settings.Settings;
import app.daybreak.settings.SettingsFile;
import app.daybreak.task.Background;
import app.daybreak.task.FxThread;
import app.daybreak.ui.MoveWindow;
import app.daybreak.ui.Notice;
import app.daybreak.ui.moving.MoveModel;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

/// Moves a library between two windows, and shows how far it has come.
///
/// @param folder of the library; its lock is held, and it is closed
/// @param end gives the move up when the system ends the program
record Moving(Path folder, Toolkit toolkit, SystemEnd end) {
    private static final System.Logger LOG = System.getLogger(Moving.class.getName());

    /// Moves it.
    ///
    /// @return what to say; [Relocation#follow] tells where the library is now
    Notice to(Path target) {
        Settings settings = new SettingsFile(folder).read();
        CompletableFuture<Optional<Exception>> over = new CompletableFuture<>();
        try (Background background = Background.thread("move", FxThread.INSTANCE)) {
            MoveModel model =
                    new MoveModel(
                            watch -> new Relocation(folder, watch).to(target), target, background);
            toolkit.run(() -> {
                try {
                    var _ =
                            new MoveWindow(
                                    model,
                                    settings,
                                    why -> over.complete(Optional.ofNullable(why)));
                    end.begin(new SystemEnd.Session(model::cancel, () -> {}));
                } catch (RuntimeException e) { // without a window nobody else would end it
                    over.complete(Optional.of(e));
                }
            });
            return moved(over.join().orElse(null), target);
        } finally {
            end.ended();
        }
    }

    private Notice moved(@Nullable Exception why, Path target) {
        if (why == null) {
            LOG.log(System.Logger.Level.INFO, "moved to {0}", target);
            String old = folder.toAbsolutePath().toString();
            return Notice.of("place.moved", old);
        }
        if (why instanceof CancellationException) {
            return Notice.of("place.cancelled");
        }
        LOG.log(System.Logger.Level.WARNING, "not moved", why);
        return Notice.of(why);
    }
}
