package app.daybreak.bench;

import app.daybreak.bench.Queries.Query;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.PaperKeys;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Field;
import app.daybreak.paper.PaperText;
import app.daybreak.query.Column;
import app.daybreak.query.PaperQuery;
import app.daybreak.query.PlainScan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Measures searching: whether it finds exactly what a plain scan of every text finds, how fast,
/// and how much room it takes. Warm, in one process, on one thread.
///
/// Arguments: the library's folder, how many questions, and how many of its papers are scanned (the
/// newest ones; a scan of 65,000 for 300 questions takes minutes).
public final class SearchBench {
    private static final int PAGE = 50;
    private static final int ROUNDS = 5;

    private final Library library;
    private final List<Query> queries;

    private SearchBench(Library library, int questions) throws LibraryException {
        this.library = library;
        queries = new Queries(library).make(questions);
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        try (Library library = Library.open(folder, Clock.systemUTC())) {
            int added = library.updateIndex();
            System.out.printf("papers: %,d, indexed now: %,d%n", count(library), added);
            SearchBench bench = new SearchBench(library, Integer.parseInt(arguments[1]));
            bench.exactness(Integer.parseInt(arguments[2]));
            bench.speed();
            bench.size(folder);
        }
    }

    private static int count(Library library) throws LibraryException {
        return library.count(PaperQuery.ALL);
    }

    private void exactness(int scanned) throws LibraryException {
        List<Predicate<PlainScan.Scanned>> questions =
                queries.stream()
                        .map(q -> PlainScan.question(PaperQuery.of(q.typed()).search()))
                        .toList();
        PaperKeys newest = library.list(PaperQuery.ALL, scanned);
        if (newest.size() == 0) return;
        List<Set<ArxivId>> there = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) there.add(new HashSet<>());
        for (int p = 0; p < newest.size(); p++) {
            PlainScan.Scanned paper = read(newest.get(p));
            for (int i = 0; i < questions.size(); i++) {
                if (questions.get(i).test(paper)) there.get(i).add(newest.get(p));
            }
        }
        ArxivId oldest = newest.get(newest.size() - 1);
        Map<String, int[]> kinds = new TreeMap<>();
        for (int i = 0; i < questions.size(); i++) {
            Set<ArxivId> found = found(queries.get(i), oldest);
            int[] sums = kinds.computeIfAbsent(queries.get(i).kind(), _ -> new int[3]);
            sums[0]++;
            sums[1] += found.equals(there.get(i)) ? 1 : 0;
            sums[2] += there.get(i).size();
            if (!found.equals(there.get(i))) System.out.println("differs: " + queries.get(i));
        }
        System.out.printf("against a plain scan of %,d papers:%n", newest.size());
        kinds.forEach((kind, n) ->
                System.out.printf(
                        "  %-24s %d of %d exact, %,d papers found%n", kind, n[1], n[0], n[2]));
    }

    private Set<ArxivId> found(Query query, ArxivId oldest) throws LibraryException {
        PaperKeys keys = library.list(PaperQuery.of(query.typed()));
        Set<ArxivId> found = new HashSet<>();
        for (int i = 0; i < keys.size(); i++) {
            if (keys.get(i).compareTo(oldest) >= 0) found.add(keys.get(i));
        }
        return found;
    }

    private PlainScan.Scanned read(ArxivId id) throws LibraryException {
        PaperText text = library.paper(id).orElseThrow().text();
        Map<Column, PlainScan.Read> columns = new EnumMap<>(Column.class);
        for (Field field : Field.values()) {
            columns.put(Column.of(field), PlainScan.Read.of(text.get(field)));
        }
        return new PlainScan.Scanned(columns, _ -> false);
    }

    private interface Ask {
        Object ask(PaperQuery query) throws LibraryException;
    }

    private void speed() throws LibraryException {
        report("first page by date", q -> library.list(q, PAGE));
        report(
                "first page by relevance",
                q -> library.list(q.ordered(PaperQuery.Order.RELEVANCE), PAGE));
        report("rows of the first page", q -> library.rows(library.list(q, PAGE).page(0, PAGE)));
        report("all keys", library::list);
        report("count", library::count);
    }

    private void report(String what, Ask ask) throws LibraryException {
        double[] all = new double[queries.size() * ROUNDS];
        double[][] byKind = new double[12][queries.size() / 12 * ROUNDS];
        int n = 0;
        for (int round = -1; round < ROUNDS; round++) {
            for (int i = 0; i < queries.size(); i++) {
                PaperQuery query = PaperQuery.of(queries.get(i).typed());
                long start = System.nanoTime();
                Object answer = ask.ask(query);
                double millis = (System.nanoTime() - start) / 1e6;
                if (round < 0 || answer == null) continue; // the first round warms up
                all[n++] = millis;
                int at = i / 12 * ROUNDS + round;
                if (at < byKind[i % 12].length) byKind[i % 12][at] = millis;
            }
        }
        System.out.printf("%-26s p50 %8.3f ms  p99 %8.3f ms%n", what, at(all, .5), at(all, .99));
        int slowest = 0;
        for (int k = 1; k < 12; k++) {
            if (at(byKind[k], .99) > at(byKind[slowest], .99)) slowest = k;
        }
        System.out.printf(
                "    slowest kind: %s, p50 %.3f, p99 %.3f ms%n",
                queries.get(slowest).kind(), at(byKind[slowest], .5), at(byKind[slowest], .99));
    }

    private static double at(double[] values, double part) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(part * sorted.length))];
    }

    private void size(Path folder) throws LibraryException, IOException {
        PaperKeys sample = library.list(PaperQuery.ALL, 20_000);
        long bytes = 0;
        for (int i = 0; i < sample.size(); i++) {
            PaperText raw = library.paper(sample.get(i)).orElseThrow().content().source();
            for (Field field : Field.values()) {
                bytes += raw.get(field).getBytes(StandardCharsets.UTF_8).length;
            }
        }
        double papers = count(library);
        System.out.printf(
                "bytes a paper: text %,d, library.db %,.0f, index.db %,.0f%n",
                bytes / Math.max(1, sample.size()),
                Files.size(folder.resolve("library.db")) / papers,
                Files.size(folder.resolve("index.db")) / papers);
    }
}
