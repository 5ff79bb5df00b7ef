package app.daybreak.bench;

import app.daybreak.library.TermDump;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/// Writes a library as a script for SQLite's shell: the same schema, settings and rows, one
/// transaction a digest, in the order in which an import would write them; then its index, see
/// [TermDump].
final class RowDump implements AutoCloseable {
    private static final int PAPER_BITS = 20;

    private final Connection connection;
    private final Writer out;
    private final Set<Long> written = new HashSet<>();

    private RowDump(Path database, Writer out) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        this.out = out;
    }

    /// @param index where the script makes the index
    static void write(Path database, Path script, String index) throws SQLException, IOException {
        try (Writer out = new BufferedWriter(Files.newBufferedWriter(script))) {
            try (RowDump dump = new RowDump(database, out)) {
                dump.write();
            }
            out.write(".open " + index + "\n");
            TermDump.write(database, out);
        }
    }

    private void write() throws SQLException, IOException {
        out.write("PRAGMA page_size=8192;\nPRAGMA journal_mode=WAL;\nPRAGMA synchronous=NORMAL;\n");
        out.write("PRAGMA foreign_keys=ON;\n");
        query(
                "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL",
                0,
                r -> {
                    out.write(r.getString(1) + ";\n");
                });
        query("SELECT id FROM digest ORDER BY id", 0, r -> digest(r.getLong(1)));
        out.write("PRAGMA wal_checkpoint(TRUNCATE);\n");
    }

    private void digest(long id) throws SQLException, IOException {
        out.write("BEGIN IMMEDIATE;\n");
        insert("digest", "id", id);
        query(
                "SELECT revision, position FROM entry WHERE digest=? ORDER BY position",
                id,
                r -> {
                    long revision = r.getLong(1);
                    boolean isNew = written.add(revision);
                    if (isNew) revision(revision);
                    if (isNew && written.add(-(revision >> PAPER_BITS))) {
                        insert("paper", "id", revision >> PAPER_BITS);
                    }
                    insert("entry", "position=" + r.getInt(2) + " AND digest", id);
                });
        out.write("COMMIT;\n");
    }

    private void revision(long id) throws SQLException, IOException {
        query(
                "SELECT texts FROM revision WHERE id=?",
                id,
                r -> insert("texts", "id", r.getLong(1)));
        insert("revision", "id", id);
    }

    private void insert(String table, String where, long value) throws SQLException, IOException {
        query(
                "SELECT * FROM " + table + " WHERE " + where + "=?",
                value,
                r -> {
                    out.write("INSERT INTO " + table + " VALUES(");
                    for (int i = 1; i <= r.getMetaData().getColumnCount(); i++) {
                        if (i > 1) out.write(',');
                        out.write(literal(r.getObject(i)));
                    }
                    out.write(");\n");
                });
    }

    private static String literal(@org.jspecify.annotations.Nullable Object value) {
        if (value == null) return "NULL";
        if (value instanceof Number) return value.toString();
        return "'" + value.toString().replace("'", "''") + "'";
    }

    private interface Row {
        void read(ResultSet r) throws SQLException, IOException;
    }

    private void query(String sql, long value, Row row) throws SQLException, IOException {
        try (PreparedStatement s = connection.prepareStatement(sql)) {
            if (sql.contains("?")) s.setLong(1, value);
            try (ResultSet r = s.executeQuery()) {
                while (r.next()) row.read(r);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
