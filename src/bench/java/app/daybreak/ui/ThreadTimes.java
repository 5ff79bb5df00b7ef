package app.daybreak.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The processor time of some threads, in milliseconds, by their names.
///
/// @param millis of each since it began
record ThreadTimes(Map<String, Double> millis) {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /// At this moment, of the threads that there are.
    static ThreadTimes now(List<String> names) {
        Map<String, Double> millis = new TreeMap<>();
        for (ThreadInfo each : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
            if (each == null || !names.contains(each.getThreadName())) continue;
            millis.put(each.getThreadName(), THREADS.getThreadCpuTime(each.getThreadId()) / 1e6);
        }
        return new ThreadTimes(millis);
    }

    /// What was used since then.
    ThreadTimes since(ThreadTimes before) {
        Map<String, Double> used = new TreeMap<>();
        millis.forEach((name, now) -> used.put(name, now - before.millis.getOrDefault(name, 0.0)));
        return new ThreadTimes(used);
    }
}
