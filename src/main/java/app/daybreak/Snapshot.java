package app.daybreak;

import app.daybreak.cli.ExitCode;
import app.daybreak.cli.PassingLibrary;
import app.daybreak.cli.SnapshotOrder;
import app.daybreak.cli.Terminal;
import app.daybreak.importing.Importer;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.settings.Colours;
import app.daybreak.settings.ReaderLayout;
import app.daybreak.settings.Settings;
import app.daybreak.settings.Typefaces;
import app.daybreak.task.Background;
import app.daybreak.task.FxThread;
import app.daybreak.task.Workers;
import app.daybreak.ui.MainModel;
import app.daybreak.ui.MainWindow;
import app.daybreak.ui.Picture;
import app.daybreak.ui.SampleDigests;

import javafx.application.Platform;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// Draws the window into a PNG on JavaFX's headless platform.
final class Snapshot {
    private static final int PATIENCE_SECONDS = 60;
    private static final long SETTLED_MILLISECONDS = 400;

    private final Terminal terminal;

    Snapshot(Terminal terminal) {
        this.terminal = terminal;
    }

    /// Draws the sample library.
    int ofSample(Path picture) {
        try (PassingLibrary sample = new PassingLibrary()) {
            Library library = sample.library();
            Path folder = library.folder();
            Background now = Background.immediate();
            new Importer(library).run(new SampleDigests(folder, now).write(), _ -> {}, () -> false);
            return draw(
                    new SnapshotOrder(
                            folder, picture, 1280, 800, "", 3, Colours.LIGHT, "side-by-side"),
                    library);
        } catch (IOException e) {
            return failed(picture, e);
        } catch (LibraryException e) {
            terminal.err().println(terminal.messages().failure(e));
            return ExitCode.PROBLEMS;
        }
    }

    /// Draws a library. The picture of one that is not there shows an empty one, and makes none in
    /// its place.
    int draw(SnapshotOrder order) {
        try {
            if (Library.isThere(order.library())) {
                try (Library library = Library.open(order.library(), Clock.systemUTC())) {
                    return draw(order, library);
                }
            }
            try (PassingLibrary none = new PassingLibrary()) {
                return draw(order, none.library());
            }
        } catch (LibraryException e) {
            terminal.err().println(terminal.messages().failure(e));
            return ExitCode.PROBLEMS;
        }
    }

    private int draw(SnapshotOrder order, Library library) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        try (Workers workers = Workers.threads(FxThread.INSTANCE)) {
            WritableImage image = image(order, library, workers);
            Files.write(order.picture(), Picture.png(image));
            terminal.out().println(order.picture().toAbsolutePath());
            return ExitCode.WELL;
        } catch (IOException | ExecutionException | TimeoutException e) {
            return failed(order.picture(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(order.picture(), e);
        }
    }

    private int failed(Path picture, Exception e) {
        String reason =
                switch (e) {
                    case ExecutionException broken -> String.valueOf(broken.getCause());
                    case IOException file -> terminal.messages().failure(file);
                    default -> String.valueOf(e.getMessage());
                };
        terminal.err()
                .println(terminal.messages().text("export.failed", picture.toString(), reason));
        return ExitCode.PROBLEMS;
    }

    private static WritableImage image(SnapshotOrder order, Library library, Workers workers)
            throws ExecutionException, InterruptedException, TimeoutException {
        CompletableFuture<MainWindow> shown = new CompletableFuture<>();
        MainModel[] models = new MainModel[1];
        Platform.startup(() -> {
            Thread.currentThread().setUncaughtExceptionHandler(Snapshot::unforeseen);
            try {
                models[0] = new MainModel(library, _ -> {}, workers);
                shown.complete(window(order, models[0], library, workers));
            } catch (RuntimeException e) {
                shown.completeExceptionally(e);
            }
        });
        MainWindow window = shown.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        settle(workers);
        onFx(() -> models[0].list().selection().choose(order.select() - 1));
        settle(workers);
        CompletableFuture<WritableImage> image = new CompletableFuture<>();
        Platform.runLater(() -> image.complete(window.scene().snapshot(null)));
        return image.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /// The headless platform's own screen has 1,000 lines. That a larger window does not fit on it
    /// leaves the picture alone, which is of the scene.
    private static void unforeseen(Thread thread, Throwable e) {
        StackTraceElement[] where = e.getStackTrace();
        boolean screen =
                e instanceof IndexOutOfBoundsException
                        && Stream.of(where)
                                .anyMatch(at -> at.getClassName().endsWith(".HeadlessWindow"));
        if (!screen) thread.getThreadGroup().uncaughtException(thread, e);
    }

    private static MainWindow window(
            SnapshotOrder order, MainModel model, Library library, Workers workers) {
        Settings settings =
                Settings.FIRST
                        .withReader(
                                new Settings.ReaderLook(
                                        ReaderLayout.parse(order.layout())
                                                .orElse(ReaderLayout.SIDE_BY_SIDE),
                                        0.5,
                                        1,
                                        Typefaces.FIRST))
                        .withColours(order.colours());
        Stage stage = new Stage();
        MainWindow window =
                new MainWindow(
                        stage,
                        model,
                        workers.reading(),
                        new SampleDigests(library.folder(), workers.outside()),
                        settings);
        model.wordsProperty().set(order.query());
        stage.setWidth(order.width());
        stage.setHeight(order.height());
        window.show();
        return window;
    }

    /// Waits until everything asked so far is answered and laid out.
    private static void settle(Workers workers)
            throws InterruptedException, ExecutionException, TimeoutException {
        List<Background> asked =
                List.of(
                        workers.indexing(),
                        workers.listing(),
                        workers.reading(),
                        workers.setting(),
                        workers.counting());
        for (int i = 0; i < 3; i++) {
            for (Background each : asked) {
                CompletableFuture<Boolean> answered = new CompletableFuture<>();
                each.run(() -> true, answered::complete, answered::completeExceptionally);
                answered.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        }
        Thread.sleep(SETTLED_MILLISECONDS); // a few pulses
    }

    private static void onFx(Runnable action)
            throws InterruptedException, ExecutionException, TimeoutException {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            action.run();
            done.complete(true);
        });
        done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
