package app.daybreak.library;

import app.daybreak.sqlite.DamagedDatabase;
import app.daybreak.sqlite.DamagedDatabase.Row;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Rows of damaged tables off the pages of the file, where SQLite reads no further: first those
/// that the table's tree still reaches, then pages that belong to no whole tree and that look like
/// the table, every row of them. What was deleted lies on free pages, which are left out as far as
/// their list can be read; where it cannot, what was deleted looks like the rest.
final class PageRows implements Closeable {
    private final DamagedDatabase pages;
    private final List<TableShape> torn = new ArrayList<>();

    private PageRows(DamagedDatabase pages) {
        this.pages = pages;
    }

    static PageRows open(Path file) throws IOException {
        return new PageRows(DamagedDatabase.open(file, Database.PAGE_SIZE));
    }

    /// Adds the rows of some tables that their trees reach.
    ///
    /// @param library a sound one of the newest schema
    void read(Set<String> damaged, Database library, SalvagedRows into)
            throws IOException, SQLException {
        for (String table : RescuedTables.ALL.keySet()) {
            if (!damaged.contains(table)) continue;
            TableShape shape = TableShape.of(library, table);
            pages.table(table, rows -> add(shape, rows, into));
            if (!pages.isWhole(table)) torn.add(shape);
        }
    }

    /// Adds those of the tables read before whose trees are not whole that lie elsewhere.
    void readStray(SalvagedRows into) throws IOException, SQLException {
        if (torn.isEmpty()) return;
        pages.stray(rows -> {
            for (TableShape shape : torn) {
                if (rows.stream().allMatch(shape::fits)) add(shape, rows, into);
            }
        });
    }

    private static void add(TableShape shape, List<Row> rows, SalvagedRows into)
            throws SQLException {
        for (Row row : rows) {
            if (!shape.fits(row)) continue;
            into.add(shape.table(), shape.columns(row.values().size()), shape.values(row));
        }
    }

    @Override
    public void close() throws IOException {
        pages.close();
    }
}
