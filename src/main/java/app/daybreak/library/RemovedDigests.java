package app.daybreak.library;

import app.daybreak.paper.ArxivId;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Digests that acts removed: what they held lies aside and can be put back. Revisions and texts
/// stay where they are, so that nothing long is written.
final class RemovedDigests {
    /// No number of a digest is given out twice, because backups know digests by them.
    private static final List<String> TAKE =
            List.of(
                    "INSERT OR REPLACE INTO about SELECT 'digests', max(id) FROM digest HAVING max(id) >"
                            + " (SELECT coalesce((SELECT CAST(value AS INTEGER) FROM about WHERE key ="
                            + " 'digests'), 0)) AND ?1 > 0",
                    "INSERT INTO removed_digest SELECT ?1, d.id, d.sha256, d.file, d.channel, d.day,"
                            + " d.day_source, d.imported, (SELECT delta FROM digest_delta WHERE digest ="
                            + " d.id) FROM act_digest a JOIN digest d ON d.sha256 = a.sha256 WHERE a.act"
                            + " = ?1",
                    "INSERT INTO removed_entry SELECT ?1, e.digest, e.position, e.ref, e.line,"
                            + " e.revision FROM removed_digest x JOIN entry e ON e.digest = x.digest"
                            + " WHERE x.act = ?1",
                    "DELETE FROM entry WHERE digest IN (SELECT digest FROM removed_digest WHERE act ="
                            + " ?1)",
                    "DELETE FROM digest_delta WHERE digest IN (SELECT digest FROM removed_digest WHERE"
                            + " act = ?1)",
                    "DELETE FROM digest WHERE id IN (SELECT digest FROM removed_digest WHERE act ="
                            + " ?1)",
                    "INSERT OR IGNORE INTO loose SELECT x.revision FROM removed_entry x WHERE x.act ="
                            + " ?1 AND NOT EXISTS(SELECT 1 FROM entry e WHERE e.revision = x.revision)");

    /// One that came back by itself meanwhile stays as it is.
    private static final List<String> PUT_BACK =
            List.of(
                    "INSERT INTO digest(id, sha256, file, channel, day, day_source, imported) SELECT"
                            + " digest, sha256, file, channel, day, day_source, imported FROM"
                            + " removed_digest WHERE act = ?1 AND sha256 NOT IN (SELECT sha256 FROM"
                            + " digest)",
                    "INSERT INTO digest_delta SELECT digest, delta FROM removed_digest WHERE act = ?1"
                            + " AND delta IS NOT NULL AND digest IN (SELECT id FROM digest)",
                    "INSERT INTO entry SELECT digest, position, ref, line, revision FROM removed_entry"
                            + " WHERE act = ?1 AND digest IN (SELECT id FROM digest)",
                    "DELETE FROM loose WHERE revision IN (SELECT revision FROM removed_entry WHERE act"
                            + " = ?1) AND EXISTS(SELECT 1 FROM entry e WHERE e.revision ="
                            + " loose.revision)");

    private static final List<String> FORGET =
            List.of(
                    "DELETE FROM removed_entry WHERE act = ?1",
                    "DELETE FROM removed_digest WHERE act = ?1");

    private final Database database;

    RemovedDigests(Database database) {
        this.database = database;
    }

    /// Notes that an act removes a digest.
    void plan(long act, String sha256) throws SQLException {
        PreparedStatement s = database.prepare("INSERT OR IGNORE INTO act_digest VALUES(?,?)");
        s.setLong(1, act);
        s.setString(2, sha256);
        s.executeUpdate();
    }

    /// Notes that an act removes what came in by an import and is still there.
    void planImport(long act, long run) throws SQLException {
        PreparedStatement s =
                database.prepare(
                        "INSERT INTO act_digest SELECT ?, sha256 FROM import_digest WHERE import = ?"
                                + " AND sha256 IN (SELECT sha256 FROM digest)");
        s.setLong(1, act);
        s.setLong(2, run);
        s.executeUpdate();
    }

    /// Whether anything that came in by an import is still there.
    boolean anyOf(long run) throws SQLException {
        PreparedStatement s =
                database.prepare(
                        "SELECT EXISTS(SELECT 1 FROM import_digest WHERE import = ? AND sha256 IN"
                                + " (SELECT sha256 FROM digest))");
        s.setLong(1, run);
        try (ResultSet r = s.executeQuery()) {
            return r.getBoolean(1);
        }
    }

    /// Removes the digests of an act, or puts them back.
    ///
    /// @return the papers that are concerned
    List<ArxivId> carryOut(long act, boolean remove) throws SQLException {
        for (String sql : remove ? TAKE : PUT_BACK) run(sql, act);
        List<ArxivId> papers = papers(act);
        if (!remove) for (String sql : FORGET) run(sql, act);
        return papers;
    }

    private void run(String sql, long act) throws SQLException {
        PreparedStatement s = database.prepare(sql);
        s.setLong(1, act);
        s.executeUpdate();
    }

    private List<ArxivId> papers(long act) throws SQLException {
        PreparedStatement s =
                database.prepare(
                        "SELECT DISTINCT revision >> 20 FROM removed_entry WHERE act = ? ORDER BY 1");
        s.setLong(1, act);
        List<ArxivId> papers = new ArrayList<>();
        try (ResultSet r = s.executeQuery()) {
            while (r.next()) papers.add(new ArxivId(r.getLong(1)));
        }
        return papers;
    }
}
