package app.daybreak.digest;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import app.daybreak.paper.PaperContent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Real files, damaged. Nothing throws or hangs, whatever happened to a file; and what happened
/// within one entry, behind its label, is no loss to any other. The system property
/// `daybreak.mutations` says how many are tried, `daybreak.seed` which; a failure names the one
/// that alone repeats it.
@Timeout(value = 6, unit = TimeUnit.HOURS)
final class RealMutationsTest {
    private static final int TRIES = Integer.getInteger("daybreak.mutations", 2000);
    private static final long SEED = Long.getLong("daybreak.seed", 20260501);
    private static final int MAX_BYTES = 60_000;

    @Test
    void nothingThrows() throws IOException {
        List<Whole> files = real();
        for (int i = 0; i < TRIES; i++) {
            Mutation mutation = new Mutation(new Random(SEED + i), files);
            byte[] bytes = mutation.anywhere();
            try {
                Digest digest = Fixtures.read(bytes);
                digest.entries().forEach(entry -> Cleaner.clean(entry.content()));
                boolean fatal = digest.problems().stream().anyMatch(p -> p.kind().isFatal());
                assertTrue(!fatal || digest.entries().isEmpty(), "nothing came out of it");
            } catch (Throwable e) {
                fail("seed " + (SEED + i) + " " + mutation, e);
            }
        }
    }

    @Test
    void neighboursSurvive() throws IOException {
        neighboursSurvive(real());
    }

    /// Four entries of a file at a time, of the longest files too, which goes faster.
    @Test
    void neighboursSurviveInExcerpts() throws IOException {
        List<Whole> excerpts = new ArrayList<>();
        for (Path path : paths(Integer.MAX_VALUE)) excerpts.addAll(Whole.excerpts(path));
        neighboursSurvive(excerpts);
    }

    private static void neighboursSurvive(List<Whole> files) {
        List<Whole> several = files.stream().filter(file -> file.parts().size() > 1).toList();
        for (int i = 0; i < TRIES; i++) {
            long seed = SEED + i;
            Mutation mutation = new Mutation(new Random(seed), several);
            byte[] bytes = mutation.withinAPart();
            Set<PaperContent> found = contents(Fixtures.read(bytes));
            for (PaperContent neighbour : mutation.neighbours()) {
                assertTrue(
                        found.contains(neighbour),
                        () -> "seed " + seed + " " + mutation + " lost " + neighbour.id());
            }
        }
    }

    /// Where the table names its paper, what an entry without a label says is not its neighbour's.
    @Test
    void neighboursSurviveALostLabel() throws IOException {
        int tries = 0;
        for (Path path : markdown()) {
            String text = DigestReader.text(Files.readAllBytes(path));
            List<String> lines = text.lines().toList();
            Digest whole = Fixtures.read(text.getBytes(StandardCharsets.UTF_8));
            if (whole.entries().size() < 3 || !whole.problems().isEmpty()) continue;
            Random random = new Random(SEED + tries++);
            int at = 1 + random.nextInt(whole.entries().size() - 1);
            int line = whole.entries().get(at).line() - 1;
            List<String> damaged = new ArrayList<>(lines);
            if (random.nextBoolean()) damaged.remove(line);
            else damaged.set(line, lines.get(line).replaceFirst("^.*?]: ", ""));
            Set<PaperContent> found =
                    contents(
                            Fixtures.read(
                                    (String.join("\n", damaged) + "\n")
                                            .getBytes(StandardCharsets.UTF_8)));
            for (int i = 0; i < whole.entries().size(); i++) {
                PaperContent content = whole.entries().get(i).content();
                if (content.id().equals(whole.entries().get(at).content().id())) continue;
                assertTrue(
                        found.contains(content), path + ":" + (line + 1) + " lost " + content.id());
            }
        }
        assertTrue(tries > 0);
    }

    private static List<Path> markdown() throws IOException {
        try (Stream<Path> paths = Files.list(RealDigests.folder())) {
            return paths.filter(path -> path.toString().endsWith(".md")).sorted().toList();
        }
    }

