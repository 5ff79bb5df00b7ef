package app.daybreak.library;

import org.sqlite.BusyHandler;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConnection;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.concurrent.locks.LockSupport;

/// One connection to a database file with its prepared statements. Not for several threads at once:
/// see [#alone(Work)].
final class Database implements AutoCloseable {
    /// Work on the database.
    interface Work<T> {
        T run() throws SQLException;
    }

    /// Bytes a page of every file that is made.
    static final int PAGE_SIZE = 8192;

    private static final int BUSY_MILLISECONDS = 5000;
    private static final long PATIENCE = 10_000_000_000L; // nanoseconds
    private static final long LOOK_AGAIN = 2_000_000; // nanoseconds
    private static final int LOG_TRIES = 250;
    private static final long LOG_PAUSE = 20_000_000; // nanoseconds
    private static final int INDEX_CACHE_KIB = 32 * 1024;

    /// More than the fixed statements of a connection; questions have as many as there are words.
    private static final int KEPT_STATEMENTS = 64;

    private final Connection connection;
    private final LinkedHashMap<String, PreparedStatement> statements =
            new LinkedHashMap<>(16, 0.75f, true);

    private boolean waitsForDisk = true;

    private Database(Connection connection) {
        this.connection = connection;
    }

    /// Opens the connection that writes; the file is made where there is none. `synchronous=FULL`,
    /// because what a person did must outlive a power cut.
    static Database forWriting(Path file) throws SQLException {
        SQLiteConfig config = common();
        config.setPageSize(PAGE_SIZE);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        return prepared(
                open(file, config),
                database -> BusyHandler.setHandler(database.connection, new Patience()));
    }

    /// Waits for another program that writes. SQLite's own waiting looks ten times a second, and a
    /// program that writes one act after the other leaves gaps that it misses for seconds.
    private static final class Patience extends BusyHandler {
        private long began;

        @Override
        protected int callback(int times) {
            if (times == 0) began = System.nanoTime();
            if (System.nanoTime() - began > PATIENCE) return 0;
            LockSupport.parkNanos(LOOK_AGAIN);
            return 1;
        }
    }

    /// Turns to the write-ahead log, which changes the file: only for one that is known as ours.
    void keepLog() throws SQLException {
        for (int tries = 1; !turnToLog(tries < LOG_TRIES); tries++)
            LockSupport.parkNanos(LOG_PAUSE);
    }

    /// Another program may be turning to it just now, for which SQLite does not wait by itself.
    private boolean turnToLog(boolean mayWait) throws SQLException {
        try {
            execute("PRAGMA journal_mode=WAL");
            return true;
        } catch (SQLException e) {
            boolean busy = LibraryException.of(e).reason() == LibraryException.Reason.BUSY;
            if (busy && mayWait) return false;
            throw e;
        }
    }

    /// Opens the connection that writes the search index. `synchronous=NORMAL`: what a power cut
    /// takes is made again.
    static Database forIndexing(Path file) throws SQLException {
        SQLiteConfig config = common();
        config.setPageSize(PAGE_SIZE);
        config.setSynchronous(SynchronousMode.NORMAL);
        return prepared(
                open(file, config),
                database -> {
                    // Merging leaves gaps. Set once: another program may be writing a file that is
                    // there.
                    boolean fresh = database.number("PRAGMA page_count") == 0;
                    if (fresh) database.execute("PRAGMA auto_vacuum=INCREMENTAL");
                    database.execute("PRAGMA cache_size=-" + INDEX_CACHE_KIB);
                    database.keepLog();
                });
    }

    /// Opens a connection that only reads.
    static Database forReading(Path file) throws SQLException {
        return prepared(open(file, common()), database -> database.execute("PRAGMA query_only=1"));
    }

    /// Opens a connection that copies the library: by `VACUUM INTO`, which a connection that only
    /// reads refuses.
    static Database forCopying(Path file) throws SQLException {
        return open(file, common());
    }

    /// Opens a connection that finds out at once whether it is alone.
    static Database forClosing(Path file) throws SQLException {
        SQLiteConfig config = common();
        config.setBusyTimeout(0);
        config.setSynchronous(SynchronousMode.FULL);
        return open(file, config);
    }

    /// Writes everything into an empty file, in one moment of the library. Structural damage makes
    /// it fail.
    ///
    /// @param empty a file that SQLite takes because there is nothing in it
    void copyInto(Path empty) throws SQLException {
        try (PreparedStatement s = connection.prepareStatement("VACUUM INTO ?")) {
            s.setString(1, empty.toAbsolutePath().toString());
            s.execute();
        }
    }

    private interface Preparation {
        void of(Database database) throws SQLException;
    }

