package app.daybreak.library;

import app.daybreak.digest.Digest;
import app.daybreak.digest.DigestEntry;
import app.daybreak.paper.AnnounceType;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.DateSource;
import app.daybreak.paper.Mark;
import app.daybreak.paper.PaperContent;
import app.daybreak.paper.PaperText;
import app.daybreak.paper.ReadingState;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Libraries and digests for the tests.
final class Given {
    static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    static final Instant NOW = Instant.parse("2026-05-02T08:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private Given() {}

    static Library open(Path folder) throws LibraryException {
        return Library.open(folder, CLOCK);
    }

    /// A paper's content with six texts that name it.
    static PaperContent content(String id) {
        return content(
                id, 1, new PaperText("Title " + id, "标题" + id, "", "要点", "Abstract.", "摘要。"));
    }

    static PaperContent content(String id, int version, PaperText text) {
        return new PaperContent(ArxivId.of(id), version, AnnounceType.NEW, "cs.CL", text);
    }

    static Digest digest(int number, PaperContent... contents) {
        return digest(
                number, "2026-05-01_cs.CL.md", "cs.CL", DAY, DateSource.NAME, List.of(contents));
    }

    static Digest digest(
            int number,
            String file,
            String channel,
            LocalDate date,
            DateSource source,
            List<PaperContent> contents) {
        List<DigestEntry> entries = new ArrayList<>();
        for (PaperContent content : contents) {
            int ref = entries.size() + 1;
            entries.add(new DigestEntry(Integer.toString(ref), 10 * ref, content));
        }
        String sha256 = HexFormat.of().toHexDigits((long) number).repeat(4);
        return new Digest(file, sha256, channel, date, source, entries, List.of());
    }

    /// Gives a paper a mark.
    static void mark(Library library, ArxivId paper, Mark mark) throws LibraryException {
        var _ = library.acts().mark(PaperKeys.of(paper), mark, true);
    }

    /// Gives a paper just the marks of a state.
    static void mark(Library library, ArxivId paper, ReadingState state) throws LibraryException {
        for (Mark mark : Mark.values()) {
            var _ = library.acts().mark(PaperKeys.of(paper), mark, state.has(mark));
        }
    }

    /// Puts a tag on a paper, or takes it off.
    static void tag(Library library, ArxivId paper, String name, boolean on)
            throws LibraryException {
        var _ = library.acts().tags().put(PaperKeys.of(paper), name, on);
    }

    /// Runs statements on the file, past the library.
    static void tamper(Path folder, String... statements) throws SQLException {
        String url = "jdbc:sqlite:" + folder.resolve("library.db");
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            for (String sql : statements) statement.execute(sql);
        }
    }

    /// Every file of a folder with its bytes.
    static Map<String, String> bytes(Path folder) throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                bytes.put(
                        file.getFileName().toString(),
                        HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return bytes;
    }
}
