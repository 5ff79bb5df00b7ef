package app.daybreak.rising;

import app.daybreak.digest.Digest;
import app.daybreak.digest.DigestEntry;
import app.daybreak.digest.RealDigests;
import app.daybreak.paper.PaperText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Tries measures of rising on published titles: papers are dealt at random into a month and the
/// time before, so that nothing rises, and then some words are made to.
final class RisingTrial {
    private static final int DEALS = 8;
    private static final int PLANTED = 12;

    private RisingTrial() {}

    public static void main(String[] arguments) throws Exception {
        List<PaperText> papers = papers();
        System.out.println(papers.size() + " papers");
        Map<String, Measure> measures = new LinkedHashMap<>();
        measures.put("log-likelihood", Measure.LOG_LIKELIHOOD);
        measures.put("ratio +1", (n, of, b, ofB) -> (n + 1.0) / (of + 1) / ((b + 1.0) / (ofB + 1)));
        measures.put("ratio +5", (n, of, b, ofB) -> (n + 5.0) / (of + 5) / ((b + 5.0) / (ofB + 5)));
        measures.put("difference", (n, of, b, ofB) -> (double) n / of - (double) b / ofB);
        measures.put(
                "z",
                (n, of, b, ofB) -> {
                    double p = (double) (n + b) / (of + ofB);
                    return ((double) n / of - (double) b / ofB)
                            / Math.sqrt(p * (1 - p) * (1.0 / of + 1.0 / ofB));
                });
        for (double factor : new double[] {2, 3, 5}) {
            int sure = 0;
            int all = 0;
            for (int deal = 0; deal < DEALS; deal++) {
                List<RisingWord> passed = dealt(papers, deal, factor).risen();
                all += passed.size();
                for (RisingWord word : passed) if (word.word().startsWith("planted")) sure++;
            }
            System.out.printf(
                    "x%.1f above 15.1: %.1f words, %.1f of them planted%n",
                    factor, (double) all / DEALS, (double) sure / DEALS);
            for (var measure : measures.entrySet()) trial(papers, measure, factor);
        }
        int passed = 0;
        int lower = 0;
        for (int deal = 0; deal < DEALS; deal++) {
            passed += dealt(papers, deal, 1).risen().size();
            lower += dealt(papers, deal, 1).risen(Measure.LOG_LIKELIHOOD, 10.8).size();
        }
        System.out.println(
                "nothing planted: "
                        + (double) passed / DEALS
                        + " words a month are above 15.1, "
                        + (double) lower / DEALS
                        + " above 10.8");
    }

    private static void trial(
            List<PaperText> papers, Map.Entry<String, Measure> measure, double factor) {
        int found = 0;
        for (int deal = 0; deal < DEALS; deal++) {
            List<RisingWord> best = dealt(papers, deal, factor).risen(measure.getValue(), 1e-9);
            for (RisingWord word : best.subList(0, Math.min(PLANTED * 2, best.size()))) {
                if (word.word().startsWith("planted")) found++;
            }
        }
        System.out.printf(
                "x%.1f %-15s %.1f of %d planted words are among the first %d%n",
                factor, measure.getKey(), (double) found / DEALS, PLANTED, PLANTED * 2);
    }

    /// A paper goes into the month with one chance in five; each made-up word is written into some
    /// titles, and into so many times more of the month's.
    private static TermRise dealt(List<PaperText> papers, int deal, double factor) {
        Random random = new Random(deal);
        List<String> now = new ArrayList<>();
        List<String> before = new ArrayList<>();
        double[] rates = new double[PLANTED];
        for (int i = 0; i < PLANTED; i++) rates[i] = 0.003 * Math.pow(10, random.nextDouble());
        TermRise rise = new TermRise();
        for (PaperText paper : papers) {
            boolean taken = random.nextInt(5) == 0;
            StringBuilder title = new StringBuilder();
            for (int i = 0; i < PLANTED; i++) {
                boolean written = random.nextDouble() < rates[i] * (taken ? factor : 1);
                if (written && factor > 1)
                    title.append("planted").append((char) ('a' + i)).append(": ");
            }
            (taken ? now : before).add(title + paper.titleEn() + "\t" + paper.titleZh());
        }
        now.forEach(p -> rise.now(p.substring(0, p.indexOf('\t')), p.substring(p.indexOf('\t'))));
        before.forEach(
                p -> rise.before(p.substring(0, p.indexOf('\t')), p.substring(p.indexOf('\t'))));
        return rise;
    }

    private static List<PaperText> papers() throws Exception {
        Map<Object, PaperText> papers = new LinkedHashMap<>();
        for (Digest digest : RealDigests.all()) {
            for (DigestEntry entry : digest.entries()) {
                papers.putIfAbsent(entry.content().id(), entry.content().source());
            }
        }
        return new ArrayList<>(papers.values());
    }
}
