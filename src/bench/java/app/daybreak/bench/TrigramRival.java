package app.daybreak.bench;

import app.daybreak.query.Column;
import app.daybreak.query.Search;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// SQLite's own tokenizer for substrings, with the same columns and page size, and no content of
/// its own. A word is asked as a substring, which is all it knows; texts of one or two characters
/// cannot be asked.
final class TrigramRival implements Rival {
    private static final int SHORTEST = 3;

    private final Connection connection;

    TrigramRival(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        execute("PRAGMA page_size=8192");
        execute("PRAGMA cache_size=-32768");
        String columns =
                Arrays.stream(Column.values()).map(Column::code).collect(Collectors.joining(","));
        execute(
                "CREATE VIRTUAL TABLE IF NOT EXISTS t USING fts5("
                        + columns
                        + ", tokenize='trigram remove_diacritics 1', content='',"
                        + " contentless_delete=1)");
        execute("INSERT INTO t(t, rank) VALUES('hashsize', 33554432)");
        connection.setAutoCommit(false);
    }

    private void execute(String sql) throws SQLException {
        try (var s = connection.createStatement()) {
            s.execute(sql);
        }
    }

    @Override
    public String name() {
        return "SQLite's trigrams";
    }

    @Override
    public void add(long key, Map<Column, String> texts) throws SQLException {
        int columns = Column.values().length;
        String names =
                Arrays.stream(Column.values()).map(Column::code).collect(Collectors.joining(","));
        try (PreparedStatement s =
                connection.prepareStatement(
                        "INSERT INTO t(rowid,%s) VALUES(?%s)"
                                .formatted(names, ",?".repeat(columns)))) {
            s.setLong(1, key);
            for (Column column : Column.values()) {
                s.setString(column.ordinal() + 2, texts.getOrDefault(column, ""));
            }
            s.executeUpdate();
        }
    }

    @Override
    public void finish() throws SQLException {
        execute("INSERT INTO t(t) VALUES('optimize')");
        connection.commit();
        connection.setAutoCommit(true);
        execute("VACUUM");
    }

    @Override
    public Optional<long[]> find(Search search, int limit) throws SQLException {
        Optional<String> expression = expression(search);
        if (expression.isEmpty()) return Optional.empty();
        try (PreparedStatement s =
                connection.prepareStatement(
                        "SELECT rowid FROM t WHERE t MATCH ? ORDER BY rowid DESC LIMIT ?")) {
            s.setString(1, expression.get());
            s.setInt(2, limit);
            long[] keys = new long[64];
            int size = 0;
            try (ResultSet r = s.executeQuery()) {
                while (r.next()) {
                    if (size == keys.length) keys = Arrays.copyOf(keys, size * 2);
                    keys[size++] = r.getLong(1);
                }
            }
            return Optional.of(Arrays.copyOf(keys, size));
        }
    }

    private static Optional<String> expression(Search search) {
        return switch (search) {
            case Search.Text text -> text(text);
            case Search.Or(var parts) -> joined(parts, " OR ");
            case Search.And(var parts) -> and(parts);
            default -> Optional.empty();
        };
    }

    private static Optional<String> and(List<Search> parts) {
        Optional<String> wanted =
                joined(parts.stream().filter(p -> !(p instanceof Search.Not)).toList(), " AND ");
        for (Search part : parts) {
            if (!(part instanceof Search.Not(Search not))) continue;
            Optional<String> unwanted = expression(not);
            wanted = wanted.flatMap(w -> unwanted.map(u -> "(" + w + " NOT " + u + ")"));
        }
        return wanted;
    }

    private static Optional<String> joined(List<Search> parts, String operator) {
        List<Optional<String>> all = parts.stream().map(TrigramRival::expression).toList();
        if (all.isEmpty() || !all.stream().allMatch(Optional::isPresent)) return Optional.empty();
        return Optional.of(
                all.stream()
                        .map(Optional::orElseThrow)
                        .collect(Collectors.joining(operator, "(", ")")));
    }

    private static Optional<String> text(Search.Text leaf) {
        String text = leaf.text();
        if (text.codePointCount(0, text.length()) < SHORTEST) return Optional.empty();
        Set<String> ways =
                leaf instanceof Search.Words && text.matches("\\p{L}+(-\\p{L}+)+")
                        ? Set.of(text, text.replace("-", ""), text.replace('-', ' '))
                        : Set.of(text);
        String any =
                ways.stream()
                        .map(way -> '"' + way.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(" OR ", "(", ")"));
        if (leaf.columns().containsAll(Column.ALL)) return Optional.of(any);
        String names = leaf.columns().stream().map(Column::code).collect(Collectors.joining(" "));
        return Optional.of("{" + names + "} : " + any);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
