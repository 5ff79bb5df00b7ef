package app.daybreak;

import app.daybreak.cli.ExitCode;
import app.daybreak.cli.SnapshotOrder;
import app.daybreak.cli.Terminal;
import app.daybreak.cli.Windows;
import app.daybreak.desktop.Display;
import app.daybreak.desktop.JarTimes;
import app.daybreak.desktop.SystemBrowser;
import app.daybreak.handover.Delivery;
import app.daybreak.handover.Inbox;
import app.daybreak.keeping.Backups;
import app.daybreak.keeping.DeedsCopies;
import app.daybreak.keeping.LibraryLock;
import app.daybreak.keeping.Restore;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.settings.Settings;
import app.daybreak.settings.SettingsFile;
import app.daybreak.task.FxThread;
import app.daybreak.task.Workers;
import app.daybreak.ui.MainModel;
import app.daybreak.ui.MainWindow;
import app.daybreak.ui.Notice;
import app.daybreak.ui.SampleDigests;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/// Builds the window and everything behind it, and takes it down in reverse.
final class DesktopWindows implements Windows {
    /// Asks for a look at the library first, because the last session did not end well.
    private static final Notice CHECK = Notice.of("notice.checking");

    private static final System.Logger LOG = System.getLogger(DesktopWindows.class.getName());

    private final Terminal terminal;
    private final Arrivals arrivals = new Arrivals();
    private @Nullable CompletableFuture<Void> toolkit;

    DesktopWindows(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int open(Path folder, List<Path> files) {
        Optional<Display.Missing> missing = Display.missing();
        if (missing.isPresent()) {
            int drawn = drawInstead(missing.get());
            if (files.isEmpty()) return drawn;
            terminal.err().println(terminal.messages().text("display.not-imported"));
            return ExitCode.PROBLEMS;
        }
        try (LibraryLock lock = LibraryLock.take(folder);
                Inbox _ = inbox(folder)) {
            var _ = toolkit(); // starts beside the library
            Optional<Path> toRestore =
                    session(folder, files, lock.isAfterUncleanEnd() ? CHECK : Notice.NOTHING);
            while (toRestore.isPresent() || arrivals.areWaiting()) {
                Notice word = toRestore.map(copy -> restore(folder, copy)).orElse(Notice.NOTHING);
                toRestore = session(folder, List.of(), word);
            }
            return ExitCode.WELL;
        } catch (IOException e) { // the inbox does not close; the window is closed already
            LOG.log(System.Logger.Level.DEBUG, "inbox", e);
            return ExitCode.WELL;
        } catch (LibraryException e) {
            if (e.reason() == LibraryException.Reason.HELD
                    && Delivery.give(folder, files, System.getenv())) {
                terminal.out().println(terminal.messages().text("window.handed-over"));
                return ExitCode.WELL;
            }
            terminal.err().println(terminal.messages().failure(e));
            return ExitCode.PROBLEMS;
        }
    }

    /// A place for later starts to leave their files. Where the system gives none, they say who has
    /// the library instead.
    private @Nullable Inbox inbox(Path folder) {
        try {
            return Inbox.open(folder, System.getenv(), arrivals::arrive);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "no inbox", e);
            return null;
        }
    }

    /// A window on the library from opening to closing.
    ///
    /// @return what the person chose to restore
    private Optional<Path> session(Path folder, List<Path> files, Notice word)
            throws LibraryException {
        try (Library library = Library.open(folder, Clock.systemUTC())) {
            AtomicReference<@Nullable Path> broken = new AtomicReference<>();
            Settings settings = new SettingsFile(folder).read(broken::set);
            Optional<Path> toRestore;
            try (Workers workers = Workers.threads(FxThread.INSTANCE)) {
                toRestore =
                        runWindow(new Parts(library, workers, settings, broken.get()), files, word);
            }
            if (toRestore.isEmpty()) backUp(library);
            return toRestore;
        }
    }

    private static Notice restore(Path folder, Path copy) {
        try {
            var _ = new Restore(folder, Clock.systemUTC()).from(copy);
            return Notice.of("backups.restored");
        } catch (LibraryException e) {
            return Notice.of(e);
        }
    }

    /// The window is gone from the screen by now, and nobody waits.
    private void backUp(Library library) {
        keep(() -> new DeedsCopies(library.folder(), Clock.systemUTC()).write(library));
        keep(() -> new Backups(library.folder(), Clock.systemUTC()).takeIfDue(library));
    }

    private interface Copying {
        Object run() throws LibraryException;
    }

    /// Where one copy fails the other is worth a try.
    private void keep(Copying copying) {
        try {
            var _ = copying.run();
        } catch (LibraryException e) { // the next start tries again, and says so
            String why = terminal.messages().failure(e);
            terminal.err().println(terminal.messages().text("backup.failed", why));
        }
    }

    /// What a window is made of.
    ///
    /// @param broken where settings lie that could not be read, or null
    private record Parts(
            Library library, Workers workers, Settings settings, @Nullable Path broken) {}

    private Optional<Path> runWindow(Parts parts, List<Path> files, Notice word) {
        CompletableFuture<Optional<Path>> closed = new CompletableFuture<>();
        onFx(() -> {
            try {
                MainModel model = show(parts, closed);
                if (word.equals(CHECK)) model.checkAfterUncleanEnd();
                else if (!word.equals(Notice.NOTHING)) model.say(word);
                if (parts.broken() != null) {
                    model.say(Notice.of("settings.broken", parts.broken()));
                }
                model.imports().start(files);
                model.incoming().start();
            } catch (RuntimeException e) {
                terminal.err().println(terminal.messages().text("unexpected", e.toString()));
                closed.complete(Optional.empty()); // without a window nobody else would
            }
        });
        return closed.join();
    }

    private void onFx(Runnable action) {
        toolkit().join();
        Platform.runLater(action);
    }

    /// Starts JavaFX, once and without waiting for it.
    private CompletableFuture<Void> toolkit() {
        CompletableFuture<Void> starting = toolkit;
        if (starting == null) {
            starting =
                    CompletableFuture.runAsync(
                            DesktopWindows::startJavaFx,
                            task -> Thread.ofPlatform().daemon().name("start").start(task));
            toolkit = starting;
        }
        return starting;
    }

    private static void startJavaFx() {
        Platform.setImplicitExit(false); // another window may follow
        Platform.startup(() -> {});
    }

    private MainModel show(Parts parts, CompletableFuture<Optional<Path>> closed) {
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
        stage.setOnHidden(_ -> {
            arrivals.goTo(null);
            try {
                model.stop();
                keep(new SettingsFile(library.folder()), window.remember());
            } finally {
                closed.complete(model.backups().toRestore());
            }
        });
        window.show();
        workers.outside().run(DesktopWindows::mendJars, _ -> {}, _ -> {});
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

    /// Where no window can be opened: says what is missing and shows a picture of it instead.
    private int drawInstead(Display.Missing missing) {
        if (missing == Display.Missing.PANGO) {
            terminal.err().println(terminal.messages().text("display.no-pango"));
            return ExitCode.PROBLEMS;
        }
        Path picture = Path.of(System.getProperty("java.io.tmpdir"), "daybreak.png");
        String key = missing == Display.Missing.GTK ? "display.no-gtk" : "display.none";
        terminal.err().println(terminal.messages().text(key, picture.toString()));
        return new Snapshot(terminal).ofSample(picture);
    }

    @Override
    public int snapshot(SnapshotOrder order) {
        if (!Display.drawsText()) return drawInstead(Display.Missing.PANGO);
        return new Snapshot(terminal).draw(order);
    }
}
