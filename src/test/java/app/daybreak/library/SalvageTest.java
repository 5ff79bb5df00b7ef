package app.daybreak.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Whether a rescue knows every table there is: a column that a later schema brings must not be
/// forgotten.
final class SalvageTest {
    /// Made again from the others, or the history of acts, which has rules of its own.
    private static final Set<String> GIVEN_UP =
            Set.of("gone", "removed_digest", "removed_entry", "taken_note", "taken_tag");

    @TempDir Path folder;

    @Test
    void everyColumnIsRescued() throws Exception {
        Given.open(folder).close();
        Map<String, Set<String>> schema = new TreeMap<>();
        try (Database database = Database.forReading(folder.resolve("library.db"));
                var rows =
                        database.prepare(
                                        "SELECT m.name, c.name FROM sqlite_schema m,"
                                                + " pragma_table_info(m.name) c WHERE m.type = 'table' AND"
                                                + " m.name NOT LIKE 'sqlite_%'")
                                .executeQuery()) {
            while (rows.next()) {
                schema.computeIfAbsent(rows.getString(1), _ -> new TreeSet<>())
                        .add(rows.getString(2));
            }
        }
        schema.keySet().removeIf(SalvageTest::isGivenUp);
        // Papers are made again and get new ones.
        schema.computeIfPresent("paper", (_, columns) -> without(columns, "seq"));
        Map<String, Set<String>> rescued = new HashMap<>();
        RescuedTables.ALL.forEach((table, columns) ->
                rescued.put(table, new TreeSet<>(Arrays.asList(columns.split(", ")))));
        assertEquals(schema, new TreeMap<>(rescued));
    }

    private static Set<String> without(Set<String> columns, String column) {
        Set<String> others = new TreeSet<>(columns);
        others.remove(column);
        return others;
    }

    private static boolean isGivenUp(String table) {
        return table.startsWith("act") || GIVEN_UP.contains(table);
    }
}
