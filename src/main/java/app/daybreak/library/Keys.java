package app.daybreak.library;

import app.daybreak.paper.ArxivId;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/// Papers as SQL takes many of them at once: a JSON array of their keys, for `json_each`.
final class Keys {
    /// Papers handed over at a time.
    private static final int CHUNK = 10_000;

    private Keys() {}

    /// Any number of papers, so many at a time that an array of them is no burden.
    static Iterable<String> chunks(PaperKeys papers) {
        return () ->
                IntStream.iterate(0, from -> from < papers.size(), from -> from + CHUNK)
                        .mapToObj(from -> json(papers.page(from, CHUNK)))
                        .iterator();
    }

    /// Runs a statement for papers.
    ///
    /// @param place of their array among its parameters; all others are set
    /// @return how many rows it changed
    static int update(PreparedStatement s, int place, PaperKeys papers) throws SQLException {
        int changed = 0;
        for (String chunk : chunks(papers)) {
            s.setString(place, chunk);
            changed += s.executeUpdate();
        }
        return changed;
    }

    /// Whether a question is true of any of some papers.
    ///
    /// @param s gives one row with 0 or 1; all parameters but the first, their array, are set
    static boolean any(PreparedStatement s, PaperKeys papers) throws SQLException {
        for (String chunk : chunks(papers)) {
            s.setString(1, chunk);
            try (ResultSet r = s.executeQuery()) {
                if (r.getBoolean(1)) return true;
            }
        }
        return false;
    }

    static String json(List<ArxivId> papers) {
        StringBuilder json = new StringBuilder(papers.size() * 10 + 2).append('[');
        for (ArxivId paper : papers) {
            if (json.length() > 1) json.append(',');
            json.append(paper.key());
        }
        return json.append(']').toString();
    }
}
