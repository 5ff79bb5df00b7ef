package app.daybreak.library;

import app.daybreak.digest.Digest;
import app.daybreak.digest.Problem;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The imports of a library, the latest 500.
public final class ImportHistory {
    private static final int KEPT = 500;
    private static final int KEPT_PROBLEMS = 1000;
    private static final int KEPT_ORIGINS = 20;

    private final Database writer;
    private final Database reader;
    private final LiveImports live;
    private final Clock clock;

    ImportHistory(Connections connections, LiveImports live, Clock clock) {
        writer = connections.writer();
        reader = connections.reader();
        this.live = live;
        this.clock = clock;
    }

    /// Notes that an import begins; until its end it is known to every program that it goes on.
    ///
    /// @param origin the files and folders that are meant
    /// @return its number
    public long begin(List<String> origin) throws LibraryException {
        return writer.alone(() -> {
            long[] held = {0};
            try {
                return writer.inTransaction(() -> {
                    held[0] = insert(origin);
                    live.hold(held[0]);
                    return held[0];
                });
            } catch (Throwable e) { // the number is free for another program's import
                live.release(held[0]);
                throw e;
            }
        });
    }

    private long insert(List<String> origin) throws SQLException {
        writer.execute("DELETE FROM import WHERE id <= (SELECT max(id) FROM import) - " + KEPT);
        PreparedStatement s =
                writer.prepare("INSERT INTO import(started, origin) VALUES(?,?) RETURNING id");
        s.setLong(1, clock.millis());
        s.setString(2, String.join("\n", origin.subList(0, Math.min(KEPT_ORIGINS, origin.size()))));
        try (ResultSet r = s.executeQuery()) {
            return r.getLong(1);
        }
    }

    /// Notes an import of one digest that came in.
    public void note(
            String origin, String sha256, ImportRun.Sums sums, List<ImportProblem> problems)
            throws LibraryException {
        writer.alone(() ->
                writer.inTransaction(() -> {
                    long run = insert(List.of(origin));
                    putDigest(run, sha256);
                    putSums(run, sums);
                    putProblems(run, problems);
                    return run;
                }));
    }

    /// Notes in the transaction that adds a digest that it came by an import, and what came by it,
    /// so that this is known however the import ends.
    void came(long run, Digest digest, AddedDigest added) throws SQLException {
        putDigest(run, digest.sha256());
        PreparedStatement s =
                writer.prepare(
                        "UPDATE import SET files = files + 1, fresh = fresh + ?, revised = revised +"
                                + " ?, problems = problems + ? WHERE id = ?");
        s.setInt(1, added.fresh());
        s.setInt(2, added.revised());
        s.setInt(3, digest.problems().size());
        s.setLong(4, run);
        s.executeUpdate();
        putProblems(
                run,
                digest.problems().stream()
                        .map(problem -> new ImportProblem(digest.fileName(), problem, 0))
                        .toList());
    }

    private void putDigest(long run, String sha256) throws SQLException {
        PreparedStatement s = writer.prepare("INSERT OR IGNORE INTO import_digest VALUES(?,?)");
        s.setLong(1, run);
        s.setString(2, sha256);
        s.executeUpdate();
    }

    /// Notes what an import did, in the place of what was noted as it went on.
    ///
    /// @param problems the first thousand are kept
    public void end(long run, ImportRun.Sums sums, List<ImportProblem> problems)
            throws LibraryException {
        try {
            writer.alone(() ->
                    writer.inTransaction(() -> {
                        putSums(run, sums);
                        PreparedStatement s =
                                writer.prepare("DELETE FROM import_problem WHERE import = ?");
                        s.setLong(1, run);
                        s.executeUpdate();
                        putProblems(run, problems);
                        return run;
                    }));
        } finally {
            live.release(run);
        }
    }

    /// The imports that were begun and came to no end, because the program was ended in them, the
    /// latest first. They count as cancelled from now on, so that each is told once. Those that
    /// another program goes on with are left alone.
    public List<ImportRun> interrupted() throws LibraryException {
        if (dead(all()).isEmpty()) return List.of(); // nothing to write, whoever writes meanwhile
        return writer.alone(() ->
                writer.inTransaction(() -> {
                    List<ImportRun> dead = dead(all(writer));
                    for (ImportRun run : dead) giveUp(run.id());
                    return dead;
                }));
    }

    private static List<ImportRun> dead(List<ImportRun> runs) {
        return runs.stream().filter(run -> run.state() == ImportRun.State.INTERRUPTED).toList();
    }

