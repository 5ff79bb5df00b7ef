package app.daybreak.library;

import app.daybreak.digest.Cleaner;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Field;
import app.daybreak.paper.PaperContent;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Revisions of which the narrow row is lost while their texts are there, as hundreds of rows lie
/// on one page. Entries name the revisions in the order in which they came, and texts lie in that
/// order: where between two that are known just as many of both are left over, they belong
/// together, if one of the two is complete: as many entries as texts might be lost otherwise.
/// Version and category are the paper's.
final class LostRevisions {
    private static final String NAMED =
            """
            SELECT e.revision, r.texts FROM
                (SELECT revision, min(digest << 32 | position) AS place FROM
                    (SELECT digest, position, revision FROM entry UNION ALL
                     SELECT digest, position, revision FROM removed_entry) GROUP BY revision) e
            LEFT JOIN revision r ON r.id = e.revision ORDER BY e.place
            """;

    private static final String LEFT_OVER =
            "CREATE TEMP TABLE left_over AS SELECT id FROM texts WHERE id NOT IN (SELECT texts FROM"
                    + " revision) ORDER BY id";

    /// Whether one is lost that no entry names.
    private static final String UNNAMED =
            "SELECT EXISTS(SELECT 1 FROM loose WHERE revision NOT IN (SELECT id FROM revision UNION"
                    + " ALL SELECT revision FROM entry UNION ALL SELECT revision FROM removed_entry))";

    private final Database target;

    LostRevisions(Database target) {
        this.target = target;
    }

    private record Pair(long revision, long texts) {}

    /// Adds those that can be told; where the known ones are in another order, none.
    ///
    /// @param allTexts whether no text is lost
    /// @param allEntries whether no entry is lost, nor one of a digest that was removed
    void bringBack(boolean allTexts, boolean allEntries) throws SQLException {
        if (!allTexts && (!allEntries || target.number(UNNAMED) == 1)) return;
        target.execute(LEFT_OVER);
        for (Pair pair : pairs()) put(pair);
        target.execute("DROP TABLE left_over");
    }

    private List<Pair> pairs() throws SQLException {
        List<Pair> pairs = new ArrayList<>();
        List<Long> lost = new ArrayList<>();
        long last = 0;
        try (PreparedStatement s = target.prepareOnce(NAMED);
                ResultSet r = s.executeQuery()) {
            while (r.next()) {
                long texts = r.getLong(2);
                if (r.wasNull()) {
                    lost.add(r.getLong(1));
                    continue;
                }
                if (texts <= last) return List.of();
                match(lost, last, texts, pairs);
                last = texts;
            }
        }
        match(lost, last, Long.MAX_VALUE, pairs);
        return pairs;
    }

    private void match(List<Long> lost, long after, long before, List<Pair> into)
            throws SQLException {
        if (lost.isEmpty()) return;
        List<Long> texts = new ArrayList<>();
        PreparedStatement s =
                target.prepare("SELECT id FROM left_over WHERE id > ? AND id < ? ORDER BY id");
        s.setLong(1, after);
        s.setLong(2, before);
        try (ResultSet r = s.executeQuery()) {
            while (r.next()) texts.add(r.getLong(1));
        }
        if (texts.size() == lost.size()) {
            for (int i = 0; i < texts.size(); i++) into.add(new Pair(lost.get(i), texts.get(i)));
        }
        lost.clear();
    }

    private void put(Pair pair) throws SQLException {
        PreparedStatement s =
                target.prepare(
                        "SELECT coalesce(p.version, 0), p.announce, coalesce(p.category, ''), 0,"
                                + " t.title_en, t.title_zh, t.tldr_en, t.tldr_zh, t.abstract_en,"
                                + " t.abstract_zh FROM texts t LEFT JOIN paper p ON p.id = ? AND"
                                + " (p.announce IS NULL OR p.announce BETWEEN 0 AND 3) WHERE t.id ="
                                + " ?");
        ArxivId paper = new ArxivId(pair.revision() >> RevisionTable.NUMBER_BITS);
        s.setLong(1, paper.key());
        s.setLong(2, pair.texts());
        try (ResultSet r = s.executeQuery()) {
            if (!r.next()) return;
            PaperContent content = RevisionTable.content(paper, r);
            if (isWhole(content)) put(pair, content);
        }
    }

    /// An empty page in the place of a text's end looks like this; no fingerprint would tell.
    private static boolean isWhole(PaperContent content) {
        for (Field field : Field.values()) {
            if (content.source().get(field).indexOf('\0') >= 0) return false;
        }
        return true;
    }

    private void put(Pair pair, PaperContent content) throws SQLException {
        PreparedStatement s =
                target.prepare("INSERT OR IGNORE INTO revision VALUES(?,?,?,?,?,?,?)");
        s.setLong(1, pair.revision());
        s.setLong(2, new Fingerprint().of(content));
        s.setInt(3, content.version());
        RevisionTable.setType(s, 4, content.announceType());
        s.setString(5, content.primaryCategory());
        s.setInt(6, Cleaner.clean(content).flaws().bits());
        s.setLong(7, pair.texts());
        s.executeUpdate();
        target.execute("INSERT INTO told_revision VALUES(" + pair.revision() + ")");
    }
}
