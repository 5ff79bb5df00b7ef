package app.daybreak.library;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/// Reads what can be read of a damaged table: by key, stepping over what cannot. One destroyed page
/// costs the rows that lay on it.
final class SalvageReader {
    /// Takes a row.
    interface Sink {
        void take(Object[] row) throws SQLException;
    }

    private final Database damaged;
    private final String table;
    private final String key;
    private final String columns;
    private boolean lost;

    /// A reader of a table whose first key column is never negative.
    ///
    /// @param columns all columns, that one first
    SalvageReader(Database damaged, String table, String columns) {
        this.damaged = damaged;
        this.table = table;
        this.columns = columns;
        key = columns.split(",", 2)[0];
    }

    /// Reads every row that can be read; a row may come twice.
    ///
    /// @return whether anything could not be read
    boolean read(Sink sink) throws SQLException {
        long last = -1;
        while (last < Long.MAX_VALUE) {
            try {
                last = readAfter(last, sink);
            } catch (Stopped e) {
                lost = true;
                backwards(e.at, sink);
                last = nextReadable(e.at);
            }
        }
        return lost;
    }

    /// @return the end of all keys
    private long readAfter(long after, Sink sink) throws SQLException, Stopped {
        long at = after;
        try (PreparedStatement s = select(" WHERE " + key + " > ? ORDER BY " + key)) {
            s.setLong(1, after);
            try (ResultSet r = s.executeQuery()) {
                while (r.next()) {
                    Object[] row = row(r);
                    long found = r.getLong(1);
                    if (found < at) throw new SQLException("keys out of order");
                    give(row, sink);
                    at = found;
                }
            }
            return Long.MAX_VALUE;
        } catch (Refused e) {
            throw e.failure;
        } catch (SQLException e) {
            throw new Stopped(at, e);
        }
    }

    /// Of keys of several columns more may be read from their other end.
    private void backwards(long at, Sink sink) throws SQLException {
        if (columns.equals(key)) return;
        try (PreparedStatement s = select(" WHERE " + key + " = ? ORDER BY 1 DESC, 2 DESC")) {
            s.setLong(1, at);
            try (ResultSet r = s.executeQuery()) {
                while (r.next()) give(row(r), sink);
            }
        } catch (Refused e) {
            throw e.failure;
        } catch (SQLException e) {
            // as far as it went
        }
    }

    private PreparedStatement select(String where) throws SQLException {
        return damaged.prepareOnce("SELECT " + columns + " FROM " + table + where);
    }

    private static Object[] row(ResultSet r) throws SQLException {
        Object[] row = new Object[r.getMetaData().getColumnCount()];
        for (int i = 0; i < row.length; i++) row[i] = r.getObject(i + 1);
        return row;
    }

    /// A full disk is no damage.
    private static void give(Object[] row, Sink sink) throws SQLException {
        try {
            sink.take(row);
        } catch (SQLException e) {
            throw new Refused(e);
        }
    }

    /// The key after which reading may go on: when the next key can be seen its row is left out,
    /// else twice as far ahead each time until something can be seen, and then back as far as may
    /// be.
    private long nextReadable(long at) {
        long next = keyAfter(at);
        if (next >= 0) return next;
        long step = 1;
        while (keyAfter(at + step) < 0) {
            if (step > Long.MAX_VALUE / 8) return Long.MAX_VALUE;
            step *= 2;
        }
        long bad = at + step / 2;
        long good = at + step;
        while (good - bad > 1) {
            long middle = bad + (good - bad) / 2;
            if (keyAfter(middle) < 0) bad = middle;
            else good = middle;
        }
        return good;
    }

    /// The first key after one, the greatest number when there is none, or -1 when it cannot be
    /// read.
    private long keyAfter(long after) {
        try (PreparedStatement s =
                damaged.prepareOnce(
                        "SELECT "
                                + key
                                + " FROM "
                                + table
                                + " WHERE "
                                + key
                                + " > ? ORDER BY "
                                + key
                                + " LIMIT 1")) {
            s.setLong(1, after);
            try (ResultSet r = s.executeQuery()) {
                if (!r.next()) return Long.MAX_VALUE;
                long found = r.getLong(1);
                return found > after ? found : -1;
            }
        } catch (SQLException e) {
            return -1;
        }
    }

    private static final class Stopped extends Exception {
        private static final long serialVersionUID = 1;
        private final long at;

        Stopped(long at, SQLException because) {
            super(because);
            this.at = at;
        }
    }

    private static final class Refused extends SQLException {
        private static final long serialVersionUID = 1;
        private final SQLException failure;

        Refused(SQLException failure) {
            super(failure);
            this.failure = failure;
        }
    }
}
