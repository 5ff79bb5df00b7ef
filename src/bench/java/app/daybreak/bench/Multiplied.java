package app.daybreak.bench;

import app.daybreak.library.Library;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;

/// Makes a large library out of a smaller one in minutes, straight in the tables: each copy of its
/// papers takes titles, one-liners and abstracts from different papers and gets ids of its own in
/// the same months. Fingerprints are 0, which only `daybreak check` would mind.
final class Multiplied {
    /// Primes, so that each field goes its own way through the papers.
    private static final List<Integer> STEPS = List.of(7919, 7919, 104_729, 104_729, 1_299_709, 1);

    private static final List<String> FIELDS =
            List.of("title_en", "title_zh", "tldr_en", "tldr_zh", "abstract_en", "abstract_zh");

    private final Statement sql;
    private final int times;

    private Multiplied(Statement sql, int times) {
        this.sql = sql;
        this.times = times;
    }

    /// @param folder of the library to make
    /// @param from the folder of a made library, whose papers have one revision each
    static void make(Path folder, Path from, int times) throws Exception {
        try (Library made = Library.open(folder, Clock.systemUTC())) {
            made.overview();
        }
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + folder + "/library.db");
                Statement sql = c.createStatement()) {
            sql.execute("PRAGMA synchronous=OFF");
            sql.execute("PRAGMA cache_size=-500000");
            sql.execute("ATTACH '" + from + "/library.db' AS few");
            sql.execute("BEGIN");
            new Multiplied(sql, times).fill();
            sql.execute("COMMIT");
        }
        try (Library made = Library.open(folder, Clock.systemUTC())) {
            made.updateIndex(n -> System.err.printf("%,d%n", n), () -> false);
        }
    }

    private void fill() throws SQLException {
        sql.execute(
                "CREATE TEMP TABLE copy AS SELECT value AS n FROM (WITH RECURSIVE c(value) AS"
                        + " (SELECT 0 UNION ALL SELECT value + 1 FROM c WHERE value + 1 < "
                        + times
                        + ") SELECT value FROM c)");
        long texts = number("SELECT max(id) FROM few.texts");
        long digests = number("SELECT max(id) FROM few.digest");
        long places = number("SELECT max(id & 131071) + 1 FROM few.paper");
        for (int copy = 0; copy < times; copy++) sql.execute(texts(copy, texts));
        sql.execute(
                "INSERT INTO digest SELECT id + n * %1$d, printf('%%064x', id + n * %1$d), n || '_' || file, channel, day, day_source, imported FROM temp.copy CROSS JOIN few.digest"
                        .formatted(digests));
        sql.execute(
                "INSERT INTO revision SELECT id + ((n * %d) << 20) AS i, 0, version, announce, category, flaws, texts + n * %d FROM temp.copy CROSS JOIN few.revision ORDER BY i"
                        .formatted(places, texts));
        sql.execute(
                "INSERT INTO entry SELECT digest + n * %d, position, ref, line, revision + ((n * %d) << 20) FROM temp.copy CROSS JOIN few.entry"
                        .formatted(digests, places));
        sql.execute(
                "INSERT INTO paper SELECT id + n * %d AS i, version, announce, category, flaws, 1 FROM temp.copy CROSS JOIN few.paper ORDER BY i"
                        .formatted(places));
    }

    private static String texts(int copy, long count) {
        StringBuilder columns = new StringBuilder();
        StringBuilder joins = new StringBuilder();
        for (int i = 0; i < FIELDS.size(); i++) {
            columns.append(", t").append(i).append('.').append(FIELDS.get(i));
            joins.append(" CROSS JOIN few.texts t").append(i).append(" ON t").append(i);
            joins.append(".id = (t.id + ").append((long) copy * STEPS.get(i)).append(") % ");
            joins.append(count).append(" + 1");
        }
        return "INSERT INTO texts SELECT t.id + %d%s FROM few.texts t%s"
                .formatted(copy * count, columns, joins);
    }

    private long number(String query) throws SQLException {
        try (ResultSet r = sql.executeQuery(query)) {
            r.next();
            return r.getLong(1);
        }
    }
}
