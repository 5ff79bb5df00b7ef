package app.daybreak.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Years of made digests in which papers come back as they really do: each stands in three or four
/// digests of the same and the following days, with the same content, 230,000 entries of 65,538
/// papers in 5,669 files. Channels are of different sizes.
final class RepeatedDigests {
    private static final LocalDate FIRST = LocalDate.of(2023, 3, 13);
    private static final List<String> CHANNELS =
            List.of("cs.LG", "cs.CL", "cs.AI", "stat.ML", "cs.IR", "q-fin");
    private static final double[] SHARES = {0.38, 0.64, 0.83, 0.91, 0.97, 1};
    private static final double TIMES = 3.51;
    private static final int DAYS_BETWEEN = 30;

    private final Vocabulary vocabulary;
    private final int papers;
    private final int files;
    private final long seed;

    RepeatedDigests(Vocabulary vocabulary, int papers, int files, long seed) {
        this.vocabulary = vocabulary;
        this.papers = papers;
        this.files = files;
        this.seed = seed;
    }

    /// Writes all of them.
    ///
    /// @return how many entries they have
    int write(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<List<Integer>> placed = placed();
        int entries = 0;
        for (int file = 0; file < files; file++) {
            Files.write(folder.resolve(name(file)), bytes(placed.get(file)));
            entries += placed.get(file).size();
        }
        return entries;
    }

    private static String name(int file) {
        int channels = CHANNELS.size();
        return FIRST.plusDays(file / channels) + "_" + CHANNELS.get(file % channels) + ".md";
    }

    private List<List<Integer>> placed() {
        List<List<Integer>> placed = new ArrayList<>();
        for (int i = 0; i < files; i++) placed.add(new ArrayList<>());
        Random random = new Random(seed);
        int days = files / CHANNELS.size();
        for (int paper = 0; paper < papers; paper++) {
            int day = (int) ((long) paper * days / papers);
            int times = (int) (TIMES + random.nextDouble());
            for (int i = 0; i < times; ) {
                int later = i == 0 || random.nextInt(3) == 0 ? 0 : random.nextInt(DAYS_BETWEEN);
                int file = Math.min(days - 1, day + later) * CHANNELS.size() + channel(random);
                List<Integer> there = placed.get(file);
                if (!there.isEmpty() && there.getLast() == paper) continue;
                there.add(paper);
                i++;
            }
        }
        return placed;
    }

    private static int channel(Random random) {
        double share = random.nextDouble();
        int channel = 0;
        while (SHARES[channel] <= share) channel++;
        return channel;
    }

    private byte[] bytes(List<Integer> numbers) {
        StringBuilder rows = new StringBuilder(MadePaper.BEFORE_ROWS);
        StringBuilder details = new StringBuilder(MadePaper.BEFORE_DETAILS);
        int ref = 1;
        for (int number : numbers) {
            Random random = new Random(seed + number);
            MadePaper paper =
                    MadePaper.of(
                            MadeDigests.id(number, papers, MadeDigests.MONTHS), vocabulary, random);
            paper.row(ref, rows);
            paper.details(ref++, details);
        }
        return rows.append(details).toString().getBytes(StandardCharsets.UTF_8);
    }
}
