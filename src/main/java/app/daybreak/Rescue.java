package app.daybreak;

import app.daybreak.cli.Terminal;
import app.daybreak.desktop.SystemBrowser;
import app.daybreak.library.LibraryException;
import app.daybreak.settings.Settings;
import app.daybreak.settings.SettingsFile;
import app.daybreak.task.Background;
import app.daybreak.task.FxThread;
import app.daybreak.ui.Notice;
import app.daybreak.ui.RescueWindow;
import app.daybreak.ui.rescue.RescueModel;
import app.daybreak.ui.rescue.RescueStage.Ended;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// Looks after a library for which there is no window yet. Each call returns when the person is
/// done.
///
/// @param folder of the library
record Rescue(Path folder, Toolkit toolkit, Terminal terminal) {
    /// Looks for damage, and leads out of it.
    ///
    /// @return the first word of the window to open, or empty when the person left
    Optional<Notice> check() {
        return run(RescueModel::check);
    }

    /// Leads out of what keeps the library from being opened.
    ///
    /// @return the first word of the window to open, or empty when the person left
    Optional<Notice> failed(LibraryException because) {
        terminal.err().println(terminal.messages().failure(because));
        return run(model -> model.failed(because));
    }

    private Optional<Notice> run(Consumer<RescueModel> begin) {
        Settings settings = new SettingsFile(folder).read();
        CompletableFuture<Ended> over = new CompletableFuture<>();
        Background background = Background.thread("rescue", FxThread.INSTANCE);
        RescueModel model = new RescueModel(folder, Clock.systemUTC(), background);
        toolkit.run(() -> {
            try {
                var _ = new RescueWindow(model, settings, this::openFolder, over::complete);
                begin.accept(model);
            } catch (RuntimeException e) { // without a window nobody else would end it
                over.completeExceptionally(e);
            }
        });
        Ended ended = over.join();
        background.close();
        model.close();
        return ended.opens() ? Optional.of(word(ended)) : Optional.empty();
    }

    private static Notice word(Ended ended) {
        if (ended.word().isEmpty()) return Notice.NOTHING;
        return Notice.of(ended.word(), ended.values().toArray());
    }

    private void openFolder() {
        Thread.ofVirtual()
                .start(() -> {
                    try {
                        new SystemBrowser().open(folder);
                    } catch (IOException e) {
                        terminal.err().println(e.getMessage());
                    }
                });
    }
}
