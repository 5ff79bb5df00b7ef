package app.daybreak.bench;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Digests of made papers in the real format: the same seed gives the same bytes. Every paper has
/// an id of its own; ids and days spread evenly over some months since January 2015.
final class MadeDigests {
    /// What real digests hold on average.
    static final int PAPERS_IN_ONE = 40;

    private static final YearMonth FIRST = YearMonth.of(2015, 1); // ids have five digits since

    /// Over so many months papers are spread where nothing else is said.
    static final int MONTHS = 140;

    private static final int DAYS = 28;
    private static final List<String> CHANNELS =
            List.of("cs.CL", "cs.LG", "cs.AI", "cs.IR", "stat.ML", "q-fin");

    private final Vocabulary vocabulary;
    private final int papers;
    private final int months;
    private final Random random;

    MadeDigests(Vocabulary vocabulary, int papers, int months, long seed) {
        this.vocabulary = vocabulary;
        this.papers = papers;
        this.months = months;
        random = new Random(seed);
    }

    int count() {
        return (papers + PAPERS_IN_ONE - 1) / PAPERS_IN_ONE;
    }

    /// The name of a digest, distinct for each.
    String name(int digest) {
        YearMonth month = month(digest * PAPERS_IN_ONE);
        int inMonth = digest - firstDigest(month);
        int day = inMonth / CHANNELS.size() % DAYS + 1;
        int again = inMonth / CHANNELS.size() / DAYS;
        String channel = channel(digest) + (again == 0 ? "" : "_" + (again + 1));
        return month.atDay(day) + "_" + channel + ".md";
    }

    private int firstDigest(YearMonth month) {
        int index = (int) FIRST.until(month, java.time.temporal.ChronoUnit.MONTHS);
        int digest = (int) ((long) index * papers / months / PAPERS_IN_ONE);
        while (month(digest * PAPERS_IN_ONE).isBefore(month)) digest++;
        return digest;
    }

    private String channel(int digest) {
        int inMonth = digest - firstDigest(month(digest * PAPERS_IN_ONE));
        return CHANNELS.get(inMonth % CHANNELS.size());
    }

    private YearMonth month(int paper) {
        return FIRST.plusMonths((long) paper * months / papers);
    }

    private String id(int paper) {
        return id(paper, papers, months);
    }

    /// The identifier of one of so many papers that are spread over so many months.
    static String id(int paper, int papers, int months) {
        int month = (int) ((long) paper * months / papers);
        int first = (int) (((long) month * papers + months - 1) / months);
        YearMonth when = FIRST.plusMonths(month);
        return String.format(
                Locale.ROOT,
                "%02d%02d.%05d",
                when.getYear() % 100,
                when.getMonthValue(),
                paper - first + 1);
    }

    /// The bytes of the next digest; call it in order, once each.
    byte[] bytes(int digest) {
        StringBuilder rows = new StringBuilder(MadePaper.BEFORE_ROWS);
        StringBuilder details = new StringBuilder(MadePaper.BEFORE_DETAILS);
        int first = digest * PAPERS_IN_ONE;
        for (int i = 0; first + i < papers && i < PAPERS_IN_ONE; i++) {
            MadePaper paper = MadePaper.of(id(first + i), vocabulary, random);
            paper.row(i + 1, rows);
            paper.details(i + 1, details);
        }
        return rows.append(details).toString().getBytes(StandardCharsets.UTF_8);
    }
}
