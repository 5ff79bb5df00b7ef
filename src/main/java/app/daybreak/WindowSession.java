package app.daybreak;

import app.daybreak.cli.Terminal;
import app.daybreak.desktop.JarTimes;
import app.daybreak.desktop.SystemBrowser;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.settings.Settings;
import app.daybreak.settings.SettingsFile;
import app.daybreak.task.FxThread;
import app.daybreak.task.Workers;
import app.daybreak.ui.Ending;
import app.daybreak.ui.MainModel;
import app.daybreak.ui.MainWindow;
import app.daybreak.ui.Notice;
import app.daybreak.ui.SampleDigests;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;

/// A window on a library from opening to closing: builds it and everything behind it, and takes it
/// down in reverse.
///
/// @param arrivals what later starts want of it
/// @param end ends it well when the system ends the program
record WindowSession(Terminal terminal, Toolkit toolkit, Arrivals arrivals, SystemEnd end) {
    private static final System.Logger LOG = System.getLogger(WindowSession.class.getName());

    /// What a window begins with.
    ///
    /// @param files to import
    /// @param looks whether the index is looked at, too
    record Greeting(List<Path> files, Notice word, boolean looks) {}

    /// Shows the window and waits until it is closed; closes the library too.
    ///
    /// @return what comes next
    Ending run(Library opened, Greeting greeting) {
        Ending ending = new Ending.Quit();
        try (Library library = opened) {
            AtomicReference<@Nullable Path> broken = new AtomicReference<>();
            Settings settings = new SettingsFile(library.folder()).read(broken::set);
            try (Workers workers = Workers.threads(FxThread.INSTANCE)) {
                Parts parts = new Parts(library, workers, settings, broken.get());
                ending = runWindow(parts, greeting);
            }
            if (ending instanceof Ending.Quit) new LastCopies(terminal).make(library, end.isNear());
        } catch (LibraryException e) { // while closing: all that was done is kept already
            LOG.log(System.Logger.Level.WARNING, "cannot close the library", e);
            terminal.err().println(terminal.messages().failure(e));
        }
        return ending;
    }

    /// What a window is made of.
    ///
    /// @param broken where settings lie that could not be read, or null
    private record Parts(
            Library library, Workers workers, Settings settings, @Nullable Path broken) {}

    private Ending runWindow(Parts parts, Greeting greeting) {
        CompletableFuture<Ending> closed = new CompletableFuture<>();
        toolkit.run(() -> {
            try {
                MainModel model = show(parts, closed);
                Thread.currentThread().setUncaughtExceptionHandler((_, e) -> unforeseen(model, e));
                if (!greeting.word().equals(Notice.NOTHING)) model.say(greeting.word());
                if (parts.broken() != null) {
                    model.say(Notice.of("settings.broken", parts.broken()));
                }
                if (greeting.looks()) model.index().mend();
                model.imports()
                        .tellInterrupted(run ->
                                model.say(
                                        Notice.of(
                                                "import.interrupted", run.name(), run.digests())));
                model.imports().start(greeting.files());
                model.incoming().start();
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "no window", e);
                terminal.err().println(terminal.messages().text("unexpected", e.toString()));
                closed.complete(new Ending.Quit()); // without a window nobody else would
            }
        });
        return closed.join();
    }

    /// What nobody thought of while something was shown: it is said, and the window stays.
    private static void unforeseen(MainModel model, Throwable e) {
        LOG.log(System.Logger.Level.ERROR, "on the screen", e);
        Exception cause = e instanceof Exception known ? known : new ExecutionException(e);
        model.say(Notice.of("unexpected", e.toString()).about(cause));
    }

    private MainModel show(Parts parts, CompletableFuture<Ending> closed) {
        Library library = parts.library();
        Workers workers = parts.workers();
        MainModel model = new MainModel(library, new SystemBrowser(), workers);
        Stage stage = new Stage();
        MainWindow window =
                new MainWindow(
                        stage,
                        model,
                        workers.reading(),
                        new SampleDigests(library.folder(), workers.outside()),
                        parts.settings());
        arrivals.goTo(files -> Platform.runLater(() -> bring(stage, model, files)));
        SettingsFile file = new SettingsFile(library.folder());
        SettingsKeeper keeper =
                new SettingsKeeper(
                        Platform::runLater,
                        parts.settings(),
                        window::remember,
                        settings -> keep(file, settings));
        Runnable leave =
                () -> {
                    if (closed.isDone()) return;
                    arrivals.goTo(null);
                    try {
                        keeper.close();
                        model.stop();
                        keep(file, window.remember());
                    } finally {
                        closed.complete(model.ending());
                    }
                };
        stage.setOnHidden(_ -> leave.run());
        window.show();
        Runnable abandon = () -> closed.complete(new Ending.Quit());
        end.begin(new SystemEnd.Session(leave, abandon));
        workers.outside().run(WindowSession::mendJars, _ -> {}, _ -> {});
        return model;
    }

    /// What a later start wants: its files, and the window where it can be seen.
    private void bring(Stage stage, MainModel model, List<Path> files) {
        if (!stage.isShowing()) { // closed in the meantime: the next one takes them
            arrivals.arrive(files);
            return;
        }
        model.imports().start(files);
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    private static boolean mendJars() {
        JarTimes.mend();
        return true;
    }

    private void keep(SettingsFile file, Settings settings) {
        try {
            file.write(settings);
        } catch (IOException e) {
            terminal.err()
                    .println(
                            terminal.messages()
                                    .text("settings.not-kept", String.valueOf(e.getMessage())));
        }
    }
}
