package app.daybreak.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

/// What steps took by the clock, and of the processor on JavaFX's thread and on the one that draws.
final class Samples {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long FX = thread("JavaFX Application Thread");
    private static final long RENDERER = thread("QuantumRenderer-0");

    private final List<Double> clock = new ArrayList<>();
    private final List<Double> fx = new ArrayList<>();
    private final List<Double> renderer = new ArrayList<>();
    private long clockBefore;
    private long fxBefore;
    private long rendererBefore;

    private static long thread(String name) {
        for (ThreadInfo each : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
            if (each != null && each.getThreadName().equals(name)) return each.getThreadId();
        }
        throw new IllegalStateException("no thread " + name);
    }

    void begin() {
        fxBefore = THREADS.getThreadCpuTime(FX);
        rendererBefore = THREADS.getThreadCpuTime(RENDERER);
        clockBefore = System.nanoTime();
    }

    void end() {
        clock.add((System.nanoTime() - clockBefore) / 1e6);
        fx.add((THREADS.getThreadCpuTime(FX) - fxBefore) / 1e6);
        renderer.add((THREADS.getThreadCpuTime(RENDERER) - rendererBefore) / 1e6);
    }

    void report(String what) {
        System.out.printf(
                "%s: median %.1f ms, p99 %.1f ms (%d times); processor: window %.1f / %.1f, drawing"
                        + " %.1f / %.1f%n",
                what,
                at(clock, 0.5),
                at(clock, 0.99),
                clock.size(),
                at(fx, 0.5),
                at(fx, 0.99),
                at(renderer, 0.5),
                at(renderer, 0.99));
    }

    /// The nearest rank: the smallest value that is not exceeded by so large a share of all.
    private static double at(List<Double> millis, double share) {
        List<Double> sorted = millis.stream().sorted().toList();
        return sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * share) - 1));
    }
}
