package app.daybreak.library;

import app.daybreak.digest.Cleaner;
import app.daybreak.digest.Digest;
import app.daybreak.digest.DigestEntry;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Flaws;
import app.daybreak.paper.Merged;
import app.daybreak.paper.PaperContent;
import app.daybreak.paper.Revision;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Writes a digest into the tables. The caller holds the transaction.
final class DigestWriter {
    private enum Outcome {
        FRESH,
        SEEN,
        REVISED
    }

    private final DigestTable digests;
    private final DigestDeltaTable deltas;
    private final EntryTable entries;
    private final RevisionTable revisions;
    private final PaperTable papers;
    private final UnseenRevisions unseen;
    private final Fingerprint fingerprint = new Fingerprint();
    private boolean plain = true;

    DigestWriter(Database database) {
        digests = new DigestTable(database);
        deltas = new DigestDeltaTable(database);
        entries = new EntryTable(database);
        revisions = new RevisionTable(database);
        papers = new PaperTable(database);
        unseen = new UnseenRevisions(database);
    }

    AddedDigest add(Digest digest, long importedMillis) throws SQLException {
        papers.startSequence();
        plain = papers.nothingRemoved();
        Optional<DigestTable.Row> known = digests.find(digest.sha256());
        if (known.isPresent()) {
            nameBetter(known.get(), digest);
            keepDelta(known.get().id(), digest);
            return AddedDigest.ALREADY_THERE;
        }
        long id = digests.insert(digest, importedMillis);
        keepDelta(id, digest);
        Set<ArxivId> fresh = new HashSet<>();
        Set<ArxivId> seen = new HashSet<>();
        Set<ArxivId> revised = new HashSet<>();
        int position = 0;
        for (DigestEntry entry : digest.entries()) {
            switch (add(id, position++, entry)) {
                case FRESH -> fresh.add(entry.content().id());
                case SEEN -> seen.add(entry.content().id());
                case REVISED -> revised.add(entry.content().id());
            }
        }
        revised.removeAll(fresh);
        seen.removeAll(fresh);
        seen.removeAll(revised);
        return new AddedDigest(false, fresh.size(), seen.size(), revised.size());
    }

    private void keepDelta(long id, Digest digest) throws SQLException {
        if (digest.delta() != null) deltas.insert(id, digest.delta());
    }

    private Outcome add(long digest, int position, DigestEntry entry) throws SQLException {
        PaperContent content = entry.content();
        if (!plain && papers.hasHistory(content.id())) return addAgain(digest, position, entry);
        long print = fingerprint.of(content);
        RevisionTable.Known known = revisions.known(content.id(), print);
        boolean isNew = known.same() == 0;
        long revision = isNew ? known.next() : known.same();
        List<Revision> read = isNew && known.count() > 0 ? asRead(content.id()) : List.of();
        if (isNew) {
            Flaws flaws = Cleaner.clean(content).flaws();
            revisions.insert(revision, print, content, flaws);
            if (known.count() == 0) papers.put(content.id(), new Merged(content, flaws));
        }
        entries.insert(digest, position, entry, revision);
        if (known.count() > 1 || isNew && known.count() == 1) merge(content.id());
        if (!read.isEmpty()) unseen.came(revision, read, revisions.of(content.id()));
        if (!isNew) return Outcome.SEEN;
        return known.count() == 0 ? Outcome.FRESH : Outcome.REVISED;
    }

    /// A paper of which something was removed: what is there says what it is now.
    private Outcome addAgain(long digest, int position, DigestEntry entry) throws SQLException {
        PaperContent content = entry.content();
        long print = fingerprint.of(content);
        RevisionTable.Known known = revisions.known(content.id(), print);
        boolean isNew = known.same() == 0;
        long revision = isNew ? known.next() : known.same();
        List<Revision> read = isNew ? asRead(content.id()) : List.of();
        if (isNew) revisions.insert(revision, print, content, Cleaner.clean(content).flaws());
        entries.insert(digest, position, entry, revision);
        revisions.fasten(revision);
        boolean had = papers.has(content.id());
        merge(content.id());
        if (!read.isEmpty()) unseen.came(revision, read, revisions.of(content.id()));
        if (had == papers.has(content.id())) return isNew && had ? Outcome.REVISED : Outcome.SEEN;
        return Outcome.FRESH;
    }

    /// What a person read of a paper; nothing of one that was not read.
    private List<Revision> asRead(ArxivId paper) throws SQLException {
        return unseen.isRead(paper) ? revisions.of(paper) : List.of();
    }

    private void merge(ArxivId paper) throws SQLException {
        papers.settle(paper, revisions.of(paper));
    }

    private void nameBetter(DigestTable.Row row, Digest digest) throws SQLException {
        DigestTable.Row other =
                new DigestTable.Row(
                        row.id(),
                        digest.fileName(),
                        digest.channel(),
                        digest.date(),
                        digest.dateSource());
        if (DigestTable.Row.SPEAKING.compare(other, row) >= 0) return;
        digests.rename(other);
        for (ArxivId paper : entries.papers(row.id())) merge(paper);
    }
}
