package app.daybreak.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/// SQLite's shell writing the rows and terms of a library that an import made. `sqlite3` must be on
/// the path, and paths without spaces.
final class SqliteShell {
    private final Path work;
    private final Path library;

    /// @param work where it writes
    /// @param library the folder of the library
    SqliteShell(Path work, Path library) {
        this.work = work;
        this.library = library;
    }

    /// Writes the script.
    void prepare() throws SQLException, IOException {
        RowDump.write(library.resolve("library.db"), work.resolve("rows.sql"), "shell-index.db");
    }

    /// Runs the script into new files.
    Cost run() throws IOException, InterruptedException {
        for (String end : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(work.resolve("shell.db" + end));
            Files.deleteIfExists(work.resolve("shell-index.db" + end));
        }
        return Cost.of(work, "sqlite3 \"$0\" < \"$1\"", "shell.db", "rows.sql");
    }

    /// The comparison is worth nothing when the two wrote different rows or terms.
    void compare() throws SQLException {
        try (SameRows rows = new SameRows(library.resolve("library.db"))) {
            rows.beside(work.resolve("shell.db"));
            // Each import has its own time of import.
            rows.compare("digest", "id, sha256, file, channel, day");
            for (String table : List.of("texts", "revision", "entry", "paper")) {
                rows.compare(table, "*");
            }
        }
        try (SameRows rows = new SameRows(library.resolve("index.db"))) {
            rows.beside(work.resolve("shell-index.db"));
            rows.compare("vocabulary", "*");
            for (String table : List.of("words", "singles")) rows.compareTerms(table);
        }
    }
}
