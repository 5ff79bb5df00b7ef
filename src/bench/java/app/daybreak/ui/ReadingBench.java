package app.daybreak.ui;

import app.daybreak.library.Library;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Paper;
import app.daybreak.paper.PaperRow;
import app.daybreak.query.Scope;
import app.daybreak.settings.ReaderLayout;
import app.daybreak.settings.Settings;
import app.daybreak.task.FxThread;
import app.daybreak.task.Workers;

import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Measures the window over a library on the headless platform with software rendering: from the
/// question to the list painted, and from the key to the next paper painted. "Painted" is when the
/// renderer has drawn the first pulse after the paper came: the wait for the pulse is part of it,
/// as it is for a person.
///
/// Beside the clock, which other work on the machine makes later, stands the processor time of the
/// two threads that make the picture.
///
/// Arguments: the library's folder, how many papers to read, and perhaps a query whose papers are
/// read, such as `"\frac"`.
public final class ReadingBench {
    private static final int WARM_UP = 100;
    private static final int SETTLED = 1_000;

    /// What is typed, two hundred keys and some.
    private static final String TYPED =
            "attention|diffusion models|多模态大模型|retrieval augmented|graph networks|强化学习"
                    + "|speech recognition|multi-modal|large language models|time series|微调|robot"
                    + "|federated learning|causal|knowledge distillation|reinforcement learning"
                    + "|语言模型微调";

    private final Library library;
    private final MainModel model;
    private final MainWindow window;
    private final Headless screen = new Headless();

    private ReadingBench(Library library, Workers workers) {
        this.library = library;
        model = new MainModel(library, _ -> {}, workers);
        Stage stage = new Stage();
        SampleDigests sample = new SampleDigests(library.folder(), workers.outside());
        window = new MainWindow(stage, model, workers.reading(), sample, Settings.FIRST);
        stage.setWidth(1280);
        stage.setHeight(800);
    }

    public static void main(String[] arguments) {
        int code = 0;
        try {
            start(arguments);
        } catch (Exception e) {
            e.printStackTrace();
            code = 1;
        }
        System.exit(code); // JavaFX would go on
    }

    private static void start(String[] arguments) throws Exception {
        int papers = Integer.parseInt(arguments[1]);
        String query = Stream.of(arguments).skip(2).collect(Collectors.joining(" "));
        Headless.start();
        try (Library library = Library.open(Path.of(arguments[0]), Clock.systemUTC());
                Workers workers = Workers.threads(FxThread.INSTANCE)) {
            CompletableFuture<ReadingBench> made = new CompletableFuture<>();
            Platform.runLater(() -> made.complete(new ReadingBench(library, workers)));
            if (query.equals("growth")) made.get().grow(papers);
            else made.get().run(papers, query);
        }
    }

    @SuppressWarnings("ReferenceEquality") // another list, whatever it holds
    private void run(int papers, String query) throws Exception {
        System.out.printf("papers in the library: %,d%n", library.overview().papers());
        Headless.onFx(window::show);
        Headless.until(() -> model.list().rowsProperty().get().size() > 0);
        lists(20).report("list opened and painted");
        if (!query.isEmpty()) {
            Thread.sleep(SETTLED); // the rest of the last list comes behind its first papers
            Object before = model.list().rowsProperty().get();
            Headless.onFx(() -> model.wordsProperty().set(query));
            Headless.until(() -> model.list().rowsProperty().get() != before);
            Thread.sleep(SETTLED);
        }
        Headless.onFx(() -> model.list().selection().choose(0));
        int there = model.list().rowsProperty().get().size() - 1;
        next(Math.min(WARM_UP, there));
        for (ReaderLayout layout : ReaderLayout.values()) {
            Headless.onFx(() -> model.reader().layoutProperty().set(layout));
            Headless.onFx(() -> model.list().selection().choose(0));
            next(Math.min(papers, there)).report("next paper by key, painted, " + layout.code());
        }
        Headless.onFx(() -> model.reader().layoutProperty().set(ReaderLayout.SIDE_BY_SIDE));
        int last = model.list().rowsProperty().get().size() - 1;
        jumps(50, last).report("jump to any place, painted");
        stars(Math.min(papers, there)).report("key to painted star");
        typed(TYPED.substring(0, TYPED.indexOf('|'))); // warms up
        typed(TYPED).report("key in the search field to list painted");
        heap("all that");
    }