    /// An open connection that cannot be used must not keep its file.
    private static Database prepared(Database database, Preparation preparation)
            throws SQLException {
        try {
            preparation.of(database);
            return database;
        } catch (SQLException e) {
            database.close();
            throw e;
        }
    }

    private static SQLiteConfig common() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.setGetGeneratedKeys(false);
        return config;
    }

    private static Database open(Path file, SQLiteConfig config) throws SQLException {
        // Named here, not found through DriverManager: that would look through every jar.
        return new Database(
                JDBC.createConnection(
                        "jdbc:sqlite:" + file.toAbsolutePath(), config.toProperties()));
    }

    /// Does work while no other thread uses this connection.
    ///
    /// @throws LibraryException what became of an [SQLException]
    synchronized <T> T alone(Work<T> work) throws LibraryException {
        try {
            return work.run();
        } catch (UncheckedSqlException e) {
            forgetStatements();
            throw LibraryException.of(e.failure());
        } catch (SQLException e) {
            forgetStatements();
            throw LibraryException.of(e);
        }
    }

    /// The driver shuts a statement that fails in its first step, interrupted ones too.
    private void forgetStatements() {
        for (PreparedStatement statement : statements.sequencedValues()) {
            try {
                statement.close();
            } catch (SQLException e) {
                System.getLogger(Database.class.getName())
                        .log(System.Logger.Level.DEBUG, "cannot close a statement", e);
            }
        }
        statements.clear();
    }

    /// Lets this connection see another file, only for reading. The path is not taken for a URI.
    synchronized void attach(Path file, String schema) throws SQLException {
        try (PreparedStatement s = connection.prepareStatement("ATTACH ? AS " + schema)) {
            s.setString(1, file.toAbsolutePath().toString());
            s.execute();
        }
    }

    /// Lets go of a file; every prepared statement is forgotten.
    synchronized void detach(String schema) throws SQLException {
        forgetStatements();
        boolean attached =
                number("SELECT count(*) FROM pragma_database_list WHERE name='" + schema + "'") > 0;
        if (attached) execute("DETACH " + schema);
    }

    /// Runs statements that return nothing.
    void execute(String sql) throws SQLException {
        try (Statement s = connection.createStatement()) {
            s.execute(sql);
        }
    }

    /// Runs a statement.
    ///
    /// @return how many rows it changed, those of virtual tables' own tables included
    long changes(String sql) throws SQLException {
        long before = number("SELECT total_changes()");
        execute(sql);
        return number("SELECT total_changes()") - before;
    }

    /// The prepared statement for a text, kept for the next time; of many the one used longest ago
    /// is given up.
    PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
            if (statements.size() > KEPT_STATEMENTS) statements.pollFirstEntry().getValue().close();
        }
        return statement;
    }

    /// A prepared statement that the caller closes.
    PreparedStatement prepareOnce(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    /// The number in the first column of the first row.
    long number(String sql) throws SQLException {
        try (Statement s = connection.createStatement();
                ResultSet rows = s.executeQuery(sql)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    /// The text in the first column of the first row, or an empty one.
    String text(String sql) throws SQLException {
        try (Statement s = connection.createStatement();
                ResultSet rows = s.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    /// Stops the statement that runs on this connection, if any, from another thread; it fails as
    /// interrupted.
    void interrupt() throws LibraryException {
        try {
            if (connection.isClosed()) return;
            ((SQLiteConnection) connection).getDatabase().interrupt();
        } catch (SQLException e) {
            throw LibraryException.of(e);
        }
    }

    /// Runs work in one transaction: all of it is kept or nothing. Explicit statements, because
    /// with autocommit off SQLite's own rollback on a full disk would go unnoticed.
    <T> T inTransaction(Work<T> work) throws SQLException {
        execute("BEGIN IMMEDIATE");
        try {
            T result = work.run();
            execute("COMMIT");
            return result;
        } catch (Throwable e) { // a transaction left open would swallow all that follows
            rollBack(e);
            throw e;
        }
    }

    /// As [#inTransaction(Work)], and the result outlives a power cut even while [#waitForDisk]
    /// says no. One log holds it all, so everything before is kept with it.
    <T> T inDurableTransaction(Work<T> work) throws SQLException {
        if (waitsForDisk) return inTransaction(work);
        waitForDisk(true);
        try {
            return inTransaction(work);
        } finally {
            waitForDisk(false);
        }
    }

    /// Whether each transaction is on the disk before it ends (`synchronous`).
    void waitForDisk(boolean wait) throws SQLException {
        execute("PRAGMA synchronous=" + (wait ? "FULL" : "NORMAL"));
        waitsForDisk = wait;
    }

    private void rollBack(Throwable because) {
        try {
            execute("ROLLBACK");
        } catch (SQLException e) {
            because.addSuppressed(e); // SQLite has rolled back by itself already
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
