package app.daybreak.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/// A file of SQL statements among the resources. A statement ends with `;` at the end of a line, a
/// comment is a line of its own.
final class SqlScript {
    private SqlScript() {}

    /// Runs every statement of a script in its order.
    ///
    /// @param name the file beside this class
    static void run(Database database, String name) throws SQLException {
        for (String statement : statements(text(name))) database.execute(statement);
    }

    private static List<String> statements(String text) {
        String code =
                text.lines()
                        .filter(line -> !line.startsWith("--"))
                        .collect(Collectors.joining("\n"));
        return List.of(code.split(";\\s*\\n?"));
    }

    private static String text(String name) {
        try (InputStream in = SqlScript.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("missing resource " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
