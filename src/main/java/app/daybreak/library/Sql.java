package app.daybreak.library;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// SQL with the values it needs, in the order of its question marks.
///
/// @param text never holds anything that was typed
/// @param values bound to the question marks
record Sql(String text, List<Object> values) {
    static Sql of(String text, Object... values) {
        return new Sql(text, List.of(values));
    }

    /// This, then the other.
    Sql then(Sql other) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(other.values);
        return new Sql(text + other.text, all);
    }

    Sql then(String more, Object... moreValues) {
        return then(of(more, moreValues));
    }

    /// The parts with a word between them.
    static Sql join(List<Sql> parts, String between) {
        Sql joined = of("");
        for (int i = 0; i < parts.size(); i++) {
            joined = joined.then(i == 0 ? "" : between).then(parts.get(i));
        }
        return joined;
    }

    PreparedStatement prepare(Database database) throws SQLException {
        PreparedStatement s = database.prepare(text);
        for (int i = 0; i < values.size(); i++) s.setObject(i + 1, values.get(i));
        return s;
    }
}
