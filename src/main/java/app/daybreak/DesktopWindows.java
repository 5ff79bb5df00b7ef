package app.daybreak;

import app.daybreak.cli.ExitCode;
import app.daybreak.cli.SnapshotOrder;
import app.daybreak.cli.Terminal;
import app.daybreak.cli.Windows;
import app.daybreak.desktop.DataFolder;
import app.daybreak.desktop.Display;
import app.daybreak.desktop.JarTimes;
import app.daybreak.desktop.SystemBrowser;
import app.daybreak.handover.Delivery;
import app.daybreak.handover.Inbox;
import app.daybreak.keeping.LibraryLock;
import app.daybreak.keeping.Relocation;
import app.daybreak.keeping.Restore;
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
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;

/// Builds the window and everything behind it, and takes it down in reverse.
final class DesktopWindows implements Windows {
    private static final System.Logger LOG = System.getLogger(DesktopWindows.class.getName());

    private final Terminal terminal;
    private final Arrivals arrivals = new Arrivals();
    private final Toolkit toolkit = new Toolkit();
    private final SystemEnd end = new SystemEnd(Platform::runLater);

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
        try (var _ = end.watch()) {
            return open(new Next(folder, files, Notice.NOTHING));
        }
    }

    private int open(Next first) {
        Next next = first;
        List<Path> starts = List.of(first.folder());
        while (true) {
            Path at = next.folder();
            try {
                at = Relocation.follow(at);
                Opened opened = opened(at, next, starts);
                if (opened.next() == null) return opened.exit();
                next = opened.next();
                starts = List.of(first.folder(), DataFolder.byConvention());
            } catch (LibraryException e) {
                if (e.reason() == LibraryException.Reason.HELD
                        && Delivery.give(at, next.files(), System.getenv())) {
                    terminal.out().println(terminal.messages().text("window.handed-over"));
                    return ExitCode.WELL;
                }
                Optional<Notice> again = new Rescue(at, toolkit, terminal).failed(e);
                if (again.isEmpty()) return ExitCode.PROBLEMS;
            }
        }
    }

    /// What is to be opened.
    private record Next(Path folder, List<Path> files, Notice word) {}

    /// What came of windows on a library.
    ///
    /// @param exit the exit code, where nothing else is to be opened
    private record Opened(int exit, @Nullable Next next) {}

    /// @param starts folders that later starts may begin with; see [Relocation#shorten]
    private Opened opened(Path folder, Next next, List<Path> starts) throws LibraryException {
        try (LibraryLock lock = LibraryLock.take(folder);
                Inbox _ = inbox(folder);
                LateLog _ = LateLog.of(folder)) {
            for (Path start : starts) Relocation.shorten(start, folder);
            return windows(folder, next, lock);
        } catch (IOException e) { // the inbox does not close; the window is closed already
            LOG.log(System.Logger.Level.DEBUG, "inbox", e);
            return new Opened(ExitCode.WELL, null);
        }
    }

    /// Opens one window after the other until the person has done with the library. Who leaves a
    /// library that could not be opened, or before it was looked at, meets the same next time.
    private Opened windows(Path folder, Next next, LibraryLock lock) {
        var _ = toolkit.start(); // beside the library
        Rescue rescue = new Rescue(folder, toolkit, terminal);
        List<Path> coming = next.files();
        boolean looks = lock.isAfterUncleanEnd();
        Optional<Notice> word = looks ? rescue.check() : Optional.of(next.word());
        while (word.isPresent()) {
            Library library;
            try {
                library = Library.open(folder, Clock.systemUTC());
            } catch (LibraryException e) {
                word = rescue.failed(e);
                continue;
            }
            Ending ending = session(library, new Greeting(coming, word.get(), looks));
            coming = List.of();
            boolean isOver = end.isNear() || !arrivals.areWaiting();
            // Until the lock is given back the end of the system waits.
            if (ending instanceof Ending.Quit && isOver) return new Opened(ExitCode.WELL, null);
            end.ended();
            looks = ending instanceof Ending.Check;
            switch (ending) {
                case Ending.Restore(Path copy) -> word = Optional.of(restore(folder, copy));
                case Ending.Check() -> word = rescue.check();
                case Ending.Move(Path target) -> {
                    Notice moved = new Moving(folder, toolkit, end).to(target);
                    if (end.isNear()) return new Opened(ExitCode.WELL, null);
                    if (!isStillIn(folder)) {
                        return new Opened(ExitCode.WELL, new Next(folder, List.of(), moved));
                    }
                    word = Optional.of(moved);
                }
                case Ending.Quit() -> word = Optional.of(Notice.NOTHING);
            }
        }
        lock.keepUnclean();
        return new Opened(ExitCode.PROBLEMS, null);
    }

    /// Asked of the disk after every move, however it ended. Where nobody can say, whoever opens
    /// the library next says why.
    private static boolean isStillIn(Path folder) {
        try {
            return Relocation.follow(folder).equals(folder);
        } catch (LibraryException e) {
            return false;
        }
    }

    /// What a window begins with.
    ///
    /// @param files to import
    /// @param looks whether the index is looked at, too
    private record Greeting(List<Path> files, Notice word, boolean looks) {}

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

    /// A window on the library from opening to closing, which closes the library too.
    private Ending session(Library opened, Greeting greeting) {
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

    private static Notice restore(Path folder, Path copy) {
        try {
            var _ = new Restore(folder, Clock.systemUTC()).from(copy);
            return Notice.of("backups.restored");
        } catch (LibraryException e) {
            return Notice.of(e);
        }
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
