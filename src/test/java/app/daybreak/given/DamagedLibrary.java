package app.daybreak.given;

import app.daybreak.digest.DigestFile;
import app.daybreak.digest.DigestReader;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.LibraryFile;
import app.daybreak.library.PaperKeys;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Mark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;

/// Libraries with something in them, and damage to them.
public final class DamagedLibrary {
    private static final int PAGE = 8192;

    private DamagedLibrary() {}

    /// The identifier of one of the papers that [#fill] adds.
    public static ArxivId id(int number) {
        return ArxivId.of("2605.%05d".formatted(number));
    }

    /// Adds papers, a digest each, and stars every third.
    public static void fill(Path folder, int from, int to) throws LibraryException {
        DigestReader reader = new DigestReader();
        try (Library library = Library.open(folder, Clock.systemUTC())) {
            for (int i = from; i <= to; i++) {
                byte[] text = DigestText.of(id(i).toString()).getBytes(StandardCharsets.UTF_8);
                String name = "2026-05-%02d_cs.CL-%d.md".formatted(1 + i % 28, i);
                var _ = library.add(reader.read(new DigestFile(name, text, null)));
                if (i % 3 == 0) {
                    var _ = library.acts().mark(PaperKeys.of(id(i)), Mark.STARRED, true);
                }
            }
        }
    }

    /// Destroys a page of the texts that is not their root.
    public static void destroyTexts(Path folder) throws IOException, SQLException {
        Path file = folder.resolve(LibraryFile.NAME);
        int page = root(file, "texts");
        byte[] bytes = Files.readAllBytes(file);
        int start = (page - 1) * PAGE;
        if (bytes[start] != 5) throw new IllegalStateException("the texts fit on one page");
        int child = at(bytes, start + 8); // the right-most one
        destroy(file, bytes, child);
    }

    /// Destroys the root of a table.
    public static void destroyRoot(Path folder, String table) throws IOException, SQLException {
        Path file = folder.resolve(LibraryFile.NAME);
        int page = root(file, table);
        destroy(file, Files.readAllBytes(file), page);
    }

    private static int root(Path file, String table) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement =
                        connection.prepareStatement(
                                "SELECT rootpage FROM sqlite_schema WHERE name = ?")) {
            statement.setString(1, table);
            return statement.executeQuery().getInt(1);
        }
    }

    private static void destroy(Path file, byte[] bytes, int page) throws IOException {
        Arrays.fill(bytes, (page - 1) * PAGE, page * PAGE, (byte) 0x55);
        Files.write(file, bytes);
    }

    private static int at(byte[] bytes, int place) {
        int number = 0;
        for (int i = 0; i < 4; i++) number = number << 8 | bytes[place + i] & 0xff;
        return number;
    }
}
