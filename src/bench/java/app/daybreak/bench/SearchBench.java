package app.daybreak.bench;

import app.daybreak.bench.Queries.Query;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.PaperKeys;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Field;
import app.daybreak.paper.PaperText;
import app.daybreak.query.PaperQuery;
import app.daybreak.query.Search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Measures searching: whether it finds exactly what a plain scan of every text finds, how fast,
/// and how much room it takes. Warm, in one process, on one thread.
///
/// Arguments: the library's folder, how many questions of the first twelve kinds (a third as many
/// of the other kinds are asked too, but not counted in the times), how many of its papers are
/// scanned (the newest ones), and maybe a folder where rivals lie or are made, to be measured in
/// the same run.
public final class SearchBench {
    private static final int PAGE = 50;

    private final Library library;
    private final List<Query> queries;
    private final List<Query> others;

    private SearchBench(Library library, int questions) throws LibraryException {
        this.library = library;
        queries = new Queries(library).make(questions, Queries.FIRST_KINDS);
        others = new Queries(library).make(questions / 3, Queries.OTHER_KINDS);
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        try (Library library = Library.open(folder, Clock.systemUTC())) {
            int added = library.updateIndex();
            System.out.printf("papers: %,d, indexed now: %,d%n", count(library), added);
            SearchBench bench = new SearchBench(library, Integer.parseInt(arguments[1]));
            Exactness exactness = bench.exactness(Integer.parseInt(arguments[2]));
            bench.speed();
            bench.size(folder);
            if (arguments.length > 3) {
                Rivals rivals = new Rivals(library, Path.of(arguments[3]));
                rivals.measure(exactness, new Latency(bench.queries), PAGE);
            }
        }
    }

    private static int count(Library library) throws LibraryException {
        return library.count(PaperQuery.ALL);
    }

    private Exactness exactness(int scanned) throws Exception {
        Exactness exactness = new Exactness(library, queries, scanned);
        exactness.report("daybreak", this::all);
        new Exactness(library, others, scanned).report("other kinds", this::all);
        return exactness;
    }

    private Optional<long[]> all(Search search) throws LibraryException {
        PaperKeys keys = library.list(PaperQuery.ALL.searching(search));
        return Optional.of(
                IntStream.range(0, keys.size()).mapToLong(i -> keys.get(i).key()).toArray());
    }

    private interface Ask {
        Object ask(PaperQuery query) throws LibraryException;
    }

    private void speed() throws Exception {
        report(queries, "first page by date", q -> library.list(q, PAGE));
        report(
                queries,
                "first page by relevance",
                q -> library.list(q.ordered(PaperQuery.Order.RELEVANCE), PAGE));
        report(queries, "rows of the first page", q -> library.rows(page(q)));
        report(queries, "all keys", library::list);
        report(queries, "count", library::count);
        report(others, "other kinds, first page", q -> library.list(q, PAGE));
    }

    private List<ArxivId> page(PaperQuery query) throws LibraryException {
        return library.list(query, PAGE).page(0, PAGE);
    }

    private static void report(List<Query> queries, String what, Ask ask) throws Exception {
        new Latency(queries).report(what, q -> Optional.of(ask.ask(PaperQuery.of(q.typed()))));
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
