package app.daybreak.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.paper.ArxivId;
import app.daybreak.paper.DateSource;
import app.daybreak.paper.Mark;
import app.daybreak.paper.PaperContent;
import app.daybreak.paper.PaperText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// One destroyed page of a library without a backup: what lay on other pages is all there, row by
/// row, also where the page was the root of a table, or the first one with the schema. How many
/// pages besides those is said by `-Ddaybreak.corruptions=100`.
final class DestroyedPagesTest {
    private static final int CORRUPTIONS = Integer.getInteger("daybreak.corruptions", 6);
    private static final int PAGE = 8192;
    private static final int PAPERS = 900;
    private static final int TABLE_INTERIOR = 5;

    @TempDir Path temp;

    /// A library in which most tables have several pages and some rows do not fit on one, and in
    /// which things were removed, so that pages are free.
    private Path fill(Path folder) throws Exception {
        try (Library library = Given.open(folder)) {
            int number = 0;
            for (int digest = 1; digest <= 9; digest++) {
                List<PaperContent> contents = new ArrayList<>();
                for (int i = 0; i < PAPERS / 9; i++) contents.add(content(++number));
                String file = "2026-05-0%d_cs.CL.md".formatted(digest);
                var added =
                        Given.digest(digest, file, "cs.CL", Given.DAY, DateSource.NAME, contents);
                var _ = library.add(added);
                library.imports().note("/digests/" + file, added.sha256(), SUMS, List.of());
            }
            for (int i = 1; i <= PAPERS; i++) {
                Given.tag(library, id(i), "tag" + i % 5, true);
                library.acts()
                        .note(id(i), ("note " + i + " ").repeat(i % 90 == 0 ? 2500 : 30), false);
            }
            for (Mark mark : List.of(Mark.READ, Mark.STARRED)) {
                var _ = library.acts().mark(all(), mark, true);
            }
            var _ = library.acts().saveSearch("流", "流匹配");
            library.sources().put(Sources.Kind.SUBSCRIPTION, "place", "what is known");
            library.copyInto(temp.resolve("backup.db"));
            for (int i = 1; i <= PAPERS / 3; i++) library.acts().note(id(i), "", false);
            for (int i = 1; i <= 50; i++) Given.tag(library, id(i), "tag" + i % 5, false);
            var _ = library.acts().mark(PaperKeys.of(id(7)), Mark.STARRED, false);
            var _ = library.acts().digests().delete(PaperKeys.of(id(5)));
            var _ = library.acts().digests().remove(List.of(library.digests().getFirst().sha256()));
        }
        return folder.resolve("library.db");
    }

    private static final ImportRun.Sums SUMS = new ImportRun.Sums(1, PAPERS / 9, 0, 0, false);

    private static PaperContent content(int number) {
        String id = id(number).toString();
        String abstracts = ("A sentence of " + id + ". ").repeat(number % 100 == 0 ? 1200 : 40);
        return Given.content(
                id, 1, new PaperText("Title " + id, "标题" + id, "", "要点", abstracts, "摘要。"));
    }

    private static ArxivId id(int number) {
        return ArxivId.of("2605.%05d".formatted(number));
    }

    private static PaperKeys all() {
        return PaperKeys.of(IntStream.rangeClosed(1, PAPERS).mapToLong(i -> id(i).key()).toArray());
    }

