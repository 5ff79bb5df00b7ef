package app.daybreak.library;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/// What a question of a damaged file is answered, as far as it goes.
final class UncertainRows implements AutoCloseable {
    private final PreparedStatement statement;
    private final ResultSet rows;

    UncertainRows(Database database, String sql) throws Unreadable {
        try {
            statement = database.prepareOnce(sql);
            rows = statement.executeQuery();
        } catch (SQLException e) {
            throw new Unreadable(e);
        }
    }

    /// Something of the file cannot be read.
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        Unreadable(Throwable because) {
            super(because);
        }
    }

    /// The next row; none has no columns.
    Object[] next() throws Unreadable {
        try {
            if (!rows.next()) return new Object[0];
            Object[] row = new Object[rows.getMetaData().getColumnCount()];
            for (int i = 0; i < row.length; i++) row[i] = rows.getObject(i + 1);
            return row;
        } catch (SQLException e) {
            throw new Unreadable(e);
        }
    }

    @Override
    public void close() throws Unreadable {
        try {
            statement.close();
        } catch (SQLException e) {
            throw new Unreadable(e);
        }
    }
}
