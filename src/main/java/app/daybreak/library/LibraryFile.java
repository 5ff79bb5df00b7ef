package app.daybreak.library;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The file of a library that is not open: a backup, or one that somebody set aside.
public final class LibraryFile {
    /// What a library's file is called in its folder.
    public static final String NAME = "library.db";

    private LibraryFile() {}

    private interface Look<T> {
        T at(Database database) throws SQLException, LibraryException;
    }

    /// What a file holds.
    ///
    /// @throws LibraryException when it is no library, a newer program's, or damaged
    public static Holdings holdings(Path file) throws LibraryException {
        return look(file, Holdings::read);
    }

    /// Which library a file is.
    ///
    /// @throws LibraryException also when just that cannot be read
    public static String identity(Path file) throws LibraryException {
        return look(file, d -> d.text("SELECT value FROM about WHERE key = 'library'"));
    }

    /// What a person did in a library, also in one of a newer program as far as it is kept in the
    /// same tables.
    ///
    /// @param copy a file that may be changed: SQLite tidies up what it reads
    public static Deeds deeds(Path copy) throws LibraryException {
        try (Database database = Database.forReading(copy)) {
            return new DeedsTable(database).all();
        } catch (SQLException e) {
            throw LibraryException.of(e);
        }
    }

    /// Looks for structural damage: SQLite's `quick_check`.
    ///
    /// @return what is wrong, one line each; empty when all is well
    public static List<String> quickCheck(Path file) throws LibraryException {
        return look(file, LibraryFile::quickCheck);
    }

    /// Whether a file is a library without structural damage.
    public static boolean isSound(Path file) {
        try {
            return quickCheck(file).isEmpty();
        } catch (LibraryException e) {
            return false;
        }
    }

    /// Whether two files hold the same in every row, whichever libraries they are.
    public static boolean isSame(Path one, Path other) throws LibraryException {
        return look(one, a -> look(other, b -> new SameContents(a, b).found()));
    }

    static List<String> quickCheck(Database database) throws SQLException {
        List<String> wrong = new ArrayList<>();
        PreparedStatement s = database.prepare("PRAGMA quick_check");
        try (ResultSet r = s.executeQuery()) {
            while (r.next()) wrong.add(r.getString(1));
        }
        wrong.remove("ok");
        return wrong;
    }

    private static <T> T look(Path file, Look<T> look) throws LibraryException {
        if (!Files.isRegularFile(file)) {
            throw new LibraryException(LibraryException.Reason.CANNOT_OPEN, file.toString());
        }
        try (Database database = Database.forReading(file)) {
            Migrations.refuseForeign(database);
            if (database.number("PRAGMA user_version") == 0) {
                throw new LibraryException(LibraryException.Reason.NOT_A_LIBRARY, file.toString());
            }
            return look.at(database);
        } catch (SQLException e) {
            throw LibraryException.of(e);
        }
    }

    /// Gives a copy of a library an identity of its own, so that no index of the original is taken
    /// for its own. Older schemas have none; they get one when they are brought up.
    public static void rename(Path file) throws LibraryException {
        try (Database database = Database.forWriting(file)) {
            Migrations.refuseForeign(database);
            boolean named =
                    database.number("SELECT count(*) FROM sqlite_schema WHERE name = 'about'") > 0;
            if (!named) return;
            database.execute(
                    "UPDATE about SET value = lower(hex(randomblob(16))) WHERE key = 'library'");
        } catch (SQLException e) {
            throw LibraryException.of(e);
        }
    }

    /// Puts all that was written into the file itself and takes its log away, which works only
    /// while no program has it open.
    ///
    /// @throws LibraryException for the reason BUSY when one has
    public static void closeLog(Path file) throws LibraryException {
        try (Database database = Database.forClosing(file)) {
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
            String mode = database.text("PRAGMA journal_mode=DELETE");
            if (!mode.equals("delete")) {
                throw new LibraryException(LibraryException.Reason.BUSY, file.toString());
            }
        } catch (SQLException e) {
            throw LibraryException.of(e);
        }
    }

    /// Makes the folder of a library where there is none, for its owner alone.
    public static void makeFolder(Path folder) throws LibraryException {
        LibraryFolder.make(folder);
    }

    /// Makes a file for its owner alone; one that is there stays as it is.
    public static void make(Path file) throws IOException {
        LibraryFolder.ownerAlone(file);
    }

    /// Waits until a file is on the disk.
    public static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Waits until the names in a folder are on the disk, where the system can say so.
    public static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) { // Windows opens no folders
            System.getLogger(LibraryFile.class.getName())
                    .log(System.Logger.Level.DEBUG, "cannot wait for a folder", e);
        }
    }
}