    @Test
    void onlyWhatLayOnThePageIsLost() throws Exception {
        Path file = fill(temp.resolve("whole"));
        byte[] sound = Files.readAllBytes(file);
        Map<String, Set<String>> truth = rows(file);
        Random random = new Random(7);
        Set<Integer> pages = new TreeSet<>(innerPages(sound));
        pages.addAll(roots(file));
        pages.addAll(leaves(file, "revision"));
        pages.addAll(leaves(file, "mark"));
        pages.addAll(leaves(file, "note").subList(0, 3));
        Map<String, Integer> lostOf = new TreeMap<>();
        int count = sound.length / PAGE;
        for (int i = 0; i < CORRUPTIONS; i++) pages.add(1 + random.nextInt(count));
        for (int page : pages) {
            int held = held(sound, page);
            var salvaged = salvaged("p" + page, destroyed(sound, page, random));
            // The rows of papers that lay there are told by others.
            int lostPapers = of(truth, "paper").size() - of(salvaged, "paper").size();
            int lostTexts = of(truth, "texts").size() - of(salvaged, "texts").size();
            assertTrue(lostPapers <= lostTexts, "page " + page + ": papers are lost");
            for (String table : truth.keySet()) {
                Set<String> lost = new TreeSet<>(of(truth, table));
                lost.removeAll(of(salvaged, table));
                lostOf.merge(table, lost.size(), Integer::sum);
                assertTrue(
                        lost.size() <= held,
                        () ->
                                "page %d held %d, but %d rows of %s are lost: %s"
                                        .formatted(
                                                page,
                                                held,
                                                lost.size(),
                                                table,
                                                lost.iterator().next()));
                Set<String> made = new TreeSet<>(of(salvaged, table));
                made.removeAll(of(truth, table));
                assertTrue(
                        made.size() <= held,
                        () ->
                                "page %d: %d rows more of %s: %s"
                                        .formatted(
                                                page, made.size(), table, made.iterator().next()));
            }
        }
        System.getLogger(DestroyedPagesTest.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "{0} pages of {1} destroyed, one at a time; rows lost altogether: {2}",
                        pages.size(),
                        count,
                        lostOf);
    }

    /// Several pages at once: less is there, but nothing that was otherwise, nor does anything that
    /// was taken back return from an older backup. The list of free pages is spared where the first
    /// page is lost; where it is lost and the history too, what was deleted looks like the rest.
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nothingIsToldThatWasOtherwise(boolean withBackup) throws Exception {
        Path file = fill(temp.resolve("whole"));
        byte[] sound = Files.readAllBytes(file);
        Set<String> pairs = pairs(file);
        Set<String> notes = notes(file);
        Map<String, Set<String>> truth = rows(file);
        int freeList = ByteBuffer.wrap(sound).getInt(32);
        List<Integer> roots = List.copyOf(roots(file));
        Random random = new Random(11);
        for (int i = 0; i < 2 * CORRUPTIONS; i++) {
            byte[] bytes = sound;
            Set<Integer> pages = new TreeSet<>();
            for (int n = 0; n < 2 + i % 5; n++) {
                int page = 1 + random.nextInt(sound.length / PAGE);
                if (n == 0 && i % 4 == 0) page = 1;
                if (n == 0 && i % 4 == 1) page = freeList;
                if (n == 1) page = roots.get(random.nextInt(roots.size()));
                boolean both = pages.contains(page == 1 ? freeList : 1);
                if (both && (page == 1 || page == freeList) || !pages.add(page)) continue;
                bytes = destroyed(bytes, page, random);
            }
            Path folder = Files.createDirectory(temp.resolve("several" + i));
            Path damaged = Files.write(folder.resolve("damaged.db"), bytes);
            Path made = folder.resolve("library.db");
            boolean told = isHistoryThere(damaged);
            Path backup = withBackup ? temp.resolve("backup.db") : null;
            var _ = Salvage.run(damaged, backup, made, Progress.UNSEEN);
            try (Library library = Given.open(folder)) {
                assertEquals(List.of(), library.check(), pages::toString);
            }
            Map<String, Set<String>> salvaged = rows(made);
            boolean hasFreeList = !pages.contains(freeList);
            if (told || hasFreeList && !withBackup) {
                for (String table : BY_A_PERSON) nothingElse(table, salvaged, truth, pages);
                assertTrue(notes.containsAll(notes(made)), () -> "note " + pages);
            }
            if (!hasFreeList || withBackup) continue; // removed digests may come back
            for (String table : List.of("texts", "import", "digest", "entry")) {
                nothingElse(table, salvaged, truth, pages);
            }
            Set<String> otherwise = pairs(made);
            otherwise.removeAll(pairs);
            assertEquals(Set.of(), otherwise, pages::toString);
        }
    }

