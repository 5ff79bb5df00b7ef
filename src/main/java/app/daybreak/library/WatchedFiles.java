package app.daybreak.library;

import org.jspecify.annotations.Nullable;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.Map;

/// The files of watched folders, as they were when they were imported. Kept in the library, so that
/// after a backup was put back what it lacks is read again; beside what is known of other
/// [places][Sources], which needs no table of its own.
public final class WatchedFiles {
    /// By what a file is known to be another than before.
    ///
    /// @param size in bytes
    /// @param modified when it was changed, in milliseconds since 1970
    public record Stamp(long size, long modified) {
        private static @Nullable Stamp parse(String text) {
            String[] parts = text.split(" ", -1);
            try {
                return new Stamp(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                return null; // as good as not known
            }
        }

        private String text() {
            return size + " " + modified;
        }
    }

    private final Database writer;
    private final Database reader;

    WatchedFiles(Connections connections) {
        writer = connections.writer();
        reader = connections.counter();
    }

    private static String prefix(String folder) {
        return "file:" + folder + "\n";
    }

    /// The files of a folder, by name.
    public Map<String, Stamp> of(String folder) throws LibraryException {
        String prefix = prefix(folder);
        return reader.alone(() -> {
            PreparedStatement s =
                    reader.prepare("SELECT key, value FROM about WHERE " + Sources.BELOW);
            Sources.below(s, prefix);
            Map<String, Stamp> files = new HashMap<>();
            try (ResultSet r = s.executeQuery()) {
                while (r.next()) {
                    Stamp stamp = Stamp.parse(r.getString(2));
                    if (stamp != null) files.put(r.getString(1).substring(prefix.length()), stamp);
                }
            }
            return files;
        });
    }

    /// Keeps how files of a folder were, unless it was taken out.
    public void put(String folder, Map<String, Stamp> files) throws LibraryException {
        String prefix = prefix(folder);
        writer.alone(() ->
                writer.inTransaction(() -> {
                    PreparedStatement s =
                            writer.prepare(
                                    "INSERT OR REPLACE INTO about SELECT ?1,?2 WHERE EXISTS("
                                            + "SELECT 1 FROM about WHERE key=?3)");
                    s.setString(3, Sources.prefix(Sources.Kind.FOLDER) + folder);
                    for (var each : files.entrySet()) {
                        s.setString(1, prefix + each.getKey());
                        s.setString(2, each.getValue().text());
                        s.executeUpdate();
                    }
                    return files.size();
                }));
    }

    /// Forgets the files of a folder.
    public void forget(String folder) throws LibraryException {
        String prefix = prefix(folder);
        writer.alone(() ->
                writer.inTransaction(() -> {
                    PreparedStatement s =
                            writer.prepare("DELETE FROM about WHERE " + Sources.BELOW);
                    Sources.below(s, prefix);
                    return s.executeUpdate();
                }));
    }
}
