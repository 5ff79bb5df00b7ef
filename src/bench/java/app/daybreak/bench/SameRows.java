package app.daybreak.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// Holds two databases against each other, row by row and term by term.
final class SameRows implements AutoCloseable {
    private final Connection connection;
    private final Statement statement;

    SameRows(Path database) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        statement = connection.createStatement();
    }

    void beside(Path other) throws SQLException {
        statement.execute("ATTACH '" + other + "' AS shell");
    }

    /// @throws SQLException when the tables differ in these columns, or are empty
    void compare(String table, String columns) throws SQLException {
        compare(table, columns, "main." + table, "shell." + table);
    }

    /// Compares full-text indexes: each term, in how many rows it stands, and how often.
    void compareTerms(String table) throws SQLException {
        for (String schema : new String[] {"main", "shell"}) {
            statement.execute(
                    "CREATE VIRTUAL TABLE temp.%2$s_%1$s USING fts5vocab('%1$s', '%2$s', 'row')"
                            .formatted(schema, table));
        }
        compare(table, "*", "temp." + table + "_main", "temp." + table + "_shell");
    }

    private void compare(String what, String columns, String mine, String theirs)
            throws SQLException {
        String rows = "SELECT " + columns + " FROM ";
        long count = number("SELECT count(*) FROM " + mine);
        long others = number("SELECT count(*) FROM " + theirs);
        long common =
                number(
                        "SELECT count(*) FROM ("
                                + rows
                                + mine
                                + " INTERSECT "
                                + rows
                                + theirs
                                + ")");
        System.out.printf("%s: %,d rows%n", what, count);
        if (count == 0 || count != common || count != others) {
            throw new SQLException(what + " differs");
        }
    }

    private long number(String sql) throws SQLException {
        try (ResultSet r = statement.executeQuery(sql)) {
            r.next();
            return r.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
