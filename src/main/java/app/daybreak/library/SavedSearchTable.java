package app.daybreak.library;

import app.daybreak.library.SavedSearch.Role;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The searches a person keeps, in the order they stand in.
final class SavedSearchTable {
    private final Database database;

    SavedSearchTable(Database database) {
        this.database = database;
    }

    List<SavedSearch> all() throws SQLException {
        PreparedStatement s =
                database.prepare(
                        "SELECT id, name, query, role FROM saved_search ORDER BY position, id");
        List<SavedSearch> all = new ArrayList<>();
        try (ResultSet r = s.executeQuery()) {
            while (r.next()) {
                all.add(
                        new SavedSearch(
                                r.getLong(1),
                                r.getString(2),
                                r.getString(3),
                                Role.of(r.getInt(4))));
            }
        }
        return all;
    }

    /// Adds one at the end.
    ///
    /// @return its number
    long add(String name, String query) throws SQLException {
        PreparedStatement s =
                database.prepare(
                        "INSERT INTO saved_search(position, name, query) SELECT"
                                + " coalesce(max(position), 0) + 1, ?, ? FROM saved_search"
                                + " RETURNING id");
        s.setString(1, name);
        s.setString(2, query);
        try (ResultSet r = s.executeQuery()) {
            return r.getLong(1);
        }
    }

    void rename(long id, String name) throws SQLException {
        PreparedStatement s = database.prepare("UPDATE saved_search SET name=? WHERE id=?");
        s.setString(1, name);
        s.setLong(2, id);
        s.executeUpdate();
    }

    void setRole(long id, Role role) throws SQLException {
        PreparedStatement s = database.prepare("UPDATE saved_search SET role=? WHERE id=?");
        s.setInt(1, role.ordinal());
        s.setLong(2, id);
        s.executeUpdate();
    }

    /// Puts them in an order.
    void order(List<SavedSearch> searches) throws SQLException {
        PreparedStatement s = database.prepare("UPDATE saved_search SET position=? WHERE id=?");
        for (int i = 0; i < searches.size(); i++) {
            s.setInt(1, i + 1);
            s.setLong(2, searches.get(i).id());
            s.executeUpdate();
        }
    }

    void delete(long id) throws SQLException {
        PreparedStatement s = database.prepare("DELETE FROM saved_search WHERE id=?");
        s.setLong(1, id);
        s.executeUpdate();
    }

    /// All of them as one text, for [#restore].
    String dump() throws SQLException {
        return database.text(
                "SELECT json_group_array(json_array(id, position, name, query, role)) FROM"
                        + " saved_search");
    }

    /// Makes them what they were.
    ///
    /// @param dump what [#dump()] gave then
    void restore(String dump) throws SQLException {
        database.prepare("DELETE FROM saved_search").executeUpdate();
        PreparedStatement s =
                database.prepare(
                        "INSERT INTO saved_search(id, position, name, query, role) SELECT value ->> 0,"
                                + " value ->> 1, value ->> 2, value ->> 3, coalesce(value ->> 4, 0)"
                                + " FROM json_each(?)");
        s.setString(1, dump);
        s.executeUpdate();
    }
}
