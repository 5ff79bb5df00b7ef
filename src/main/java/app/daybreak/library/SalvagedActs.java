package app.daybreak.library;

import app.daybreak.library.UncertainRows.Unreadable;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The history of acts on its way out of a damaged library: it is taken when all of it can be read
/// and makes sense, because each act is undone upon what the later ones left; else none of it is.
final class SalvagedActs {
    /// What acts did to digests and papers as such.
    private static final List<String> OF_DIGESTS =
            List.of(
                    "act_digest",
                    "removed_digest",
                    "removed_entry",
                    "act_deleted",
                    "act_correction");

    private static final String SEEN = "act_seen";

    private final Database target;
    private boolean lost;

    SalvagedActs(Database target) {
        this.target = target;
    }

    /// What of the history is there.
    Undo undo() throws SQLException {
        return new Undo((int) target.number("SELECT count(*) FROM act WHERE NOT undone"), lost);
    }

    /// Reads all of it, or nothing.
    void read(Database source) throws SQLException {
        boolean whole = true;
        for (String table : tables()) whole = whole && copied(source, table);
        if (!whole || !makesSense()) giveUp();
    }

    private static List<String> tables() {
        List<String> tables = new ArrayList<>(List.of("act"));
        tables.addAll(ActTable.CHANGES);
        tables.add(SEEN);
        return tables;
    }

    /// Gives all of it up.
    void giveUp() throws SQLException {
        lost = true;
        for (String table : tables()) target.execute("DELETE FROM " + table);
    }

    private boolean copied(Database source, String table) throws SQLException {
        try {
            List<String> columns = columns(source, table);
            columns.retainAll(columns(target, table));
            return columns.isEmpty() || copied(source, table, String.join(", ", columns));
        } catch (Unreadable e) {
            return false;
        }
    }

    private boolean copied(Database source, String table, String columns)
            throws SQLException, Unreadable {
        String places = columns.replaceAll("\\w+", "?");
        String insert = "INSERT INTO " + table + "(" + columns + ") VALUES(" + places + ")";
        try (UncertainRows rows =
                new UncertainRows(source, "SELECT " + columns + " FROM " + table)) {
            for (Object[] row = rows.next(); row.length > 0; row = rows.next()) {
                PreparedStatement s = target.prepare(insert);
                for (int i = 0; i < row.length; i++) s.setObject(i + 1, row[i]);
                s.executeUpdate();
            }
            return true;
        } catch (SQLException e) {
            if (SalvagedRows.isSenseless(e)) return false;
            throw e;
        }
    }

    private static List<String> columns(Database database, String table) throws Unreadable {
        List<String> columns = new ArrayList<>();
        try (UncertainRows rows =
                new UncertainRows(
                        database, "SELECT name FROM pragma_table_info('" + table + "')")) {
            for (Object[] row = rows.next(); row.length > 0; row = rows.next()) {
                columns.add(row[0].toString());
            }
        }
        return columns;
    }

    /// Damage may leave rows that can be read and say something else.
    private boolean makesSense() throws SQLException {
        String kinds =
                Arrays.stream(Act.Kind.values())
                        .map(kind -> "'" + kind.name() + "'")
                        .collect(Collectors.joining(","));
        List<String> senseless = new ArrayList<>();
        senseless.add("act WHERE kind NOT IN (" + kinds + ")");
        for (String json : List.of("act_tags", "act_searches")) {
            senseless.add(json + " WHERE NOT (json_valid(before) AND json_valid(after))");
        }
        senseless.add(
                "act_correction WHERE before_source NOT BETWEEN 0 AND 6 OR after_source NOT BETWEEN 0"
                        + " AND 6");
        for (String table : tables().subList(1, tables().size())) {
            senseless.add(table + " WHERE act NOT IN (SELECT id FROM act)");
        }
        for (String rows : senseless) {
            if (target.number("SELECT EXISTS(SELECT 1 FROM " + rows + ")") == 1) return false;
        }
        return true;
    }

    /// Gives up what acts did to digests and papers, and what can only be undone or done again
    /// behind that: digests may be others than they were.
    void giveUpDigests() throws SQLException {
        String changed =
                OF_DIGESTS.stream()
                        .map(table -> "SELECT act FROM " + table)
                        .collect(Collectors.joining(" UNION "));
        String last = "SELECT max(id) FROM act WHERE NOT undone AND id IN (" + changed + ")";
        String first = "SELECT min(id) FROM act WHERE undone AND id IN (" + changed + ")";
        String gone =
                "SELECT id FROM act WHERE NOT undone AND id <= (%s) OR undone AND id >= (%s)"
                        .formatted(last, first);
        target.execute("CREATE TEMP TABLE gone_act AS " + gone);
        if (target.number("SELECT count(*) FROM gone_act") > 0) lost = true;
        for (String table : tables()) {
            String act = table.equals("act") ? "id" : "act";
            target.execute(
                    "DELETE FROM %s WHERE %s IN (SELECT id FROM gone_act)".formatted(table, act));
        }
        target.execute("DROP TABLE gone_act");
    }

    /// Lets go of revisions that are not there.
    void tidy() throws SQLException {
        target.execute("DELETE FROM " + SEEN + " WHERE revision NOT IN (SELECT id FROM revision)");
    }
}
