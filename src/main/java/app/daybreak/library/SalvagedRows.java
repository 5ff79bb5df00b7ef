package app.daybreak.library;

import org.jspecify.annotations.Nullable;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;

/// Puts rows into the new file; one that is there already stays.
final class SalvagedRows {
    private final Database target;

    SalvagedRows(Database target) {
        this.target = target;
    }

    /// Adds a row of a table.
    ///
    /// @param columns of which there are values, by commas
    void add(String table, String columns, @Nullable Object[] row) throws SQLException {
        if (RescuedTables.isForgotten(table, row)) return;
        String places = String.join(",", Collections.nCopies(row.length, "?"));
        put("INSERT OR IGNORE INTO " + table + "(" + columns + ") VALUES(" + places + ")", row);
    }

    /// Runs a statement with some values; what it refuses is left out.
    void put(String sql, @Nullable Object... row) throws SQLException {
        PreparedStatement s = target.prepare(sql);
        for (int i = 0; i < row.length; i++) s.setObject(i + 1, row[i]);
        try {
            s.executeUpdate();
        } catch (SQLException e) {
            if (!isSenseless(e)) throw e; // a damaged row may hold nulls or texts for numbers
        }
    }

    /// Whether a row was refused for what it holds.
    static boolean isSenseless(SQLException e) {
        String why = String.valueOf(e.getMessage());
        return why.contains("CONSTRAINT") || why.contains("MISMATCH");
    }
}
