package app.daybreak.library;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/// The titles of the papers of some days, one paper after the other.
final class Titles {
    /// An odd number of rows between two that are taken would follow how identifiers are made.
    private static final int MIXED = 9973;

    private static final String PAPERS =
            " FROM digest d JOIN entry e ON e.digest = d.id WHERE d.day BETWEEN ? AND ?";

    private final Database database;

    Titles(Database database) {
        this.database = database;
    }

    /// Tells the titles as the files have them, each paper's once.
    ///
    /// @param most of more papers, about so many are told, taken evenly
    /// @return how many were told
    int each(LocalDate from, LocalDate to, int most, TitleReader reader) throws SQLException {
        int papers = count(from, to);
        int step = Math.max(1, (papers + most - 1) / most);
        PreparedStatement s =
                database.prepare(
                        "SELECT t.title_en, t.title_zh FROM (SELECT max(e.revision) AS newest"
                                + PAPERS
                                + " AND (e.revision >> 20) % "
                                + MIXED
                                + " % ? = 0 GROUP BY e.revision >> 20) n JOIN revision r ON r.id ="
                                + " n.newest JOIN texts t ON t.id = r.texts");
        bind(s, from, to);
        s.setInt(3, step);
        int told = 0;
        try (ResultSet r = s.executeQuery()) {
            while (r.next()) {
                reader.title(r.getString(1), r.getString(2));
                told++;
            }
        }
        return told;
    }

    private int count(LocalDate from, LocalDate to) throws SQLException {
        PreparedStatement s = database.prepare("SELECT count(DISTINCT e.revision >> 20)" + PAPERS);
        bind(s, from, to);
        try (ResultSet r = s.executeQuery()) {
            return r.next() ? r.getInt(1) : 0;
        }
    }

    String stamp() throws SQLException {
        return database.text(
                "SELECT count(*) || ' ' || total(id) || ' ' || total(id * day) FROM digest");
    }

    Optional<LocalDate> newestDay() throws SQLException {
        String newest = database.text("SELECT coalesce(max(day), '') FROM digest");
        return newest.isEmpty()
                ? Optional.empty()
                : Optional.of(LocalDate.ofEpochDay(Long.parseLong(newest)));
    }

    private static void bind(PreparedStatement s, LocalDate from, LocalDate to)
            throws SQLException {
        s.setLong(1, from.toEpochDay());
        s.setLong(2, to.toEpochDay());
    }
}
