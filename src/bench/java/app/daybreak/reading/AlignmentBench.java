package app.daybreak.reading;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/// Aligns disturbed abstracts of papers that the lexicon was made without, and measures the time
/// that cutting and aligning a paper takes, warm, on one thread.
public final class AlignmentBench {
    private static final int TIMES_EACH = 10;
    private static final int WARM_UP = 3;
    private static final int MEASURED = 7;

    private AlignmentBench() {}

    public static void main(String[] arguments) throws IOException {
        List<RealAbstract> papers = RealAbstract.all();
        Predicate<RealAbstract> leftOut = RealAbstract::isLeftOut;
        Predicate<RealAbstract> cut = RealAbstract::isCut;
        show("left out, whole", papers, leftOut.and(cut.negate()));
        show("left out, English cut", papers, leftOut.and(cut));
        show("learned from, whole", papers, leftOut.negate().and(cut.negate()));
        List<RealAbstract> whole = papers.stream().filter(leftOut.and(cut.negate())).toList();
        System.out.println("left out, whole, English cut at random: " + CutTrial.run(whole));
        time(papers);
    }

    private static void show(
            String what, List<RealAbstract> papers, Predicate<RealAbstract> which) {
        List<RealAbstract> chosen = papers.stream().filter(which).toList();
        for (Lexicon lexicon : List.of(Lexicon.ofProgram(), Lexicon.empty())) {
            String with = lexicon.size() > 0 ? "" : ", without lexicon";
            Tally tally = new AlignmentTrial(lexicon, TIMES_EACH, 1).run(chosen);
            System.out.println(what + with + ": " + tally);
        }
    }

    private static void time(List<RealAbstract> papers) {
        long start = System.nanoTime();
        AbstractAligner aligner = new AbstractAligner();
        System.out.printf("lexicon read in %.0f ms%n", (System.nanoTime() - start) / 1e6);
        double[] millis = new double[papers.size()];
        for (int round = 0; round < WARM_UP + MEASURED; round++) {
            for (int i = 0; i < millis.length; i++) {
                RealAbstract paper = papers.get(i);
                long from = System.nanoTime();
                aligner.align(paper.clean().text(), paper.clean().flaws());
                if (round >= WARM_UP) millis[i] += (System.nanoTime() - from) / 1e6 / MEASURED;
            }
        }
        double mean = Arrays.stream(millis).average().orElse(0);
        Arrays.sort(millis);
        System.out.printf(
                "a paper: %.2f ms mean, %.2f ms median, %.2f ms p99%n",
                mean, millis[millis.length / 2], millis[millis.length * 99 / 100]);
    }
}
