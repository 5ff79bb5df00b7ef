package app.daybreak.ui;

import app.daybreak.library.Library;
import app.daybreak.settings.Settings;
import app.daybreak.task.FxThread;
import app.daybreak.task.Workers;
import app.daybreak.ui.year.YearModel;
import app.daybreak.ui.year.YearPane;
import app.daybreak.wording.Messages;

import com.sun.management.OperatingSystemMXBean;

import javafx.scene.Scene;
import javafx.stage.Stage;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/// Measures the year at a glance over a library, in a window and a model that are new each time:
/// from the question to the year's bars painted, and to the words on the rise painted behind them.
/// Between two times SQLite alone counts the papers of the same days, as a measure of the machine.
///
/// Arguments: the library's folder and how many times, of which the first stands apart.
public final class YearBench {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final String REFERENCE =
            "SELECT day, count(DISTINCT revision >> 20) FROM digest d JOIN entry e ON e.digest ="
                    + " d.id WHERE day BETWEEN (SELECT max(day) FROM digest) - 364 AND (SELECT"
                    + " max(day) FROM digest) GROUP BY day";

    private static final List<String> THREADS =
            List.of("counting", "comparing", "JavaFX Application Thread", "QuantumRenderer-0");

    private final Library library;
    private final Workers workers;
    private final Headless screen = new Headless();
    private final Theme theme = new Theme(Settings.FIRST);

    private YearBench(Library library, Workers workers) {
        this.library = library;
        this.workers = workers;
    }

    /// What one time took, in milliseconds, by the clock and by all processors.
    ///
    /// @param threads of that, what some threads took
    private record Taken(double bars, double words, double processor, ThreadTimes threads) {}

    public static void main(String[] arguments) {
        int code = 0;
        try {
            Headless.start();
            run(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        } catch (Exception e) {
            e.printStackTrace();
            code = 1;
        }
        System.exit(code); // JavaFX would go on
    }

    private static void run(Path folder, int times) throws Exception {
        List<Taken> taken = new ArrayList<>();
        List<Taken> prepared = new ArrayList<>();
        List<Taken> reference = new ArrayList<>();
        try (Library library = Library.open(folder, Clock.systemUTC());
                Workers workers = Workers.threads(FxThread.INSTANCE);
                Connection plain =
                        DriverManager.getConnection("jdbc:sqlite:" + folder + "/library.db")) {
            System.out.printf("papers in the library: %,d%n", library.overview().papers());
            YearBench[] bench = new YearBench[1];
            Headless.onFx(() -> bench[0] = new YearBench(library, workers));
            for (int i = 0; i <= times; i++) {
                taken.add(bench[0].look(false));
                prepared.add(bench[0].look(true));
                reference.add(count(plain));
            }
        }
        System.out.printf("the first: %s%n", taken.removeFirst());
        prepared.removeFirst();
        reference.removeFirst();
        reportAll("words looked for", taken);
        reportAll("words known", prepared);
        report("SQLite counting by day", reference.stream().map(Taken::bars).toList());
        report("processor of that", reference.stream().map(Taken::processor).toList());
    }

    private static void reportAll(String what, List<Taken> taken) {
        System.out.println(what);
        report("  bars painted", taken.stream().map(Taken::bars).toList());
        report("  words painted", taken.stream().map(Taken::words).toList());
        report("  processor, all threads", taken.stream().map(Taken::processor).toList());
        for (String thread : THREADS) {
            report(
                    "  processor, " + thread,
                    taken.stream()
                            .map(each -> each.threads().millis().getOrDefault(thread, 0.0))
                            .toList());
        }
    }

    /// @param prepared the words on the rise are known already, as behind the start of the window
    private Taken look(boolean prepared) throws Exception {
        YearModel[] model = new YearModel[1];
        Headless.onFx(() -> model[0] = model());
        if (prepared) model[0].prepare(workers.indexing());
        CompletableFuture<Boolean> ready = new CompletableFuture<>();
        workers.indexing().run(() -> true, ready::complete, ready::completeExceptionally);
        ready.get();
        Stage[] stage = new Stage[1];
        ThreadTimes before = ThreadTimes.now(THREADS);
        long used = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        Headless.onFx(() -> stage[0] = shown(model[0]));
        Headless.until(() -> model[0].countedProperty().get() != null);
        screen.painted(stage[0].getScene());
        double bars = (System.nanoTime() - start) / 1e6;
        Headless.until(() -> model[0].risingProperty().get() != null);
        screen.painted(stage[0].getScene());
        double words = (System.nanoTime() - start) / 1e6;
        double processor = (SYSTEM.getProcessCpuTime() - used) / 1e6;
        Headless.onFx(stage[0]::close);
        return new Taken(bars, words, processor, ThreadTimes.now(THREADS).since(before));
    }

    private YearModel model() {
        var going = new YearModel.Going(_ -> {}, _ -> {});
        return new YearModel(
                library,
                workers.counting(),
                workers.comparing(),
                going,
                Exception::printStackTrace);
    }

    private Stage shown(YearModel model) {
        var keeping = new YearPane.Keeping(_ -> {}, _ -> {});
        Scene scene =
                new Scene(new YearPane(model, keeping, Messages.of(Locale.CHINESE)), 1000, 760);
        theme.dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        model.refresh();
        stage.show();
        return stage;
    }

    private static Taken count(Connection plain) throws Exception {
        long used = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        try (Statement s = plain.createStatement();
                ResultSet r = s.executeQuery(REFERENCE)) {
            while (r.next()) r.getInt(2);
        }
        double clock = (System.nanoTime() - start) / 1e6;
        double processor = (SYSTEM.getProcessCpuTime() - used) / 1e6;
        return new Taken(clock, clock, processor, new ThreadTimes(Map.of()));
    }

    private static void report(String what, List<Double> millis) {
        List<Double> sorted = millis.stream().sorted().toList();
        System.out.printf(
                "%s: median %.0f ms, most %.0f ms (%d times)%n",
                what, sorted.get(sorted.size() / 2), sorted.getLast(), sorted.size());
    }
}
