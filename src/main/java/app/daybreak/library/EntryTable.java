package app.daybreak.library;

import app.daybreak.digest.DigestEntry;
import app.daybreak.paper.Appearance;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.DateSource;
import app.daybreak.paper.PaperContent;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Ties digests to the revisions they carry.
final class EntryTable {
    private final Database database;

    EntryTable(Database database) {
        this.database = database;
    }

    void insert(long digest, int position, DigestEntry entry, long revision) throws SQLException {
        PreparedStatement s = database.prepare("INSERT INTO entry VALUES(?,?,?,?,?)");
        s.setLong(1, digest);
        s.setInt(2, position);
        s.setString(3, entry.ref());
        s.setInt(4, entry.line());
        s.setLong(5, revision);
        s.executeUpdate();
    }

    /// A digest's entries in the file's order, raw.
    List<DigestEntry> entries(long digest) throws SQLException {
        PreparedStatement s =
                database.prepare(
                        "SELECT "
                                + RevisionTable.CONTENT
                                + ", e.ref, e.line, r.id FROM entry e CROSS JOIN revision r ON r.id ="
                                + " e.revision CROSS JOIN texts t ON t.id = r.texts WHERE e.digest=?"
                                + " ORDER BY e.position");
        s.setLong(1, digest);
        List<DigestEntry> entries = new ArrayList<>();
        try (ResultSet r = s.executeQuery()) {
            while (r.next()) {
                ArxivId paper = new ArxivId(r.getLong(13) >> RevisionTable.NUMBER_BITS);
                PaperContent content = RevisionTable.content(paper, r);
                entries.add(new DigestEntry(r.getString(11), r.getInt(12), content));
            }
        }
        return entries;
    }

    /// The papers of a digest.
    List<ArxivId> papers(long digest) throws SQLException {
        PreparedStatement s =
                database.prepare("SELECT DISTINCT revision >> 20 FROM entry WHERE digest=?");
        s.setLong(1, digest);
        List<ArxivId> papers = new ArrayList<>();
        try (ResultSet r = s.executeQuery()) {
            while (r.next()) papers.add(new ArxivId(r.getLong(1)));
        }
        return papers;
    }

    /// Where some papers stand, the newest day first.
    Map<ArxivId, List<Appearance>> of(List<ArxivId> papers) throws SQLException {
        PreparedStatement s =
                database.prepare(
                        "SELECT d.file, d.sha256, d.channel, d.day, d.day_source, e.ref, e.line,"
                                + " k.value FROM json_each(?) k CROSS JOIN entry e ON e.revision"
                                + " BETWEEN k.value << 20 AND (k.value << 20) + 1048575 CROSS JOIN"
                                + " digest d ON d.id = e.digest ORDER BY d.day DESC, d.channel,"
                                + " d.sha256, e.position");
        s.setString(1, Keys.json(papers));
        Map<ArxivId, List<Appearance>> appearances = new HashMap<>();
        try (ResultSet r = s.executeQuery()) {
            while (r.next()) {
                ArxivId paper = new ArxivId(r.getLong(8));
                appearances.computeIfAbsent(paper, _ -> new ArrayList<>(2)).add(appearance(r));
            }
        }
        return appearances;
    }

    /// The channels that papers came in, each once, by name; unknown ones left out.
    Map<ArxivId, List<String>> channels(List<ArxivId> papers) throws SQLException {
        PreparedStatement s =
                database.prepare(
                        "SELECT DISTINCT k.value, d.channel FROM json_each(?) k CROSS JOIN entry e ON"
                                + " e.revision BETWEEN k.value << 20 AND (k.value << 20) + 1048575"
                                + " CROSS JOIN digest d ON d.id = e.digest WHERE d.channel <> ''"
                                + " ORDER BY d.channel");
        s.setString(1, Keys.json(papers));
        Map<ArxivId, List<String>> channels = new HashMap<>();
        try (ResultSet r = s.executeQuery()) {
            while (r.next()) {
                ArxivId paper = new ArxivId(r.getLong(1));
                channels.computeIfAbsent(paper, _ -> new ArrayList<>(2)).add(r.getString(2));
            }
        }
        return channels;
    }

    private static Appearance appearance(ResultSet r) throws SQLException {
        return new Appearance(
                r.getString(1),
                r.getString(2),
                r.getString(3),
                LocalDate.ofEpochDay(r.getLong(4)),
                DateSource.values()[r.getInt(5)],
                r.getString(6),
                r.getInt(7));
    }
}
