package app.daybreak;

import app.daybreak.cli.ExitCode;
import app.daybreak.cli.SnapshotOrder;
import app.daybreak.cli.Terminal;
import app.daybreak.cli.Windows;
import app.daybreak.desktop.Display;
import app.daybreak.desktop.SystemBrowser;
import app.daybreak.keeping.Backups;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.settings.Settings;
import app.daybreak.settings.SettingsFile;
import app.daybreak.task.FxThread;
import app.daybreak.task.Workers;
import app.daybreak.ui.MainModel;
import app.daybreak.ui.MainWindow;
import app.daybreak.ui.SampleDigests;
import app.daybreak.ui.Theme;

import javafx.application.Platform;
import javafx.stage.Stage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/// Builds the window and everything behind it, and takes it down in reverse.
final class DesktopWindows implements Windows {
    private final Terminal terminal;

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
        try (Library library = Library.open(folder, Clock.systemUTC())) {
            try (Workers workers = Workers.threads(FxThread.INSTANCE)) {
                runWindow(library, workers, files);
            }
            backUp(library);
            return ExitCode.WELL;
        } catch (LibraryException e) {
            terminal.err().println(terminal.messages().failure(e));
            return ExitCode.PROBLEMS;
        }
    }

    /// The window is gone from the screen by now, and nobody waits.
    private void backUp(Library library) {
        try {
            var _ = new Backups(library.folder(), Clock.systemUTC()).takeIfDue(library);
        } catch (LibraryException e) { // the next start tries again, and says so
            String why = terminal.messages().failure(e);
            terminal.err().println(terminal.messages().text("backup.failed", why));
        }
    }

    private void runWindow(Library library, Workers workers, List<Path> files) {
        CountDownLatch closed = new CountDownLatch(1);
        Settings settings = new SettingsFile(library.folder()).read();
        Platform.startup(() -> {
            try {
                show(library, workers, settings, files, closed);
            } catch (RuntimeException e) {
                terminal.err().println(terminal.messages().text("unexpected", e.toString()));
                closed.countDown(); // without a window nobody else would
            }
        });
        await(closed);
    }

    private void show(
            Library library,
            Workers workers,
            Settings settings,
            List<Path> files,
            CountDownLatch closed) {
        Theme.followSystem();
        MainModel model = new MainModel(library, new SystemBrowser(), workers);
        Stage stage = new Stage();
        MainWindow window =
                new MainWindow(
                        stage,
                        model,
                        workers.reading(),
                        new SampleDigests(library.folder(), workers.outside()),
                        settings);
        stage.setOnHidden(_ -> {
            try {
                model.stop();
                keep(new SettingsFile(library.folder()), window.remember());
            } finally {
                closed.countDown();
            }
        });
        window.show();
        model.imports().start(files);
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

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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
