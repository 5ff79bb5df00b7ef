package app.daybreak.library;

import app.daybreak.paper.ArxivId;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How many terms papers have, as FTS5 keeps it: a number for each column, seven bits a byte, the
/// highest first.
final class TermCounts {
    private final Database database;

    /// @param database sees the search index
    TermCounts(Database database) {
        this.database = database;
    }

    /// For each of some papers that is in the index.
    Map<ArxivId, Integer> of(List<ArxivId> papers) throws SQLException {
        PreparedStatement s =
                database.prepare(
                        "SELECT d.id, d.sz FROM json_each(?) k CROSS JOIN search.words_docsize d ON"
                                + " d.id = k.value");
        s.setString(1, Keys.json(papers));
        Map<ArxivId, Integer> counts = new HashMap<>();
        try (ResultSet r = s.executeQuery()) {
            while (r.next()) counts.put(new ArxivId(r.getLong(1)), sum(r.getBytes(2)));
        }
        return counts;
    }

    private static int sum(byte[] sizes) {
        int sum = 0;
        int number = 0;
        for (byte b : sizes) {
            number = number << 7 | b & 0x7f;
            if (b < 0) continue;
            sum += number;
            number = 0;
        }
        return sum;
    }
}