    private static Set<PaperContent> contents(Digest digest) {
        Set<PaperContent> contents = new HashSet<>();
        for (DigestEntry entry : digest.entries()) contents.add(entry.content());
        return contents;
    }

    /// A file, and where its entries stand in it.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Whole(String name, byte[] bytes, List<Part> parts) {
        /// @param from the first byte behind what tells the entry from the one before
        /// @param to the end of its last line that is not blank
        record Part(int from, int to, PaperContent content) {}

        private static final int EXCERPT = 4;

        static Whole of(Path path) throws IOException {
            return of(path.toString(), Files.readAllBytes(path));
        }

        /// Files of a few entries each, which hold all that a longer one holds.
        static List<Whole> excerpts(Path path) throws IOException {
            byte[] bytes = Files.readAllBytes(path);
            List<DigestEntry> entries = Fixtures.read(bytes).entries();
            List<Whole> excerpts = new ArrayList<>();
            for (int i = 0; i < entries.size(); i += EXCERPT) {
                int end = Math.min(entries.size(), i + EXCERPT);
                byte[] part =
                        path.toString().endsWith(".xml")
                                ? items(bytes, i, end)
                                : MarkdownDigest.render(entries.subList(i, end));
                String name = path.toString().replaceFirst("\\.(\\w+)$", " " + i + ".$1");
                excerpts.add(of(name, part));
            }
            return excerpts;
        }

        /// A feed with only some of its items.
        private static byte[] items(byte[] bytes, int from, int to) {
            String all = new String(bytes, StandardCharsets.UTF_8);
            String end = "</item>";
            int items = all.indexOf("<item>");
            int tail = all.lastIndexOf(end) + end.length();
            int[] at = {items, items};
            for (int i = 0; i < to; i++) {
                if (i == from) at[0] = at[1];
                at[1] = all.indexOf(end, at[1]) + end.length();
            }
            String some = all.substring(0, items) + all.substring(at[0], at[1]);
            return (some + all.substring(tail)).getBytes(StandardCharsets.UTF_8);
        }

        private static Whole of(String name, byte[] bytes) {
            Digest digest = Fixtures.read(bytes);
            boolean isFeed = name.endsWith(".xml");
            List<Part> parts = new ArrayList<>();
            for (int i = 0; i < digest.entries().size(); i++) {
                int from = line(bytes, digest.entries().get(i).line());
                int to = bytes.length;
                if (i + 1 < digest.entries().size())
                    to = line(bytes, digest.entries().get(i + 1).line());
                if (isFeed) {
                    from = find(bytes, "<item>", from) + "<item>".length();
                    to = find(bytes, "</item>", from);
                }
                if (name.endsWith(".md")) from = find(bytes, "]: ", from) + "]: ".length();
                while (to > from && bytes[to - 1] <= ' ' && bytes[to - 1] >= 0) to--;
                if (to - from < 20) return new Whole(name, bytes, List.of());
                parts.add(new Part(from, to, digest.entries().get(i).content()));
            }
            return new Whole(name, bytes, parts);
        }

        private static int line(byte[] bytes, int line) {
            int at = 0;
            for (int n = 1; n < line; n++) {
                while (bytes[at] != '\n') at++;
                at++;
            }
            return at;
        }

        private static int find(byte[] bytes, String text, int from) {
            String all = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
            return Math.max(all.indexOf(text, from), 0);
        }
    }

    private static List<Whole> real() throws IOException {
        List<Whole> files = new ArrayList<>();
        for (Path path : paths(MAX_BYTES)) files.add(Whole.of(path));
        return files;
    }

    private static List<Path> paths(int mostBytes) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(RealDigests.folder())) {
            for (Path path : (Iterable<Path>) paths.sorted()::iterator) {
                boolean taken = path.toString().matches(".*(?:\\.xml|\\.json|[A-Za-z]\\.md)");
                boolean suits =
                        taken && !path.endsWith("README.md") && Files.size(path) < mostBytes;
                if (suits && Files.size(path) > 100) files.add(path);
            }
        }
        return files;
    }
}
