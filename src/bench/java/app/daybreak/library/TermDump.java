package app.daybreak.library;

import app.daybreak.library.IndexBatch.Entry;
import app.daybreak.library.IndexBatch.Reached;
import app.daybreak.paper.Field;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the search index of a library as a script for SQLite's shell: the terms that the import
/// would index, in the same batches and transactions, with the same settings.
///
/// The shell of Debian 12 (3.40.1) knows no `contentless_delete`, so its tables do without; that
/// saves it a number a row.
public final class TermDump {
    private static final String COLUMNS =
            Stream.concat(IndexSource.COLUMNS.stream().map(Field::code), Stream.of("note"))
                    .collect(Collectors.joining(","));

    private final Writer out;
    private final WordCounts vocabulary = new WordCounts();

    private TermDump(Writer out) {
        this.out = out;
    }

    /// Writes the script.
    ///
    /// @param library the file `library.db`
    public static void write(Path library, Writer out) throws SQLException, IOException {
        try (Database database = Database.forReading(library)) {
            new TermDump(out).write(new IndexSource(database));
        }
    }

    private void write(IndexSource source) throws SQLException, IOException {
        out.write("PRAGMA page_size=8192;\nPRAGMA synchronous=NORMAL;\n");
        out.write("PRAGMA auto_vacuum=INCREMENTAL;\nPRAGMA cache_size=-32768;\n");
        out.write("PRAGMA journal_mode=WAL;\n");
        out.write(schema());
        IndexBatch batch = source.after(Reached.NOTHING);
        while (!batch.papers().isEmpty()) {
            batch(batch);
            batch = source.after(batch.to());
        }
        out.write("PRAGMA incremental_vacuum;\n");
    }

    private static String schema() throws IOException {
        try (InputStream in = TermDump.class.getResourceAsStream("index.sql")) {
            if (in == null) throw new IOException("no index.sql");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(", contentless_delete=1", "");
        }
    }

    private void batch(IndexBatch batch) throws IOException {
        out.write("BEGIN IMMEDIATE;\n");
        for (Entry paper : batch.papers()) {
            long key = paper.id().key();
            out.write("INSERT INTO words(rowid," + COLUMNS + ") VALUES(" + key + ",");
            out.write(String.join(",", paper.columns().stream().map(TermDump::quoted).toList()));
            out.write(");\n");
            out.write("INSERT INTO singles(rowid, han) VALUES(" + key + "," + quoted(paper.han()));
            out.write(");\n");
            paper.columns().forEach(vocabulary::countWords);
        }
        for (WordCounts.Count word : vocabulary.take()) {
            out.write("INSERT INTO vocabulary VALUES(" + quoted(word.word()) + "," + word.times());
            out.write(") ON CONFLICT(term) DO UPDATE SET times = times + excluded.times;\n");
        }
        out.write("COMMIT;\n");
    }

    private static String quoted(String text) {
        return '\'' + text.replace("'", "''") + '\'';
    }
}
