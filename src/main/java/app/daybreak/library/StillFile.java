package app.daybreak.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;

/// The file of a library that is not open, which no program can change until this is closed:
/// SQLite's write lock is held. It is read here, because a system that knows locks by programs
/// gives all of them up when a program closes a file once.
public final class StillFile implements AutoCloseable {
    private static final int PIECE = 1 << 20; // bytes

    /// Where SQLite's locks lie. Nothing is ever written there, and Windows lets nobody read it.
    private static final long LOCKS = 1 << 30;

    private static final int LOCKS_LENGTH = 512;

    private final FileChannel channel;
    private final Database database;

    private StillFile(FileChannel channel, Database database) {
        this.channel = channel;
        this.database = database;
    }

    /// Told after every piece that was compared.
    public interface Told {
        /// May throw to end it.
        void piece() throws LibraryException;
    }

    /// Puts all that was written into the file itself, and holds it.
    ///
    /// @throws LibraryException for the reason BUSY when a program has it open
    public static StillFile of(Path file) throws LibraryException, IOException {
        LibraryFile.closeLog(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            return new StillFile(channel, held(file));
        } catch (SQLException e) {
            channel.close();
            throw LibraryException.of(e);
        } catch (LibraryException e) {
            channel.close();
            throw e;
        }
    }

    private static Database held(Path file) throws SQLException, LibraryException {
        Database database = Database.forClosing(file);
        try {
            database.execute("BEGIN IMMEDIATE");
            if (database.text("PRAGMA journal_mode").equals("delete")) return database;
        } catch (SQLException e) {
            database.close();
            throw e;
        }
        database.close(); // a program has turned to its log since that was closed
        throw new LibraryException(LibraryException.Reason.BUSY, file.toString());
    }

    /// Whether another file is the same, byte by byte.
    public boolean isSameAs(Path copy, Told told) throws LibraryException, IOException {
        long size = channel.size();
        if (size != Files.size(copy)) return false;
        ByteBuffer mine = ByteBuffer.allocateDirect(PIECE);
        ByteBuffer others = ByteBuffer.allocateDirect(PIECE);
        try (FileChannel other = FileChannel.open(copy, StandardOpenOption.READ)) {
            long at = 0;
            while (at < size) {
                long end = at < LOCKS ? Math.min(LOCKS, size) : size;
                int length = (int) Math.min(PIECE, end - at);
                boolean whole =
                        isRead(channel, at, mine.clear().limit(length))
                                && isRead(other, at, others.clear().limit(length));
                if (!whole || !mine.flip().equals(others.flip())) return false;
                at += length;
                if (at == LOCKS) at += LOCKS_LENGTH;
                told.piece();
            }
        }
        return true;
    }

    private static boolean isRead(FileChannel from, long at, ByteBuffer piece) throws IOException {
        while (piece.hasRemaining()) {
            if (from.read(piece, at + piece.position()) < 0) return false;
        }
        return true;
    }

    /// Lets it go; what waited for it comes to it now. Nothing was written, so nothing can fail
    /// that matters.
    @Override
    public void close() {
        try (channel) {
            database.close();
        } catch (SQLException | IOException e) {
            System.getLogger(StillFile.class.getName())
                    .log(System.Logger.Level.DEBUG, "cannot let go of a file", e);
        }
    }
}
