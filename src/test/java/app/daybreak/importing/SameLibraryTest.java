package app.daybreak.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.daybreak.given.DigestText;
import app.daybreak.library.Library;
import app.daybreak.library.PaperKeys;
import app.daybreak.paper.Paper;
import app.daybreak.query.PaperQuery;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// The same set of files gives the same papers: in any order, twice, in parts, and cancelled.
final class SameLibraryTest {
    private static final int ORDERS = 12;

    @TempDir Path temp;
    private final List<Path> files = new ArrayList<>();
    private final Random random = new Random(8);
    private int libraries;

    @BeforeEach
    void write() throws IOException {
        for (int i = 0; i < 4; i++) {
            file("d%d/cs.CL.md".formatted(i), DigestText.of(id(i), id(i + 1), id(i + 2)));
        }
        for (int i = 0; i < 12; i++) {
            file(
                    "papers/%02d/%s.json".formatted(i % 3, i),
                    paper(id(10 + i % 4), "纸船" + i, i % 2 == 0 ? "Boats." : ""));
        }
        file("all.jsonl", paper(id(3), "另一个", "") + "\n" + paper(id(20), "纸", "Paper."));
        file("feed.xml", feed(id(4)));
    }

    private static String id(int number) {
        return "2605.%05d".formatted(number + 1);
    }

    private static String paper(String id, String titleZh, String tldr) {
        return "{\"title\":\"T\",\"link\":\"https://arxiv.org/abs/%s\",\"translated_title\":\"%s\",\"en_tdlr\":\"%s\"}"
                .formatted(id, titleZh, tldr);
    }

    private static String feed(String id) {
        return "<rss><channel><title>Chat Arxiv cs.CL</title><item><title>要点</title><link>http://arxiv.org/abs/%s</link><description>摘要</description></item></channel></rss>"
                .formatted(id);
    }

    private void file(String name, String text) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Instant day = Instant.parse("2026-05-%02dT12:00:00Z".formatted(1 + files.size() % 5));
        Files.setLastModifiedTime(file, FileTime.from(day));
        files.add(file);
    }

    private String imported(List<List<Path>> runs) throws Exception {
        try (Library library =
                Library.open(temp.resolve("library" + libraries++), Clock.systemUTC())) {
            for (List<Path> run : runs) {
                var _ = new Importer(library).run(run, _ -> {}, () -> false);
            }
            return papers(library);
        }
    }

    private static String papers(Library library) throws Exception {
        StringBuilder text = new StringBuilder();
        PaperKeys keys = library.list(PaperQuery.ALL);
        for (int i = 0; i < keys.size(); i++) {
            Paper paper = library.paper(keys.get(i)).orElseThrow();
            text.append(paper.content()).append(paper.flaws()).append('\n');
        }
        return text.toString();
    }

    @Test
    void inAnyOrderTwiceAndInParts() throws Exception {
        String expected = imported(List.of(files));
        assertEquals(expected, imported(List.of(List.of(temp))));
        for (int i = 0; i < ORDERS; i++) {
            List<Path> shuffled = new ArrayList<>(files);
            Collections.shuffle(shuffled, random);
            int cut = random.nextInt(files.size());
            assertEquals(expected, imported(List.of(shuffled)));
            assertEquals(expected, imported(List.of(shuffled.subList(0, cut), files, shuffled)));
            assertEquals(
                    expected,
                    imported(
                            List.of(
                                    shuffled.subList(cut, files.size()),
                                    shuffled.subList(0, cut))));
        }
    }

    @Test
    void cancelledAndDoneAgain() throws Exception {
        String expected = imported(List.of(files));
        for (int reads = 0; reads < files.size(); reads++) {
            int most = reads;
            try (Library library =
                    Library.open(temp.resolve("library" + libraries++), Clock.systemUTC())) {
                int[] asked = {0};
                var _ = new Importer(library).run(files, _ -> {}, () -> asked[0]++ >= most);
                var _ = new Importer(library).run(files, _ -> {}, () -> false);
                assertEquals(expected, papers(library));
            }
        }
    }

    /// How many plans is said by `-Ddaybreak.plans=200`.
    @Test
    void anyPlanOfPartsRepeatsAndCancelsGivesTheSamePapers() throws Exception {
        String expected = imported(List.of(files));
        int plans = Integer.getInteger("daybreak.plans", 12);
        for (int plan = 0; plan < plans; plan++) {
            Random chance = new Random(plan);
            int number = plan;
            try (Library library = Library.open(temp.resolve("plan" + plan), Clock.systemUTC())) {
                int runs = 1 + chance.nextInt(4);
                for (int run = 0; run < runs; run++) {
                    int[] left = {chance.nextInt(files.size() + 5)};
                    var _ = new Importer(library).run(some(chance), _ -> {}, () -> left[0]-- <= 0);
                }
                List<Path> all = new ArrayList<>(files);
                Collections.shuffle(all, chance);
                var _ = new Importer(library).run(all, _ -> {}, () -> false);
                assertEquals(expected, papers(library), () -> "plan " + number);
                assertEquals(List.of(), library.check(), () -> "plan " + number);
            }
        }
    }

    /// Some of the files in any order, some of them twice, and a folder of them at times.
    private List<Path> some(Random chance) {
        List<Path> some = new ArrayList<>();
        int count = 1 + chance.nextInt(files.size());
        for (int i = 0; i < count; i++) some.add(files.get(chance.nextInt(files.size())));
        if (chance.nextInt(3) == 0) some.add(temp.resolve("papers"));
        return some;
    }
}
