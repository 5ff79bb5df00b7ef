package app.daybreak.library;

import app.daybreak.library.DigestTable.Row;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.DateSource;
import app.daybreak.paper.Revision;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a person does with digests and papers as such; each act can be undone. What was marked,
/// tagged and noted stays, and is there again when a paper comes back.
public final class DigestActs {
    /// Papers whose revisions are read at a time.
    private static final int CHUNK = 256;

    private final Journal journal;
    private final DigestTable digests;
    private final RemovedDigests removed;
    private final DeletedPapers deleted;
    private final Corrections corrections;

    DigestActs(Journal journal) {
        this.journal = journal;
        Database database = journal.database();
        digests = new DigestTable(database);
        removed = new RemovedDigests(database);
        deleted = new DeletedPapers(database);
        corrections = new Corrections(database);
    }

    private interface Plan {
        void of(long act) throws SQLException;
    }

    /// Removes digests, and the papers that they alone carried. Importing their files again brings
    /// them back.
    ///
    /// @param sha256 of those that are meant
    /// @return what was done
    public Act remove(List<String> sha256) throws LibraryException {
        return journal.keep(() -> {
            List<Row> found = new ArrayList<>();
            for (String each : sha256) digests.find(each).ifPresent(found::add);
            String about = found.isEmpty() ? "" : found.getFirst().file();
            Act nothing = new Act(Act.Kind.REMOVE_DIGEST, about, 0);
            if (found.isEmpty()) return nothing;
            return acting(
                    nothing,
                    act -> {
                        for (String each : sha256) removed.plan(act, each);
                    });
        });
    }

    /// Removes all that came in by an import and is still there.
    ///
    /// @return what was done
    public Act removeImport(ImportRun run) throws LibraryException {
        Act nothing = new Act(Act.Kind.REMOVE_IMPORT, run.name(), 0);
        return journal.keep(() ->
                removed.anyOf(run.id())
                        ? acting(nothing, act -> removed.planImport(act, run.id()))
                        : nothing);
    }

    /// Deletes papers, whatever digests carry them, or will.
    ///
    /// @return what was done
    public Act delete(PaperKeys chosen) throws LibraryException {
        return deleting(Act.Kind.DELETE_PAPER, chosen, true);
    }

    /// Gives papers back that were deleted.
    ///
    /// @return what was done
    public Act restore(PaperKeys chosen) throws LibraryException {
        return deleting(Act.Kind.RESTORE_PAPER, chosen, false);
    }

    private Act deleting(Act.Kind kind, PaperKeys chosen, boolean delete) throws LibraryException {
        String about = chosen.size() == 1 ? chosen.get(0).toString() : "";
        Act nothing = new Act(kind, about, 0);
        return journal.keep(() ->
                deleted.any(chosen, delete)
                        ? acting(nothing, act -> deleted.plan(act, chosen, delete))
                        : nothing);
    }

    /// Says of which day and channel a digest is; it is not asked of its file any more.
    public Act correct(String sha256, LocalDate date, String channel) throws LibraryException {
        return journal.keep(() -> {
            Optional<Row> found = digests.find(sha256);
            String about = found.map(Row::file).orElse("");
            Act nothing = new Act(Act.Kind.CORRECT_DIGEST, about, 0);
            if (found.isEmpty()) return nothing;
            Row row = found.get();
            if (row.date().equals(date) && row.channel().equals(channel)) return nothing;
            Row after = new Row(row.id(), row.file(), channel, date, DateSource.PERSON);
            return acting(nothing, act -> corrections.plan(act, sha256, row, after));
        });
    }

    private Act acting(Act planned, Plan plan) throws SQLException {
        long act = journal.begin(planned.kind(), planned.about());
        plan.of(act);
        int papers = carryOut(act, true);
        journal.acts().setPapers(act, papers);
        return new Act(planned.kind(), planned.about(), papers);
    }

    /// Does an act, or takes it back.
    ///
    /// @return how many papers it concerns
    int carryOut(long act, boolean after) throws SQLException {
        List<ArxivId> papers = new ArrayList<>(removed.carryOut(act, after));
        papers.addAll(deleted.carryOut(act, after));
        papers.addAll(corrections.carryOut(act, after));
        if (!papers.isEmpty()) settle(papers);
        if (changes(act)) journal.reshaped();
        return papers.size();
    }

    /// A digest may be without papers.
    private boolean changes(long act) throws SQLException {
        return journal.acts().changes(act, "act_digest", "act_deleted", "act_correction");
    }

    private void settle(List<ArxivId> papers) throws SQLException {
        PaperTable table = new PaperTable(journal.database());
        RevisionTable revisions = new RevisionTable(journal.database());
        table.startSequence();
        for (int from = 0; from < papers.size(); from += CHUNK) {
            List<ArxivId> some = papers.subList(from, Math.min(from + CHUNK, papers.size()));
            Map<ArxivId, List<Revision>> all = revisions.of(some);
            for (ArxivId paper : some) table.settle(paper, all.getOrDefault(paper, List.of()));
        }
    }
}
