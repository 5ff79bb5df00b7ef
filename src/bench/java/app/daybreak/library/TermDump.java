package app.daybreak.library;

import app.daybreak.library.IndexBatch.Entry;
import app.daybreak.library.IndexBatch.Part;
import app.daybreak.library.IndexBatch.Reached;
import app.daybreak.paper.Field;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
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
    private final Database words;
    private final Vocabulary vocabulary;
    private final Map<String, String> blocks = new HashMap<>();

    /// @param words where the vocabulary grows as an import lets it grow
    private TermDump(Writer out, Database words) {
        this.out = out;
        this.words = words;
        vocabulary = new Vocabulary(words);
    }

    /// Writes the script.
    ///
    /// @param library the file `library.db`
    public static void write(Path library, Writer out) throws SQLException, IOException {
        Path folder = Files.createTempDirectory("daybreak-terms");
        try (Database database = Database.forReading(library);
                Database words = IndexFile.open(folder, "terms")) {
            new TermDump(out, words).write(new IndexSource(database));
        } finally {
            IndexFile.delete(folder);
            Files.delete(folder);
        }
    }

    private void write(IndexSource source) throws SQLException, IOException {
        out.write("PRAGMA page_size=8192;\nPRAGMA synchronous=NORMAL;\n");
        out.write("PRAGMA auto_vacuum=INCREMENTAL;\nPRAGMA cache_size=-32768;\n");
        out.write("PRAGMA journal_mode=WAL;\n");
        out.write(schema());
        IndexBatch batch = source.after(Reached.NOTHING);
        while (!batch.papers().isEmpty()) {
            batch(source.read(batch.papers()));
            batch = source.after(batch.to());
        }
        // As the import does: see IndexWriter#tidy.
        out.write("INSERT INTO words(words) VALUES('optimize');\n");
        out.write("PRAGMA incremental_vacuum;\n");
    }

    private static String schema() throws IOException {
        try (InputStream in = TermDump.class.getResourceAsStream("index.sql")) {
            if (in == null) throw new IOException("no index.sql");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(", contentless_delete=1", "");
        }
    }

    private void batch(Part batch) throws SQLException, IOException {
        out.write("BEGIN IMMEDIATE;\n");
        for (Entry paper : batch.papers()) {
            long key = paper.id().key();
            out.write("INSERT INTO words(rowid," + COLUMNS + ") VALUES(" + key + ",");
            out.write(String.join(",", paper.columns().stream().map(TermDump::quoted).toList()));
            out.write(");\n");
            out.write("INSERT INTO singles(rowid, han) VALUES(" + key + "," + quoted(paper.han()));
            out.write(");\n");
        }
        vocabulary.add(
                batch.words().stream()
                        .sorted(Comparator.comparing(WordCounts.Count::word))
                        .toList());
        blocks();
        out.write("COMMIT;\n");
    }

    /// The rows that this batch changed, in their order.
    private void blocks() throws SQLException, IOException {
        try (ResultSet r =
                words.prepare("SELECT hex(start), hex(words) FROM vocabulary ORDER BY start")
                        .executeQuery()) {
            while (r.next()) {
                String start = r.getString(1);
                String block = r.getString(2);
                if (block.equals(blocks.put(start, block))) continue;
                out.write("INSERT OR REPLACE INTO vocabulary VALUES(x'" + start + "',x'" + block);
                out.write("');\n");
            }
        }
    }

    private static String quoted(String text) {
        return '\'' + text.replace("'", "''") + '\'';
    }
}
