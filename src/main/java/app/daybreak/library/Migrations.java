package app.daybreak.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;

/// Brings a library to the newest schema, step by step; the number of steps done is its
/// `user_version`.
final class Migrations {
    /// Marks the file as a Daybreak library (`application_id`): "DayB".
    static final int APPLICATION_ID = 0x44617942;

    /// The steps in their order; append only, never edit one that was released.
    private static final List<String> STEPS =
            List.of(
                    "0001-papers-and-marks.sql",
                    "0002-search-index.sql",
                    "0003-acts.sql",
                    "0004-notes-and-tags-of-acts.sql",
                    "0005-tag-and-note-acts.sql",
                    "0006-digest-files.sql",
                    "0007-imports-and-removals.sql",
                    "0008-roles-of-searches.sql",
                    "0009-unseen-revisions.sql");

    private Migrations() {}

    /// The schema this program writes.
    static int newest() {
        return STEPS.size();
    }

    /// Runs the steps that the library lacks, all in one transaction: no other program ever sees a
    /// library between two of them. Which ones are lacking is asked inside it, because another
    /// program may be opening the same library.
    static void run(Database database) throws SQLException {
        run(database, newest());
    }

    /// Runs the steps up to an older schema, too.
    static void run(Database database, int schema) throws SQLException {
        if (version(database) >= schema) return;
        database.inTransaction(() -> {
            for (long step = version(database); step < schema; step++) {
                SqlScript.run(database, STEPS.get((int) step));
            }
            database.execute("PRAGMA application_id=" + APPLICATION_ID);
            database.execute("PRAGMA user_version=" + schema);
            return schema;
        });
    }

    /// Keeps a copy of an older library before its schema changes. `VACUUM INTO` refuses to copy
    /// structural damage, and reads everything once. The copy is made under a name of its own and
    /// moved into place, whole: several programs may do this at once.
    ///
    /// @param folder where `library-vN.db` is put; one that is there already stays
    static void backUp(Database database, Path folder) throws SQLException, LibraryException {
        long version = version(database);
        Path copy = folder.resolve("library-v" + version + ".db");
        if (version == 0 || version >= newest() || Files.exists(copy)) return;
        try {
            Path part = Files.createTempFile(folder, "library-v" + version + "-", ".part");
            try {
                database.copyInto(part);
                LibraryFile.sync(part);
                boolean stillOld = version(database) == version; // or another program was faster
                if (stillOld) Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new LibraryException(LibraryException.Reason.CANNOT_OPEN, e);
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
