package app.daybreak.library;

import app.daybreak.library.Progress.Step;
import app.daybreak.paper.ArxivId;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes a sound library of what can be read of a damaged one, and of what a backup of the same
/// library still has. The damaged file is only read. The history of acts is rescued where all of it
/// makes sense, that of imports is not.
public final class Salvage {
    /// The tables in the order in which they are filled, with their columns.
    private static final Map<String, String> TABLES = tables();

    /// What a person did is taken from the backup only where the table is damaged: a star that was
    /// taken away must not come back, nor a revision that was seen since.
    private static final Set<String> DONE =
            Set.of("mark", "tag", "paper_tag", "note", "saved_search", "deleted", "unseen");

    private static final String ABOUT = "about";
    private static final int TOLD_EVERY = 1000; // rows

    /// What the undoing of acts on digests and papers builds upon.
    private static final Set<String> PAPERS =
            Set.of("digest", "digest_delta", "texts", "revision", "entry", "loose", "deleted");

    private final Database target;
    private final SalvagedActs acts;
    private final Set<String> damaged = new HashSet<>();
    private final Progress progress;

    private Salvage(Database target, Progress progress) {
        this.target = target;
        acts = new SalvagedActs(target);
        this.progress = progress;
    }

    private static Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("digest", "id, sha256, file, channel, day, day_source, imported");
        tables.put("digest_delta", "digest, delta");
        tables.put("texts", "id, title_en, title_zh, tldr_en, tldr_zh, abstract_en, abstract_zh");
        tables.put("revision", "id, fingerprint, version, announce, category, flaws, texts");
        tables.put("entry", "digest, position, ref, line, revision");
        tables.put("mark", "paper, read, starred, later, dismissed, changed");
        tables.put("tag", "id, name, colour, favourite");
        tables.put("paper_tag", "paper, tag");
        tables.put("note", "paper, text, changed");
        tables.put("deleted", "paper");
        tables.put("loose", "revision");
        tables.put("unseen", "revision");
        tables.put("saved_search", "id, position, name, query, role");
        return Collections.unmodifiableMap(tables);
    }

    /// What came of it.
    ///
    /// @param readable what could be read of the damaged file alone
    /// @param undo what of its history can still be undone then
    /// @param undoWithBackup the same of the file that was filled, with what the backup has
    public record Salvaged(Holdings readable, Undo undo, Undo undoWithBackup) {}

    /// Fills an empty file.
    ///
    /// @param damaged the library's file, its log beside it
    /// @param backup a sound copy of the same library, or null
    /// @throws LibraryException when the new file cannot be written
    public static Salvaged run(Path damaged, @Nullable Path backup, Path empty, Progress progress)
            throws LibraryException {
        try (Database target = Database.forWriting(empty)) {
            target.waitForDisk(false);
            Migrations.run(target);
            target.execute("PRAGMA foreign_keys=OFF");
            Salvage salvage = new Salvage(target, progress);
            return target.inTransaction(() -> salvage.fill(damaged, backup));
        } catch (SQLException e) {
            throw LibraryException.of(e);
        }
    }

    private Salvaged fill(Path file, @Nullable Path backup) throws SQLException {
        readDamaged(file);
        long altered = forgetAltered();
        if (!Collections.disjoint(damaged, DONE)) acts.giveUp();
        if (altered > 0 || !Collections.disjoint(damaged, PAPERS)) acts.giveUpDigests();
        acts.tidy();
        mend();
        Holdings readable = Holdings.read(target);
        Undo undo = acts.undo();
        if (backup != null) {
            acts.giveUpDigests(); // removed ones may come back
            addFrom(backup);
            mend();
            acts.tidy();
        }
        // Not before the backup is read, which may have the tag.
        target.execute("DELETE FROM paper_tag WHERE tag NOT IN (SELECT id FROM tag)");
        keepNumbers();
        return new Salvaged(readable, undo, acts.undo());
    }

    /// The highest number that a digest ever had may be lost with the rest of the table, and one of
    /// a removed digest would be given out again.
    private void keepNumbers() throws SQLException {
        target.execute(
                "INSERT OR REPLACE INTO about SELECT 'digests', max(n) FROM (SELECT max(id) AS n FROM"
                        + " digest UNION ALL SELECT max(digest) FROM removed_digest UNION ALL SELECT"
                        + " CAST(value AS INTEGER) FROM about WHERE key = 'digests') HAVING max(n) > 0");
    }

    private void readDamaged(Path file) throws SQLException {
        Database opened = opened(file);
        if (opened == null) {
            damaged.addAll(TABLES.keySet());
            damaged.add(ABOUT);
            acts.giveUp();
            return;
        }
        try (Database source = opened) {
            int done = 0;
            for (var table : TABLES.entrySet()) {
                double share = (double) done++ / TABLES.size();
                read(source, table.getKey(), table.getValue(), Step.SALVAGE, share);
            }
            readAbout(source);
            acts.read(source);
            var _ =
                    readIndex(
                            source,
                            "SELECT paper, tag FROM paper_tag INDEXED BY paper_tag_tag",
                            "INSERT OR IGNORE INTO paper_tag(paper, tag) VALUES(?,?)");
            var _ =
                    readIndex(
                            source,
                            "SELECT digest, position, revision FROM entry INDEXED BY entry_revision",
                            "INSERT OR IGNORE INTO entry(digest, position, ref, line, revision)"
                                    + " VALUES(?,?,'',0,?)");
        }
    }

    private static @Nullable Database opened(Path file) {
        try {
            return Database.forReading(file);
        } catch (SQLException e) {
            return null; // nothing can be read, and the backup speaks alone
        }
    }

    /// Tables are filled in this order, with these columns.
    static Map<String, String> rescued() {
        return TABLES;
    }

    /// What else a person set up, such as subscriptions; the identity stays the new file's own. How
    /// far repositories and watched folders were read is forgotten: what is lost may lie in them.
    private void readAbout(Database source) throws SQLException {
        boolean whole =
                readIndex(
                        source,
                        "SELECT key, value FROM about WHERE key <> 'library' AND key NOT LIKE 'git:%'"
                                + " AND key NOT LIKE 'file:%'",
                        "INSERT OR IGNORE INTO about(key, value) VALUES(?,?)");
        if (!whole) damaged.add(ABOUT);
    }

    private void read(Database source, String table, String columns, Step step, double share)
            throws SQLException {
        progress.at(step, share);
        String known = columnsOf(source, table, columns);
        if (known.isEmpty()) return;
        String places = "?,".repeat(known.split(",").length).replaceAll(",$", "");
        String sql = "INSERT OR IGNORE INTO " + table + "(" + known + ") VALUES(" + places + ")";
        int[] rows = new int[1];
        boolean lost =
                new SalvageReader(source, table, known)
                        .read(row -> {
                            if (++rows[0] % TOLD_EVERY == 0) progress.at(step, share);
                            put(sql, row);
                        });
        if (lost) damaged.add(table);
    }

    /// Those of the columns that the file has: it may be of an older schema.
    private static String columnsOf(Database source, String table, String columns) {
        Set<String> there = new HashSet<>();
        try (PreparedStatement s =
                        source.prepareOnce("SELECT name FROM pragma_table_info('" + table + "')");
                ResultSet r = s.executeQuery()) {
            while (r.next()) there.add(r.getString(1));
        } catch (SQLException e) {
            return columns; // as much of them as can be read
        }
        return Arrays.stream(columns.split(", "))
                .filter(there::contains)
                .collect(Collectors.joining(", "));
    }

    private void put(String sql, Object... row) throws SQLException {
        PreparedStatement s = target.prepare(sql);
        for (int i = 0; i < row.length; i++) s.setObject(i + 1, row[i]);
        try {
            s.executeUpdate();
        } catch (SQLException e) {
            if (!isSenseless(e)) throw e; // a damaged row may hold nulls or texts for numbers
        }
    }

    /// Whether a row was refused for what it holds.
    static boolean isSenseless(SQLException e) {
        String why = String.valueOf(e.getMessage());
        return why.contains("CONSTRAINT") || why.contains("MISMATCH");
    }

    /// Indexes hold columns of their tables once more.
    ///
    /// @return whether all of it could be read
    private boolean readIndex(Database source, String select, String insert) throws SQLException {
        boolean whole = true;
        List<Object[]> rows = new ArrayList<>();
        try (PreparedStatement s = source.prepareOnce(select);
                ResultSet r = s.executeQuery()) {
            int columns = r.getMetaData().getColumnCount();
            while (r.next()) {
                Object[] row = new Object[columns];
                for (int i = 0; i < columns; i++) row[i] = r.getObject(i + 1);
                rows.add(row);
            }
        } catch (SQLException e) {
            whole = false; // as far as it went
        }
        for (Object[] row : rows) put(insert, row);
        return whole;
    }

    /// @return how many rows went or changed
    private long forgetAltered() throws SQLException {
        long before = target.number("SELECT total_changes()");
        target.execute("DELETE FROM revision WHERE announce NOT BETWEEN 0 AND 3");
        target.execute("DELETE FROM revision WHERE texts NOT IN (SELECT id FROM texts)");
        for (long id :
                new RevisionTable(target).altered((_, share) -> progress.at(Step.SALVAGE, share))) {
            target.execute(
                    "DELETE FROM texts WHERE id = (SELECT texts FROM revision WHERE id = "
                            + id
                            + ")");
            target.execute("DELETE FROM revision WHERE id = " + id);
        }
        target.execute("UPDATE digest SET day_source = 2 WHERE day_source NOT BETWEEN 0 AND 6");
        return target.number("SELECT total_changes()") - before;
    }

    /// Ids are given out once and never change, so that both files mean the same by them.
    private void addFrom(Path backup) throws SQLException {
        forgetPlaceholders();
        try (Database source = Database.forReading(backup)) {
            int done = 0;
            for (var table : TABLES.entrySet()) {
                boolean wanted = !DONE.contains(table.getKey()) || damaged.contains(table.getKey());
                double share = (double) done++ / TABLES.size();
                if (wanted) read(source, table.getKey(), table.getValue(), Step.BACKUP, share);
            }
            if (damaged.contains(ABOUT)) readAbout(source);
        }
    }

    private void forgetPlaceholders() throws SQLException {
        target.execute(
                "DELETE FROM entry WHERE digest IN (SELECT id FROM digest WHERE sha256 ="
                        + " 'salvaged')");
        target.execute("DELETE FROM digest WHERE sha256 LIKE 'salvaged%'");
    }

    /// Makes the tables agree without giving up a text: what lost its digest gets one that says so.
    private void mend() throws SQLException {
        for (String sql :
                List.of(
                        "DELETE FROM revision WHERE texts NOT IN (SELECT id FROM texts)",
                        "DELETE FROM texts WHERE id NOT IN (SELECT texts FROM revision)",
                        "DELETE FROM entry WHERE revision NOT IN (SELECT id FROM revision)")) {
            target.execute(sql);
        }
        String made = "'', " + LocalDate.now(java.time.ZoneOffset.UTC).toEpochDay() + ", 2, 0";
        target.execute(
                "INSERT INTO digest SELECT DISTINCT digest, 'salvaged-' || digest, 'salvaged.md', "
                        + made
                        + " FROM entry WHERE digest NOT IN (SELECT id FROM digest)");
        target.execute("DELETE FROM loose WHERE revision IN (SELECT revision FROM entry)");
        String loose =
                "SELECT id FROM revision WHERE id NOT IN (SELECT revision FROM entry) AND id NOT IN"
                        + " (SELECT revision FROM loose)";
        if (target.number("SELECT EXISTS(" + loose + ")") == 1) {
            target.execute(
                    "INSERT INTO digest(sha256, file, channel, day, day_source, imported)"
                            + " VALUES('salvaged', 'salvaged.md', "
                            + made
                            + ")");
            target.execute(
                    "INSERT INTO entry SELECT (SELECT id FROM digest WHERE sha256 = 'salvaged'),"
                            + " row_number() OVER (ORDER BY id) - 1, '', 0, id FROM ("
                            + loose
                            + ")");
        }
        papers();
    }

    /// The narrow rows say nothing that the revisions do not.
    private void papers() throws SQLException {
        target.execute("DELETE FROM paper");
        RevisionTable revisions = new RevisionTable(target);
        PaperTable papers = new PaperTable(target);
        List<ArxivId> ids = new ArrayList<>();
        try (PreparedStatement s =
                        target.prepareOnce("SELECT DISTINCT id >> 20 FROM revision ORDER BY 1");
                ResultSet r = s.executeQuery()) {
            while (r.next()) ids.add(new ArxivId(r.getLong(1)));
        }
        for (ArxivId id : ids) papers.settle(id, revisions.of(id));
    }
}
