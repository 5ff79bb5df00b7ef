package app.daybreak.library;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// What is known of the places that digests come from again and again: a text each, kept in the
/// library itself, so that it never knows of more than the library holds, whatever is put back.
public final class Sources {
    /// The kinds of such places.
    public enum Kind {
        /// A git repository, by its folder; the newest commit that was read.
        GIT,
        /// An address that is asked for news.
        SUBSCRIPTION,
        /// A folder whose new files come in by themselves.
        FOLDER
    }

    private final Database writer;
    private final Database reader;

    Sources(Connections connections) {
        writer = connections.writer();
        reader = connections.counter();
    }

    /// What is known of all places of a kind, by name.
    public Map<String, String> all(Kind kind) throws LibraryException {
        String prefix = prefix(kind);
        return reader.alone(() -> {
            PreparedStatement s =
                    reader.prepare(
                            "SELECT substr(key, length(?1) + 1), value FROM about WHERE " + BELOW);
            below(s, prefix);
            Map<String, String> all = new TreeMap<>();
            try (ResultSet r = s.executeQuery()) {
                while (r.next()) all.put(r.getString(1), r.getString(2));
            }
            return all;
        });
    }

    /// Keys that begin with what [#below] says.
    static final String BELOW = "key >= ?1 AND key < ?2";

    static void below(PreparedStatement s, String prefix) throws SQLException {
        s.setString(1, prefix);
        int last = prefix.length() - 1;
        s.setString(2, prefix.substring(0, last) + (char) (prefix.charAt(last) + 1));
    }

    /// Keeps what is known of a place.
    public void put(Kind kind, String name, String value) throws LibraryException {
        writer.alone(() ->
                writer.inTransaction(() -> {
                    PreparedStatement s =
                            writer.prepare("INSERT OR REPLACE INTO about VALUES(?,?)");
                    s.setString(1, prefix(kind) + name);
                    s.setString(2, value);
                    return s.executeUpdate();
                }));
    }

    /// Keeps something else of a place, unless it was forgotten.
    ///
    /// @param change from what is known to what is to be known
    /// @return what is known now, or empty
    public Optional<String> change(Kind kind, String name, UnaryOperator<String> change)
            throws LibraryException {
        String key = prefix(kind) + name;
        return writer.alone(() ->
                writer.inTransaction(() -> {
                    PreparedStatement s = writer.prepare("SELECT value FROM about WHERE key=?");
                    s.setString(1, key);
                    String changed;
                    try (ResultSet r = s.executeQuery()) {
                        if (!r.next()) return Optional.empty();
                        changed = change.apply(r.getString(1));
                    }
                    PreparedStatement put = writer.prepare("UPDATE about SET value=? WHERE key=?");
                    put.setString(1, changed);
                    put.setString(2, key);
                    put.executeUpdate();
                    return Optional.of(changed);
                }));
    }

    /// Forgets a place.
    ///
    /// @return whether it was known
    public boolean remove(Kind kind, String name) throws LibraryException {
        return writer.alone(() ->
                writer.inTransaction(() -> {
                    PreparedStatement s = writer.prepare("DELETE FROM about WHERE key=?");
                    s.setString(1, prefix(kind) + name);
                    return s.executeUpdate() > 0;
                }));
    }

    /// Places are told from what else is known about the library.
    static String prefix(Kind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT) + ":";
    }
}
