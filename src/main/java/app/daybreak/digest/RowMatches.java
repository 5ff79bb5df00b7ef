package app.daybreak.digest;

import app.daybreak.paper.ArxivReference;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Which row belongs to which details: first where label and paper agree, then where the paper
/// alone does (someone renumbered), at last by the label alone.
final class RowMatches {
    private final List<Row> rows;
    private final Map<String, Deque<Row>> index = new HashMap<>();
    private final IdentityHashMap<Row, Integer> places = new IdentityHashMap<>();
    private final IdentityHashMap<Details, Row> matches = new IdentityHashMap<>();
    private final IdentityHashMap<Row, Details> used = new IdentityHashMap<>();

    RowMatches(List<Row> rows, List<Details> details) {
        this.rows = rows;
        for (Row row : rows) {
            places.put(row, places.size());
            ArxivReference reference = row.reference();
            put(row.ref(), row);
            if (reference == null) continue;
            put(paper(reference), row);
            put(row.ref() + paper(reference), row);
        }
        for (Details each : details) {
            if (each.reference() != null) match(each, each.ref() + paper(each.reference()));
        }
        for (Details each : details) {
            if (each.reference() != null) match(each, paper(each.reference()));
        }
        for (Details each : details) match(each, each.ref());
    }

    /// The row of an entry, or null.
    @Nullable Row of(Details details) {
        return matches.get(details);
    }

    /// The row's place in the table, from 0.
    int place(Row row) {
        return places.getOrDefault(row, -1);
    }

    /// The rows that no entry belongs to.
    List<Row> unmatched() {
        List<Row> unmatched = new ArrayList<>(rows);
        unmatched.removeIf(used::containsKey);
        return unmatched;
    }

    /// No label holds a line feed, so no key is mistaken for another.
    private static String paper(ArxivReference reference) {
        return "\n" + reference.id();
    }

    private void put(String key, Row row) {
        index.computeIfAbsent(key, _ -> new ArrayDeque<>()).add(row);
    }

    private void match(Details details, String key) {
        Deque<Row> candidates = index.get(key);
        if (candidates == null || matches.containsKey(details)) return;
        while (!candidates.isEmpty()) {
            Row row = candidates.removeFirst();
            if (used.putIfAbsent(row, details) == null) {
                matches.put(details, row);
                return;
            }
        }
    }
}
