package app.daybreak.library;

import app.daybreak.paper.ArxivId;
import app.daybreak.sqlite.DamagedDatabase.Row;

import org.jspecify.annotations.Nullable;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// How the rows of a table look, so that one is known where nothing says whose it is: how many
/// values there are, of which kinds, and in which bounds those lie whose column has a name that
/// says so.
final class TableShape {
    private static final long FIRST_PAPER =
            ArxivId.of("acc-phys/9107001").key(); // a month before the first
    private static final long LAST_PAPER = ArxivId.of("9012.99999").key();

    private final String table;
    private final List<Column> columns;
    private final boolean hasRowid;
    private final int fewest;

    private record Column(String name, String type, boolean mayBeNull, boolean isKey) {}

    private TableShape(String table, List<Column> columns, boolean hasRowid, int fewest) {
        this.table = table;
        this.columns = columns;
        this.hasRowid = hasRowid;
        this.fewest = fewest;
    }

    /// The shape of a table.
    ///
    /// @param library a sound one
    static TableShape of(Database library, String table) throws SQLException {
        boolean hasRowid =
                library.number("SELECT wr FROM pragma_table_list WHERE name = '" + table + "'")
                        == 0;
        List<Column> columns = new ArrayList<>();
        try (PreparedStatement s =
                        library.prepareOnce(
                                "SELECT name, type, \"notnull\", pk FROM pragma_table_info('"
                                        + table
                                        + "')");
                ResultSet r = s.executeQuery()) {
            while (r.next()) {
                boolean key = hasRowid && r.getInt(4) > 0;
                boolean mayBeNull = !r.getBoolean(3) && r.getInt(4) == 0;
                columns.add(new Column(r.getString(1), r.getString(2), mayBeNull, key));
            }
        }
        int fewest = columns.size() - RescuedTables.ADDED.getOrDefault(table, 0);
        return new TableShape(table, columns, hasRowid, fewest);
    }

    /// The table.
    String table() {
        return table;
    }

    /// The names of the first columns, by commas.
    String columns(int count) {
        return String.join(", ", columns.subList(0, count).stream().map(Column::name).toList());
    }

    /// Whether a row may be one of this table. Rows from before a column was added lack it.
    boolean fits(Row row) {
        int count = row.values().size();
        if (row.hasRowid() != hasRowid || count < fewest || count > columns.size()) return false;
        for (int i = 0; i < count; i++) {
            Column column = columns.get(i);
            Object value = row.values().get(i);
            if (column.isKey()
                    ? value != null || !isIn(column.name(), row.rowid())
                    : !fits(column, value)) {
                return false;
            }
        }
        return true;
    }

    /// The values of a row that fits.
    @Nullable Object[] values(Row row) {
        @Nullable Object[] values = row.values().toArray();
        for (int i = 0; i < values.length; i++) {
            if (columns.get(i).isKey()) values[i] = row.rowid();
        }
        return values;
    }

    private static boolean fits(Column column, @Nullable Object value) {
        return switch (value) {
            case null -> column.mayBeNull();
            case Long number -> column.type().equals("INTEGER") && isIn(column.name(), number);
            case String text -> column.type().equals("TEXT") && isIn(column.name(), text);
            case byte[] _ -> column.type().equals("BLOB");
            default -> false;
        };
    }

    private static boolean isIn(String column, long number) {
        return switch (column) {
            case "paper" -> isPaper(number);
            case "revision" -> isPaper(number >> RevisionTable.NUMBER_BITS);
            case "tag", "position", "import" -> number >= 0 && number < FIRST_PAPER;
            default -> true;
        };
    }

    private static boolean isPaper(long number) {
        return number >= FIRST_PAPER && number <= LAST_PAPER;
    }

    private static boolean isIn(String column, String text) {
        return !column.equals("colour") || text.matches("|#\\p{XDigit}{6}");
    }
}