    private static final List<String> BY_A_PERSON =
            List.of("mark", "tag", "paper_tag", "saved_search", "deleted");

    private static void nothingElse(
            String table,
            Map<String, Set<String>> salvaged,
            Map<String, Set<String>> truth,
            Set<Integer> pages) {
        Set<String> otherwise = of(salvaged, table);
        otherwise.removeAll(of(truth, table));
        otherwise.removeIf(row -> isToldInPart(table, row));
        assertEquals(Set.of(), otherwise, () -> table + " " + pages);
    }

    /// Whether a row says by itself that only a part of it is known.
    private static boolean isToldInPart(String table, String row) {
        return switch (table) {
            case "mark" -> row.endsWith("|0");
            case "digest" -> row.contains("|salvaged.md|");
            case "entry" -> row.contains("||0|");
            default -> false;
        };
    }

    private static boolean isHistoryThere(Path file) {
        List<String> tables = new ArrayList<>(ActTable.CHANGES);
        tables.addAll(List.of("act", "act_seen"));
        try (Database database = Database.forReading(file)) {
            for (String table : tables) {
                try (var rows = database.prepare("SELECT * FROM " + table).executeQuery()) {
                    while (rows.next()) {
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            var _ = rows.getObject(i);
                        }
                    }
                }
            }
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private static Set<String> notes(Path file) throws SQLException {
        Set<String> notes = new TreeSet<>();
        try (Database database = Database.forReading(file);
                var found =
                        database.prepare("SELECT paper || ' ' || substr(text, 1, 99) FROM note")
                                .executeQuery()) {
            while (found.next()) notes.add(found.getString(1));
        }
        return notes;
    }

    /// A page that holds the end of a long note, and that is empty: SQLite sees nothing wrong.
    @Test
    void theEndOfANoteThatIsLostIsNoticed() throws Exception {
        Path folder = temp.resolve("note");
        try (Library library = Given.open(folder)) {
            var _ = library.add(Given.digest(1, content(1)));
            library.acts().note(id(1), "note ".repeat(4000), false);
        }
        Path file = folder.resolve("library.db");
        byte[] bytes = Files.readAllBytes(file);
        int ends = 0; // of the note, and of what the history says of it
        for (int page = 2; page <= bytes.length / PAGE; page++) {
            String text = new String(bytes, (page - 1) * PAGE + 4, 8, StandardCharsets.UTF_8);
            boolean isLast = ByteBuffer.wrap(bytes).getInt((page - 1) * PAGE) == 0;
            if (!isLast || !text.matches("[note ]+")) continue;
            Arrays.fill(bytes, (page - 1) * PAGE, page * PAGE, (byte) 0);
            ends++;
        }
        assertTrue(ends > 0, "overflow pages");
        Files.write(file, bytes);
        try (Library library = Given.open(folder)) {
            assertEquals(List.of("note with a lost part: " + id(1).key()), library.check());
        }
        Path mended = Files.createDirectory(temp.resolve("made"));
        Path made = mended.resolve("library.db");
        var _ = Salvage.run(file, null, made, Progress.UNSEEN);
        try (Library library = Given.open(mended)) {
            assertEquals(List.of(), library.check());
            String note = library.deeds().papers().getFirst().note();
            assertTrue("note ".repeat(4000).startsWith(note) && note.length() > 5000, note);
        }
    }

    /// What belongs together: papers and texts, papers and the beginnings of notes.
    private static Set<String> pairs(Path file) throws SQLException {
        Set<String> pairs = new TreeSet<>();
        try (Database database = Database.forReading(file);
                var found =
                        database.prepare(
                                        "SELECT id || ':' || texts FROM revision UNION ALL SELECT paper"
                                                + " || ' ' || substr(text, 1, 99) FROM note")
                                .executeQuery()) {
            while (found.next()) pairs.add(found.getString(1));
        }
        return pairs;
    }

    private static byte[] destroyed(byte[] sound, int page, Random random) {
        byte[] bytes = sound.clone();
        byte[] noise = new byte[PAGE];
        if (random.nextBoolean()) random.nextBytes(noise);
        System.arraycopy(noise, 0, bytes, (page - 1) * PAGE, PAGE);
        return bytes;
    }

    private Map<String, Set<String>> salvaged(String name, byte[] bytes) throws Exception {
        Path folder = Files.createDirectory(temp.resolve(name));
        Path damaged = Files.write(folder.resolve("damaged.db"), bytes);
        Path made = folder.resolve("library.db");
        var _ = Salvage.run(damaged, null, made, Progress.UNSEEN);
        try (Library library = Given.open(folder)) {
            assertEquals(List.of(), library.check(), name);
        }
        Map<String, Set<String>> rows = rows(made);
        try (var files = Files.list(folder)) {
            for (Path each : files.toList()) Files.delete(each);
        }
        return rows;
    }

    /// Every row of every table that is rescued, as a text.
    private static Map<String, Set<String>> rows(Path file) throws SQLException {
        Map<String, Set<String>> rows = new TreeMap<>();
        try (Database database = Database.forReading(file)) {
            for (var table : RescuedTables.ALL.entrySet()) {
                String columns = table.getValue().replace("delta", "hex(delta)");
                String sql =
                        "SELECT concat_ws('|', "
                                + columns
                                + ") FROM "
                                + table.getKey()
                                + (table.getKey().equals("about") ? " WHERE key <> 'library'" : "");
                Set<String> all = new TreeSet<>();
                try (var found = database.prepare(sql).executeQuery()) {
                    while (found.next()) all.add(found.getString(1));
                }
                rows.put(table.getKey(), all);
            }
        }
        return rows;
    }

    private static Set<String> of(Map<String, Set<String>> rows, String table) {
        return Objects.requireNonNull(rows.get(table));
    }

    private static Set<Integer> roots(Path file) throws SQLException {
        Set<Integer> roots = new TreeSet<>(Set.of(1));
        try (Database database = Database.forReading(file);
                var found = database.prepare("SELECT rootpage FROM sqlite_schema").executeQuery()) {
            while (found.next()) roots.add(found.getInt(1));
        }
        return roots;
    }

    /// The pages directly below the root of a table.
    private static List<Integer> leaves(Path file, String table) throws Exception {
        int root;
        try (Database database = Database.forReading(file)) {
            String sql = "SELECT rootpage FROM sqlite_schema WHERE name = '" + table + "'";
            root = (int) database.number(sql);
        }
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        int start = (root - 1) * PAGE;
        assertEquals(TABLE_INTERIOR, bytes.get(start), table + " has several pages");
        List<Integer> leaves = new ArrayList<>();
        leaves.add(bytes.getInt(start + 8));
        for (int i = 0; i < bytes.getShort(start + 3); i++) {
            leaves.add(bytes.getInt(start + bytes.getShort(start + 12 + 2 * i)));
        }
        return leaves;
    }

    private static Set<Integer> innerPages(byte[] file) {
        Set<Integer> pages = new TreeSet<>();
        for (int page = 2; page <= file.length / PAGE; page++) {
            int kind = file[(page - 1) * PAGE];
            if (kind == TABLE_INTERIOR || kind == 2) pages.add(page);
        }
        return pages;
    }

    /// How many rows lay on a page; one of an overflow page.
    private static int held(byte[] file, int page) {
        if (page == 1) return 0;
        int start = (page - 1) * PAGE;
        return switch (file[start]) {
            case TABLE_INTERIOR -> 0;
            case 2, 10, 13 -> ByteBuffer.wrap(file).getShort(start + 3);
            default -> 1;
        };
    }
}
