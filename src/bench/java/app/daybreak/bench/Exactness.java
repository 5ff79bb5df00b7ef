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
import app.daybreak.query.Search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// What a plain scan of the newest papers finds, which shares no code with any index.
final class Exactness {
    private final List<Query> queries;
    private final PaperKeys scanned;
    private final List<Set<Long>> there = new ArrayList<>();

    /// @param most how many papers are scanned; 65,000 for 300 questions take minutes
    Exactness(Library library, List<Query> queries, int most) throws LibraryException {
        this.queries = queries;
        scanned = library.list(PaperQuery.ALL, most);
        List<Predicate<PlainScan.Scanned>> questions =
                queries.stream().map(q -> PlainScan.question(q.search())).toList();
        for (int i = 0; i < questions.size(); i++) there.add(new HashSet<>());
        for (int p = 0; p < scanned.size(); p++) {
            ArxivId id = scanned.get(p);
            PlainScan.Scanned paper = read(library.paper(id).orElseThrow().text());
            for (int i = 0; i < questions.size(); i++) {
                if (questions.get(i).test(paper)) there.get(i).add(id.key());
            }
        }
    }

    private static PlainScan.Scanned read(PaperText text) {
        Map<Column, PlainScan.Read> columns = new EnumMap<>(Column.class);
        for (Field field : Field.values()) {
            columns.put(Column.of(field), PlainScan.Read.of(text.get(field)));
        }
        return new PlainScan.Scanned(columns, _ -> false);
    }

    /// Finds the keys of all papers that match, or says that it cannot be asked this.
    interface Finder {
        Optional<long[]> all(Search search) throws Exception;
    }

    private static final class Sum {
        int asked;
        int exact;
        int impossible;
        int papers;
    }

    /// Says how many questions are answered exactly, by kind.
    void report(String name, Finder finder) throws Exception {
        if (scanned.size() == 0) return;
        Map<String, Sum> kinds = new LinkedHashMap<>();
        Sum all = new Sum();
        for (int i = 0; i < queries.size(); i++) {
            Query query = queries.get(i);
            Optional<Set<Long>> found = finder.all(query.search()).map(this::amongScanned);
            boolean exact = found.isPresent() && found.get().equals(there.get(i));
            for (Sum sum : List.of(kinds.computeIfAbsent(query.kind(), _ -> new Sum()), all)) {
                sum.asked++;
                sum.exact += exact ? 1 : 0;
                sum.impossible += found.isEmpty() ? 1 : 0;
                sum.papers += there.get(i).size();
            }
        }
        System.out.printf(
                "%s: %d of %d exact, %d could not be asked; against a plain scan of %,d papers%n",
                name, all.exact, all.asked, all.impossible, scanned.size());
        kinds.forEach((kind, sum) ->
                System.out.printf(
                        "  %-28s %d of %d exact, %,d papers to be found%n",
                        kind, sum.exact, sum.asked, sum.papers));
    }

    private Set<Long> amongScanned(long[] keys) {
        Set<Long> found = new HashSet<>();
        if (scanned.size() == 0) return found;
        long oldest = scanned.get(scanned.size() - 1).key();
        for (long key : keys) {
            if (key >= oldest) found.add(key);
        }
        return found;
    }
}
