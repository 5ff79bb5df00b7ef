package app.daybreak.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/// Brings a library to the newest schema, step by step, each step in one transaction together with
/// its number (`user_version`).
final class Migrations {
    /// Marks the file as a Daybreak library (`application_id`): "DayB".
    static final int APPLICATION_ID = 0x44617942;

    /// The steps in their order; append only, never edit one that was released.
    private static final List<String> STEPS =
            List.of("0001-papers-and-marks.sql", "0002-search-index.sql", "0003-acts.sql");

    private Migrations() {}

    /// The schema this program writes.
    static int newest() {
        return STEPS.size();
    }

    /// Runs the steps that the library lacks. Which ones these are is asked inside the transaction:
    /// another program may be opening the same library.
    static void run(Database database) throws SQLException {
        for (int step = 0; step < newest(); step++) {
            int done = step + 1;
            String script = STEPS.get(step);
            database.inTransaction(() -> {
                if (version(database) >= done) return done;
                SqlScript.run(database, script);
                database.execute("PRAGMA application_id=" + APPLICATION_ID);
                database.execute("PRAGMA user_version=" + done);
                return done;
            });
        }
    }

    /// Keeps a copy of an older library before its schema changes. `VACUUM INTO` refuses to copy
    /// structural damage, and reads everything once.
    ///
    /// @param folder where `library-vN.db` is put; one that is there already stays
    static void backUp(Database database, Path folder) throws SQLException {
        long version = version(database);
        Path copy = folder.resolve("library-v" + version + ".db");
        if (version == 0 || version >= newest() || Files.exists(copy)) return;
        try (PreparedStatement s = database.prepare("VACUUM INTO ?")) {
            s.setString(1, copy.toAbsolutePath().toString());
            s.execute();
        }
    }

    private static long version(Database database) throws SQLException {
        return database.number("PRAGMA user_version");
    }

    /// Looks whether the file may be used, by reading alone; all at one moment, because another
    /// program may be making the same library.
    ///
    /// @throws LibraryException when the file is another program's or a newer one's
    static void refuseForeign(Database database) throws SQLException, LibraryException {
        database.execute("BEGIN");
        try {
            refuse(
                    database.number("SELECT count(*) FROM sqlite_schema"),
                    database.number("PRAGMA application_id"),
                    version(database));
        } finally {
            database.execute("COMMIT");
        }
    }

    private static void refuse(long tables, long application, long version)
            throws LibraryException {
        boolean fresh = application == 0 && version == 0 && tables == 0;
        if (application != APPLICATION_ID && !fresh) {
            throw new LibraryException(
                    LibraryException.Reason.NOT_A_LIBRARY, "application_id " + application);
        }
        if (version > newest()) {
            throw new LibraryException(
                    LibraryException.Reason.TOO_NEW,
                    "schema " + version + ", this program knows " + newest());
        }
    }
}