    /// Notes that an import failed: what came in stays, and the next start need not tell of it.
    public void fail(long run) throws LibraryException {
        try {
            writer.alone(() ->
                    writer.inTransaction(() -> {
                        giveUp(run);
                        return run;
                    }));
        } finally {
            live.release(run);
        }
    }

    private void giveUp(long run) throws SQLException {
        PreparedStatement s =
                writer.prepare("UPDATE import SET ended=?, cancelled=1 WHERE id=? AND ended=0");
        s.setLong(1, clock.millis());
        s.setLong(2, run);
        s.executeUpdate();
    }

    private void putSums(long run, ImportRun.Sums sums) throws SQLException {
        PreparedStatement s =
                writer.prepare(
                        "UPDATE import SET ended=?, files=?, fresh=?, revised=?, problems=?,"
                                + " cancelled=? WHERE id=?");
        s.setLong(1, clock.millis());
        s.setInt(2, sums.files());
        s.setInt(3, sums.fresh());
        s.setInt(4, sums.revised());
        s.setInt(5, sums.problems());
        s.setBoolean(6, sums.cancelled());
        s.setLong(7, run);
        s.executeUpdate();
    }

    /// Behind those that are there already.
    private void putProblems(long run, List<ImportProblem> problems) throws SQLException {
        if (problems.isEmpty()) return;
        PreparedStatement last =
                writer.prepare(
                        "SELECT coalesce(max(position) + 1, 0) FROM import_problem WHERE import = ?");
        last.setLong(1, run);
        int position;
        try (ResultSet r = last.executeQuery()) {
            position = r.getInt(1);
        }
        for (ImportProblem each : problems) {
            if (position == KEPT_PROBLEMS) return;
            putProblem(run, position++, each);
        }
    }

    private void putProblem(long run, int position, ImportProblem each) throws SQLException {
        PreparedStatement s = writer.prepare("INSERT INTO import_problem VALUES(?,?,?,?,?,?,?)");
        s.setLong(1, run);
        s.setInt(2, position);
        s.setString(3, each.file());
        s.setInt(4, each.problem().line());
        s.setString(5, each.problem().kind().name());
        s.setString(6, each.problem().excerpt());
        s.setInt(7, each.others());
        s.executeUpdate();
    }

    /// Every import that is remembered, the latest first.
    public List<ImportRun> all() throws LibraryException {
        return reader.alone(() -> all(reader));
    }

    private List<ImportRun> all(Database database) throws SQLException {
        PreparedStatement s =
                database.prepare(
                        "SELECT i.id, started, ended, origin, (SELECT count(*) FROM import_digest c"
                                + " JOIN digest d ON d.sha256 = c.sha256 WHERE c.import = i.id),"
                                + " files, fresh, revised, problems, cancelled FROM import i ORDER"
                                + " BY i.id DESC");
        List<ImportRun> runs = new ArrayList<>();
        try (ResultSet r = s.executeQuery()) {
            while (r.next()) runs.add(run(r));
        }
        return runs;
    }

    private ImportRun.State state(ResultSet r) throws SQLException {
        if (r.getLong(3) > 0) return ImportRun.State.ENDED;
        return live.goesOn(r.getLong(1)) ? ImportRun.State.GOES_ON : ImportRun.State.INTERRUPTED;
    }

    private ImportRun run(ResultSet r) throws SQLException {
        return new ImportRun(
                r.getLong(1),
                Instant.ofEpochMilli(r.getLong(2)),
                state(r),
                r.getString(4).lines().toList(),
                r.getInt(5),
                new ImportRun.Sums(
                        r.getInt(6), r.getInt(7), r.getInt(8), r.getInt(9), r.getBoolean(10)));
    }

    /// What an import could not read.
    public List<ImportProblem> problems(ImportRun run) throws LibraryException {
        return reader.alone(() -> {
            PreparedStatement s =
                    reader.prepare(
                            "SELECT file, line, kind, excerpt, others FROM import_problem WHERE import"
                                    + " = ? ORDER BY position");
            s.setLong(1, run.id());
            List<ImportProblem> problems = new ArrayList<>();
            try (ResultSet r = s.executeQuery()) {
                while (r.next()) {
                    Problem.Kind kind = Problem.Kind.valueOf(r.getString(3));
                    Problem problem = new Problem(r.getInt(2), kind, r.getString(4));
                    problems.add(new ImportProblem(r.getString(1), problem, r.getInt(5)));
                }
            }
            return problems;
        });
    }
}
