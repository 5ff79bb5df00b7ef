package app.daybreak.library;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.sql.SQLException;

/// The library could not do what was asked. Nothing was half done: an act that fails is undone as a
/// whole. Words for a person come from the message bundles, by [#reason()].
public final class LibraryException extends Exception {
    /// What stood in the way.
    public enum Reason {
        /// The folder or file cannot be opened or made.
        CANNOT_OPEN,
        /// There is no library where one was to be read.
        ABSENT,
        /// The index or backups are there and the library is not: it was lost, not never made.
        LOST,
        /// The library was written by a newer program.
        TOO_NEW,
        /// The file is no library.
        NOT_A_LIBRARY,
        /// There is no room left.
        DISK_FULL,
        /// The file or folder may not be written.
        READ_ONLY,
        /// Another program is writing into the library, or has it open.
        BUSY,
        /// Another program has a window on the library.
        HELD,
        /// The library was moved to a place that is not there now.
        AWAY,
        /// Notes of moves lead round in a ring.
        RING,
        /// There is a library already where one was to be put.
        OCCUPIED,
        /// The file is damaged.
        DAMAGED,
        /// The system failed to read or write.
        FAILED
    }

    private static final long serialVersionUID = 1;

    private final Reason reason;

    /// A failure.
    ///
    /// @param detail what it is about: a file, a figure
    public LibraryException(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    /// A failure with its cause, whose words are the detail. What failed for want of room is a full
    /// disk.
    public LibraryException(Reason reason, Throwable cause) {
        super(cause.getMessage(), cause);
        boolean full = reason == Reason.FAILED && SystemWords.isFull(cause);
        this.reason = full ? Reason.DISK_FULL : reason;
    }

    static LibraryException of(SQLException e) {
        return new LibraryException(reason(e), e);
    }

    private static Reason reason(SQLException e) {
        if (!(e instanceof SQLiteException sqlite)) return Reason.FAILED;
        int primary = sqlite.getResultCode().code & 0xff;
        if (primary == SQLiteErrorCode.SQLITE_FULL.code) return Reason.DISK_FULL;
        if (primary == SQLiteErrorCode.SQLITE_READONLY.code) return Reason.READ_ONLY;
        if (primary == SQLiteErrorCode.SQLITE_BUSY.code) return Reason.BUSY;
        if (primary == SQLiteErrorCode.SQLITE_LOCKED.code) return Reason.BUSY;
        if (primary == SQLiteErrorCode.SQLITE_CORRUPT.code) return Reason.DAMAGED;
        if (primary == SQLiteErrorCode.SQLITE_NOTADB.code) return Reason.NOT_A_LIBRARY;
        if (primary == SQLiteErrorCode.SQLITE_CANTOPEN.code) return Reason.CANNOT_OPEN;
        return Reason.FAILED;
    }

    /// What stood in the way.
    public Reason reason() {
        return reason;
    }
}
