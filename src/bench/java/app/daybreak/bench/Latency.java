package app.daybreak.bench;

import app.daybreak.bench.Queries.Query;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How long answers take: every question six times, the first of which warms up. Beside the time by
/// the clock stands the processor time of the asking thread, which other work on the machine leaves
/// alone.
final class Latency {
    private static final int ROUNDS = 5;

    private final List<Query> queries;

    Latency(List<Query> queries) {
        this.queries = queries;
    }

    /// Answers a question; empty when that cannot be.
    interface Ask {
        Optional<?> ask(Query query) throws Exception;
    }

    /// Measures and says the median, the 99th percentile and the slowest kinds, in milliseconds.
    void report(String what, Ask ask) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<Double> all = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        Map<String, List<Double>> kinds = new LinkedHashMap<>();
        for (int round = 0; round <= ROUNDS; round++) {
            for (Query query : queries) {
                long used = threads.getCurrentThreadCpuTime();
                long start = System.nanoTime();
                boolean answered = ask.ask(query).isPresent();
                double millis = (System.nanoTime() - start) / 1e6;
                if (round == 0 || !answered) continue;
                all.add(millis);
                processor.add((threads.getCurrentThreadCpuTime() - used) / 1e6);
                kinds.computeIfAbsent(query.kind(), _ -> new ArrayList<>()).add(millis);
            }
        }
        System.out.printf(
                "%-26s p50 %8.3f ms  p99 %8.3f ms, processor %.3f and %.3f ms  (%d answers)%n",
                what, at(all, .5), at(all, .99), at(processor, .5), at(processor, .99), all.size());
        kinds.entrySet().stream()
                .sorted((a, b) -> Double.compare(at(b.getValue(), .99), at(a.getValue(), .99)))
                .limit(3)
                .forEach(kind ->
                        System.out.printf(
                                "    slow: %-26s p50 %.3f, p99 %.3f ms%n",
                                kind.getKey(), at(kind.getValue(), .5), at(kind.getValue(), .99)));
    }

    private static double at(List<Double> values, double part) {
        if (values.isEmpty()) return Double.NaN;
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(part * sorted.size())));
    }
}
