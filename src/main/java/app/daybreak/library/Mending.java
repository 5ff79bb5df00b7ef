package app.daybreak.library;

import app.daybreak.digest.Problem;
import app.daybreak.library.Progress.Step;
import app.daybreak.paper.ArxivId;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Makes the tables of a library that was put together agree with each other.
final class Mending {
    private final Database target;

    Mending(Database target) {
        this.target = target;
    }

    /// Lets go of revisions that are not what came.
    ///
    /// @return how many rows went or changed
    long forgetAltered(Progress progress) throws SQLException {
        long before = target.number("SELECT total_changes()");
        target.execute("DELETE FROM revision WHERE announce NOT BETWEEN 0 AND 3");
        target.execute("DELETE FROM revision WHERE texts NOT IN (SELECT id FROM texts)");
        RevisionTable revisions = new RevisionTable(target);
        for (long id : revisions.altered((_, share) -> progress.at(Step.SALVAGE, share))) {
            target.execute(
                    "DELETE FROM texts WHERE id = (SELECT texts FROM revision WHERE id = "
                            + id
                            + ")");
            target.execute("DELETE FROM revision WHERE id = " + id);
        }
        target.execute(
                "UPDATE note SET text = substr(text, 1, instr(text, char(0)) - 1) WHERE instr(text,"
                        + " char(0))");
        target.execute("DELETE FROM note WHERE text = ''");
        target.execute("UPDATE digest SET day_source = 2 WHERE day_source NOT BETWEEN 0 AND 6");
        return target.number("SELECT total_changes()") - before;
    }

    /// Makes the tables agree without giving up a text: what lost its digest gets one that says so.
    void mend() throws SQLException {
        for (String sql :
                List.of(
                        "DELETE FROM revision WHERE texts NOT IN (SELECT id FROM texts)",
                        "DELETE FROM texts WHERE id NOT IN (SELECT texts FROM revision)",
                        "DELETE FROM entry WHERE revision NOT IN (SELECT id FROM revision)")) {
            target.execute(sql);
        }
        String made = "'', " + LocalDate.now(ZoneOffset.UTC).toEpochDay() + ", 2, 0";
        target.execute(
                "INSERT OR IGNORE INTO digest SELECT DISTINCT digest, 'salvaged-' || digest, 'salvaged.md', "
                        + made
                        + " FROM entry WHERE digest NOT IN (SELECT id FROM digest)");
        target.execute("DELETE FROM loose WHERE revision IN (SELECT revision FROM entry)");
        gatherLoose(made);
        papers();
    }

    /// Rows of which nothing said whose they are went into both tables that they look like: what a
    /// digest carries is not loose by now, and what is loose was not read again.
    void tellApart() throws SQLException {
        target.execute("DELETE FROM unseen WHERE revision IN (SELECT revision FROM loose)");
    }

    /// Digests that acts removed look like those of imports, and the numbers of acts meet those of
    /// imports: of a digest that is not there and that two would have brought neither is believed.
    /// One that is there again may stand below an import that did not bring it.
    void tellImportsApart() throws SQLException {
        target.execute(
                "DELETE FROM import_digest WHERE sha256 NOT IN (SELECT sha256 FROM digest) AND"
                        + " sha256 IN (SELECT sha256 FROM import_digest GROUP BY sha256 HAVING count(*) >"
                        + " 1)");
    }

    /// Takes tags of which not even the name is known off all papers, and lets go of what was said
    /// of imports that are lost: at the end, because a backup may know them.
    void forgetOrphans() throws SQLException {
        String kinds =
                Arrays.stream(Problem.Kind.values())
                        .map(kind -> "'" + kind.name() + "'")
                        .collect(Collectors.joining(","));
        for (String sql :
                List.of(
                        "DELETE FROM paper_tag WHERE tag NOT IN (SELECT id FROM tag)",
                        "DELETE FROM import_digest WHERE import NOT IN (SELECT id FROM import)",
                        "DELETE FROM import_problem WHERE import NOT IN (SELECT id FROM import) OR"
                                + " kind NOT IN ("
                                + kinds
                                + ")")) {
            target.execute(sql);
        }
    }

    private void gatherLoose(String made) throws SQLException {
        String loose =
                "SELECT id FROM revision WHERE id NOT IN (SELECT revision FROM entry) AND id NOT IN"
                        + " (SELECT revision FROM loose)";
        if (target.number("SELECT EXISTS(" + loose + ")") == 0) return;
        target.execute(
                "INSERT OR IGNORE INTO digest(sha256, file, channel, day, day_source, imported)"
                        + " VALUES('salvaged', 'salvaged.md', "
                        + made
                        + ")");
        target.execute(
                "INSERT INTO entry SELECT d.id, (SELECT coalesce(max(position), -1) FROM entry WHERE"
                        + " digest = d.id) + row_number() OVER (ORDER BY l.id), '', 0, l.id FROM digest"
                        + " d CROSS JOIN ("
                        + loose
                        + ") l WHERE d.sha256 = 'salvaged'");
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

    /// The highest number that a digest ever had may be lost with the rest of the table, and one of
    /// a removed digest would be given out again.
    void keepNumbers() throws SQLException {
        target.execute(
                "INSERT OR REPLACE INTO about SELECT 'digests', max(n) FROM (SELECT max(id) AS n FROM"
                        + " digest UNION ALL SELECT max(digest) FROM removed_digest UNION ALL SELECT"
                        + " CAST(value AS INTEGER) FROM about WHERE key = 'digests') HAVING max(n) > 0");
    }
}
