package app.daybreak.library;

import app.daybreak.query.Terms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/// `index.db` beside the library: what is searched, made from the papers alone. It lies in a file
/// of its own because a damaged page of a full-text index makes even dropping it fail; a file can
/// always be deleted.
final class IndexFile {
    /// Grows whenever `index.sql`, or what is written by it, changes.
    private static final int LAYOUT = 2;

    private static final String FILE = "index.db";

    private IndexFile() {}

    /// Where the index of a library lies.
    static Path of(Path folder) {
        return folder.resolve(FILE);
    }

    /// Opens the index for writing; where there is none, or one that is damaged, of another
    /// library, or made by another version of the program, an empty one is made.
    ///
    /// @param library the library's identity
    static Database open(Path folder, String library) throws SQLException {
        try {
            return openOrMake(folder, library);
        } catch (SQLException e) {
            if (!isDamage(e)) throw e;
            delete(folder);
            return openOrMake(folder, library);
        }
    }

    private static Database openOrMake(Path folder, String library) throws SQLException {
        Database index = made(folder);
        try {
            if (belongs(index, library)) return index;
            boolean empty = index.number("SELECT count(*) FROM sqlite_schema") == 0;
            if (!empty) {
                index.close();
                delete(folder);
                index = made(folder);
            }
            make(index, library);
            return index;
        } catch (SQLException e) {
            index.close();
            throw e;
        }
    }

    private static Database made(Path folder) throws SQLException {
        try {
            LibraryFolder.ownerAlone(of(folder));
        } catch (IOException e) {
            throw new SQLException("cannot make the index: " + e.getMessage(), e);
        }
        return Database.forIndexing(of(folder));
    }

    private static boolean belongs(Database index, String library) throws SQLException {
        boolean made =
                index.number("SELECT count(*) FROM sqlite_schema WHERE name = 'vocabulary'") == 1;
        return made
                && index.text("SELECT value FROM about WHERE key = 'maker'").equals(maker())
                && index.text("SELECT value FROM about WHERE key = 'library'").equals(library);
    }

    private static void make(Database index, String library) throws SQLException {
        index.inTransaction(() -> {
            if (belongs(index, library)) return false; // another process was faster
            SqlScript.run(index, "index.sql");
            index.execute("INSERT INTO about VALUES('maker', '" + maker() + "')");
            index.execute("INSERT INTO about VALUES('library', '" + library + "')");
            return true;
        });
    }

    private static String maker() {
        return LAYOUT + "." + Terms.VERSION;
    }

    /// Whether an error says that the file cannot be what it should be.
    static boolean isDamage(SQLException e) {
        LibraryException.Reason reason = LibraryException.of(e).reason();
        return reason == LibraryException.Reason.DAMAGED
                || reason == LibraryException.Reason.NOT_A_LIBRARY;
    }

    /// Throws the index away. Nobody in this process may have it open.
    static void delete(Path folder) throws SQLException {
        try {
            for (String end : new String[] {"", "-wal", "-shm", "-journal"}) {
                Files.deleteIfExists(folder.resolve(FILE + end));
            }
        } catch (IOException e) {
            throw new SQLException("cannot delete the damaged index: " + e.getMessage(), e);
        }
    }
}