    /// Shows many papers, one after the other, and says what memory is in use now and then.
    private void grow(int papers) throws Exception {
        Headless.onFx(window::show);
        Headless.until(() -> model.list().rowsProperty().get().size() > 0);
        Thread.sleep(SETTLED);
        Headless.onFx(() -> model.list().selection().choose(0));
        for (int i = 1; i <= papers; i++) {
            ArxivId before = shown();
            Headless.onFx(() -> press(KeyCode.J));
            Headless.until(() -> shown() != null && !shown().equals(before));
            screen.painted(window.scene());
            if (i % (papers / 10) == 0) heap("%,d papers".formatted(i));
        }
    }

    private static void heap(String what) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long used = runtime.totalMemory() - runtime.freeMemory();
        System.out.printf("heap in use after %s: %d MiB%n", what, used >> 20);
    }

    @SuppressWarnings("ReferenceEquality") // another list, whatever it holds
    private Samples lists(int times) throws Exception {
        Samples taken = new Samples();
        for (int i = 0; i < times; i++) {
            Scope scope = i % 2 == 0 ? new Scope.Unread() : new Scope.All();
            Object before = model.list().rowsProperty().get();
            timed(
                    taken,
                    () -> model.sidebar().scopeProperty().set(scope),
                    () -> model.list().rowsProperty().get() != before);
        }
        return taken;
    }

    private Samples next(int papers) throws Exception {
        Samples taken = new Samples();
        for (int i = 0; i < papers; i++) {
            ArxivId before = shown();
            timed(taken, () -> press(KeyCode.J), () -> shown() != null && !shown().equals(before));
        }
        return taken;
    }

    /// Stars a paper and goes on, as in a morning's triage; only the star is measured.
    private Samples stars(int papers) throws Exception {
        Headless.onFx(() -> model.list().selection().choose(0));
        Samples taken = new Samples();
        for (int i = 0; i < papers; i++) {
            int place = i;
            Headless.until(() -> says(place, true) || says(place, false));
            boolean before = says(place, true);
            timed(taken, () -> press(KeyCode.S), () -> says(place, !before));
            ArxivId paper = shown();
            Headless.onFx(() -> press(KeyCode.J));
            Headless.until(() -> shown() != null && !shown().equals(paper));
        }
        return taken;
    }

    /// Whether both the row of the list and the reader say that the paper is starred, or not.
    private boolean says(int place, boolean starred) {
        Paper paper = model.reader().paperProperty().get();
        PaperRow row = model.list().rowsProperty().get().get(place).row();
        return paper != null
                && row != null
                && row.id().equals(paper.id())
                && paper.state().starred() == starred
                && row.state().starred() == starred;
    }

    private Samples jumps(int times, int last) throws Exception {
        Samples taken = new Samples();
        for (int i = 0; i < times; i++) {
            ArxivId before = shown();
            int place = (int) ((i * 2654435761L & 0xffffffffL) % last);
            timed(
                    taken,
                    () -> model.list().selection().choose(place),
                    () -> shown() != null && !shown().equals(before));
        }
        return taken;
    }

    /// Types words letter by letter, and empties the field between them, which is not measured.
    @SuppressWarnings("ReferenceEquality") // another list, whatever it holds
    private Samples typed(String words) throws Exception {
        TextField field = (TextField) window.scene().lookup("#search");
        Samples taken = new Samples();
        for (String word : words.split("\\|", -1)) {
            for (String letter : word.split("", -1)) {
                if (letter.isEmpty()) continue;
                Object before = model.list().rowsProperty().get();
                timed(
                        taken,
                        () -> type(field, letter),
                        () -> model.list().rowsProperty().get() != before);
            }
            Object before = model.list().rowsProperty().get();
            Headless.onFx(field::clear);
            Headless.until(() -> model.list().rowsProperty().get() != before);
        }
        return taken;
    }

    /// What the field does with a key.
    private static void type(TextField field, String letter) {
        field.requestFocus();
        field.insertText(field.getLength(), letter);
        field.positionCaret(field.getLength());
    }

    private @Nullable ArxivId shown() {
        Paper paper = model.reader().paperProperty().get();
        return paper == null ? null : paper.id();
    }

    private void press(KeyCode key) {
        KeyEvent event =
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false);
        window.scene().getRoot().fireEvent(event);
    }

    private void timed(Samples taken, Runnable act, BooleanSupplier there) throws Exception {
        Thread.sleep(20); // what was prepared for the last one ends
        taken.begin();
        Headless.onFx(act);
        Headless.until(there);
        screen.painted(window.scene());
        taken.end();
    }
}
