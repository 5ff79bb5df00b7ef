package app.daybreak.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.sqlite.DamagedDatabase.Row;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/// Files that SQLite made, read without it.
final class DamagedDatabaseTest {
    private static final int PAGE = 4096;
    private static final long[] NUMBERS = {
        0, 1, -1, 127, 128, -129, 32_768, -8_388_608, 1L << 31, 1L << 40, 1L << 47, Long.MIN_VALUE
    };

    @TempDir Path temp;

    private final Random random = new Random(3);

    private Connection made(Path file, int pageSize) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        run(connection, "PRAGMA page_size=" + pageSize);
        run(connection, "CREATE TABLE a(id INTEGER PRIMARY KEY, n, t, b)");
        run(connection, "CREATE TABLE w(n, t, b, PRIMARY KEY(n, t)) WITHOUT ROWID");
        run(connection, "CREATE INDEX a_n ON a(n, t)");
        return connection;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void fill(Connection connection, int rows) throws SQLException {
        run(connection, "BEGIN");
        try (var a = connection.prepareStatement("INSERT OR REPLACE INTO a VALUES(?,?,?,?)");
                var w = connection.prepareStatement("INSERT OR REPLACE INTO w VALUES(?,?,?)")) {
            for (int i = 0; i < rows; i++) {
                a.setLong(1, random.nextInt(5) == 0 ? random.nextLong() : random.nextInt(9999));
                a.setObject(2, value());
                a.setObject(3, text());
                a.setObject(4, random.nextBoolean() ? null : bytes());
                a.executeUpdate();
                w.setObject(1, NUMBERS[random.nextInt(NUMBERS.length)]);
                w.setString(2, text());
                w.setObject(3, value());
                w.executeUpdate();
            }
        }
        run(connection, "COMMIT");
    }

