package app.daybreak.bench;

import app.daybreak.library.Library;
import app.daybreak.library.PaperKeys;
import app.daybreak.paper.Paper;
import app.daybreak.query.PaperQuery;
import app.daybreak.reading.Translations;
import app.daybreak.similar.Neighbours;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Measures how long the ten nearest papers take to be found, of papers drawn from all of a library
/// (seeded), on one thread. The first twenty warm up. Between them SQLite alone gives 10,000 papers
/// of a frequent word, as a measure of the machine.
///
/// Arguments: the library's folder and how many papers.
public final class SimilarBench {
    private static final int NEAREST = 10;
    private static final int WARM_UP = 20;
    private static final String REFERENCE =
            "SELECT count(*), total(rowid) FROM (SELECT rowid FROM words WHERE words MATCH 'model'"
                    + " LIMIT 10000)";
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Double> clock = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();

    private SimilarBench() {}

    private interface Step {
        void run() throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int papers = Integer.parseInt(arguments[1]);
        Random random = new Random(7);
        SimilarBench similar = new SimilarBench();
        SimilarBench reference = new SimilarBench();
        int[] found = {0};
        try (Library library = Library.open(folder, Clock.systemUTC());
                Connection plain =
                        DriverManager.getConnection("jdbc:sqlite:" + folder + "/index.db")) {
            PaperKeys all = library.list(PaperQuery.ALL);
            Neighbours neighbours = new Neighbours(library, new Translations());
            System.out.printf("papers in the library: %,d%n", all.size());
            for (int i = 0; i < WARM_UP + papers; i++) {
                Paper paper = library.paper(all.get(random.nextInt(all.size()))).orElseThrow();
                boolean counts = i >= WARM_UP;
                similar.time(counts, () -> found[0] += neighbours.of(paper, NEAREST).size());
                reference.time(counts, () -> ask(plain));
            }
        }
        similar.report("the nearest papers");
        reference.report("10,000 papers of a word by SQLite");
        System.out.printf("%.1f found on average%n", (double) found[0] / (WARM_UP + papers));
    }

    private static void ask(Connection plain) throws Exception {
        try (Statement s = plain.createStatement();
                ResultSet r = s.executeQuery(REFERENCE)) {
            while (r.next()) r.getInt(1);
        }
    }

    private void time(boolean counts, Step step) throws Exception {
        long used = THREADS.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        step.run();
        if (!counts) return;
        clock.add((System.nanoTime() - start) / 1e6);
        processor.add((THREADS.getCurrentThreadCpuTime() - used) / 1e6);
    }

    private void report(String what) {
        System.out.printf(
                "%s: p50 %.1f ms, p99 %.1f ms, most %.1f ms; processor %.1f, %.1f and %.1f ms (%d"
                        + " times)%n",
                what,
                at(clock, .5),
                at(clock, .99),
                at(clock, 1),
                at(processor, .5),
                at(processor, .99),
                at(processor, 1),
                clock.size());
    }

    private static double at(List<Double> millis, double share) {
        List<Double> sorted = millis.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size())));
    }
}
