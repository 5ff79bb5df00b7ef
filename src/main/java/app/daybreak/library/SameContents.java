package app.daybreak.library;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Whether two files hold the same in every table, row by row; their identities are left out,
/// because a restore gives a new one.
final class SameContents {
    private final Database one;
    private final Database other;

    SameContents(Database one, Database other) {
        this.one = one;
        this.other = other;
    }

    /// Whether they do. Where the same rows come in another order they count as others.
    boolean found() throws SQLException {
        String tables =
                "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE"
                        + " 'sqlite_%' ORDER BY name";
        if (one.number("PRAGMA user_version") != other.number("PRAGMA user_version")) return false;
        if (!isSame(tables)) return false;
        for (String table : names(tables)) {
            String which = table.equals("about") ? " WHERE key <> 'library'" : "";
            if (!isSame("SELECT * FROM \"" + table + "\"" + which)) return false;
        }
        return true;
    }

    private List<String> names(String tables) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement s = one.prepareOnce(tables);
                ResultSet r = s.executeQuery()) {
            while (r.next()) names.add(r.getString(1));
        }
        return names;
    }

    private boolean isSame(String question) throws SQLException {
        try (PreparedStatement mine = one.prepareOnce(question);
                PreparedStatement others = other.prepareOnce(question);
                ResultSet a = mine.executeQuery();
                ResultSet b = others.executeQuery()) {
            int columns = a.getMetaData().getColumnCount();
            if (columns != b.getMetaData().getColumnCount()) return false;
            while (a.next()) {
                if (!b.next()) return false;
                for (int i = 1; i <= columns; i++) {
                    if (!Objects.deepEquals(a.getObject(i), b.getObject(i))) return false;
                }
            }
            return !b.next();
        }
    }
}