    private @Nullable Object value() {
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> random.nextDouble();
            case 2 -> random.nextLong() >> random.nextInt(64);
            default -> NUMBERS[random.nextInt(NUMBERS.length)];
        };
    }

    private String text() {
        int length = random.nextInt(20) == 0 ? random.nextInt(60_000) : random.nextInt(90);
        return "文".repeat(length / 9) + "x".repeat(length) + random.nextInt(1000);
    }

    private byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(300)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static Set<String> asked(Connection connection, String table) throws SQLException {
        Set<String> rows = new TreeSet<>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT * FROM " + table)) {
            while (found.next()) {
                List<@Nullable Object> row = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    Object value = found.getObject(i);
                    row.add(value instanceof Integer number ? (Object) number.longValue() : value);
                }
                rows.add(told(row));
            }
        }
        return rows;
    }

    private static Set<String> read(Path file, String table) throws IOException {
        Set<String> read = new TreeSet<>();
        try (DamagedDatabase database = DamagedDatabase.open(file, PAGE)) {
            assertTrue(database.isWhole(table));
            database.table(table, rows -> rows.forEach(row -> read.add(told(row))));
            database.stray(rows -> assertEquals(List.of(), rows));
        }
        return read;
    }

    private static String told(Row row) {
        List<@Nullable Object> values = new ArrayList<>(row.values());
        if (row.hasRowid()) values.set(0, row.rowid());
        return told(values);
    }

    private static String told(List<@Nullable Object> values) {
        return values.stream()
                .map(v -> v instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : "" + v)
                .toList()
                .toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {512, 1024, 4096, 8192, 65_536})
    void aSoundFileIsReadAsSqliteReadsIt(int pageSize) throws Exception {
        Path file = temp.resolve("sound.db");
        try (Connection connection = made(file, pageSize)) {
            fill(connection, 700);
            run(connection, "DELETE FROM a WHERE id % 3 = 0");
            assertEquals(asked(connection, "a"), read(file, "a"));
            assertEquals(asked(connection, "w"), read(file, "w"));
        }
    }

    /// What was committed into the log counts, and what was not does not, nor what is torn.
    @Test
    void theLogIsReadUpToItsLastCommit() throws Exception {
        Path file = temp.resolve("logged.db");
        try (Connection connection = made(file, PAGE)) {
            fill(connection, 200);
            run(connection, "PRAGMA journal_mode=WAL");
            run(connection, "PRAGMA wal_autocheckpoint=0");
            for (int i = 0; i < 3; i++) {
                fill(connection, 100);
                assertEquals(asked(connection, "a"), read(file, "a"));
            }
            Set<String> before = asked(connection, "a");
            fill(connection, 5);
            Path copy = Files.copy(file, temp.resolve("copy.db"));
            byte[] log = Files.readAllBytes(temp.resolve("logged.db-wal"));
            log[log.length - 1] ^= 1;
            Files.write(temp.resolve("copy.db-wal"), log);
            assertEquals(before, read(copy, "a"));
            run(connection, "PRAGMA wal_checkpoint(RESTART)");
            fill(connection, 20); // from the start of the log again
            Set<String> after = asked(connection, "a");
            run(connection, "BEGIN");
            run(connection, "PRAGMA cache_size=2");
            run(connection, "DELETE FROM a");
            assertEquals(after, read(file, "a"));
            run(connection, "ROLLBACK");
        }
    }

    /// An interior page is destroyed: its leaves are stray, and nothing that was deleted is.
    @Test
    void leavesThatLostTheirTreeAreStray() throws Exception {
        Path file = temp.resolve("torn.db");
        Set<String> rows;
        try (Connection connection = made(file, PAGE)) {
            fill(connection, 2000);
            run(connection, "DELETE FROM a WHERE id > 3000");
            rows = asked(connection, "a");
        }
        byte[] bytes = Files.readAllBytes(file);
        int root = 2;
        assertEquals(5, bytes[(root - 1) * PAGE], "the root has leaves below it");
        Arrays.fill(bytes, (root - 1) * PAGE, root * PAGE, (byte) 0);
        Files.write(file, bytes);
        Set<String> stray = new TreeSet<>();
        try (DamagedDatabase database = DamagedDatabase.open(file, PAGE)) {
            assertFalse(database.isWhole("a"));
            assertTrue(database.isWhole("w"));
            database.table("a", found -> assertEquals(List.of(), found));
            database.stray(found -> found.forEach(row -> stray.add(told(row))));
        }
        assertEquals(rows, stray);
    }

    /// A page that points into another tree takes nothing away.
    @Test
    void whatADamagedTreeReachesOfAnotherIsStray() throws Exception {
        Path file = temp.resolve("crossed.db");
        Set<String> rows;
        try (Connection connection = made(file, PAGE)) {
            run(connection, "CREATE INDEX w_t ON w(t)");
            for (String index : List.of("i1", "i2", "i3", "i4", "i5")) {
                run(connection, "CREATE INDEX " + index + " ON a(t, n)");
            }
            fill(connection, 2000);
            rows = asked(connection, "w");
        }
        byte[] sound = Files.readAllBytes(file);
        int target = 3; // w
        for (int root : List.of(4, 5, 6, 7, 8, 9, 10)) {
            ByteBuffer bytes = ByteBuffer.wrap(sound.clone());
            int start = (root - 1) * PAGE;
            assertEquals(2, bytes.get(start), "an index with several pages");
            bytes.putInt(start + 8, bytes.getInt((target - 1) * PAGE + 8));
            Files.write(file, bytes.array());
            Set<String> found = new TreeSet<>();
            try (DamagedDatabase database = DamagedDatabase.open(file, PAGE)) {
                database.table("w", page -> page.forEach(row -> found.add(told(row))));
                database.stray(page -> page.forEach(row -> found.add(told(row))));
            }
            assertTrue(found.containsAll(rows), "root " + root);
        }
    }

    @Test
    void aRingOfPagesComesToAnEnd() throws Exception {
        Path file = temp.resolve("ring.db");
        try (Connection connection = made(file, PAGE)) {
            run(connection, "INSERT INTO a VALUES(1, 2, 'short', NULL)");
            run(connection, "INSERT INTO a VALUES(2, 2, hex(zeroblob(50000)), NULL)");
        }
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        int pages = bytes.capacity() / PAGE;
        for (int page = 2; page <= pages; page++) {
            int next = bytes.getInt((page - 1) * PAGE);
            if (next == page + 1) bytes.putInt((page - 1) * PAGE, page);
        }
        Files.write(file, bytes.array());
        try (DamagedDatabase database = DamagedDatabase.open(file, PAGE)) {
            List<Long> ids = new ArrayList<>();
            database.table("a", rows -> rows.forEach(row -> ids.add(row.rowid())));
            assertEquals(List.of(1L), ids);
        }
    }

    /// Whatever lies in a file: reading it ends, and without a failure.
    @Test
    void noiseIsNoFailure() throws Exception {
        Path file = temp.resolve("noise.db");
        try (Connection connection = made(file, PAGE)) {
            fill(connection, 300);
            run(connection, "DELETE FROM a WHERE id % 2 = 0");
        }
        byte[] sound = Files.readAllBytes(file);
        for (int round = 0; round < 150; round++) {
            byte[] bytes = sound.clone();
            int changes = 1 + random.nextInt(400);
            for (int i = 0; i < changes; i++) {
                int place = random.nextInt(bytes.length);
                // More often where pages begin, with what counts and points.
                if (random.nextBoolean()) place = place / PAGE * PAGE + random.nextInt(40);
                bytes[place] = (byte) random.nextInt(256);
            }
            Files.write(file, Arrays.copyOf(bytes, bytes.length - random.nextInt(PAGE)));
            try (DamagedDatabase database = DamagedDatabase.open(file, PAGE)) {
                database.table("a", rows -> {});
                database.table("w", rows -> {});
                database.stray(rows -> {});
            }
        }
    }
}
