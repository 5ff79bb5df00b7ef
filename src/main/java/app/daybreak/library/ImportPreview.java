package app.daybreak.library;

import app.daybreak.digest.Digest;
import app.daybreak.digest.DigestEntry;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.PaperContent;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/// What adding digests, one after the other, would do; nothing is written. It holds as long as
/// nothing else is added meanwhile. For one thread.
public final class ImportPreview {
    private record Print(ArxivId paper, long fingerprint) {}

    private final Database reader;
    private final DigestTable digests;
    private final RevisionTable revisions;
    private final PaperTable papers;
    private final Fingerprint fingerprint = new Fingerprint();
    private final Set<String> seenDigests = new HashSet<>();
    private final Set<ArxivId> seenPapers = new HashSet<>();
    private final Set<Print> seenPrints = new HashSet<>();

    ImportPreview(Database reader) {
        this.reader = reader;
        digests = new DigestTable(reader);
        revisions = new RevisionTable(reader);
        papers = new PaperTable(reader);
    }

    /// What adding a digest would do, after all those before.
    public AddedDigest add(Digest digest) throws LibraryException {
        return reader.alone(() -> {
            boolean known =
                    !seenDigests.add(digest.sha256()) || digests.find(digest.sha256()).isPresent();
            return known ? AddedDigest.ALREADY_THERE : unknown(digest);
        });
    }

    private AddedDigest unknown(Digest digest) throws SQLException {
        Set<ArxivId> fresh = new HashSet<>();
        Set<ArxivId> seen = new HashSet<>();
        Set<ArxivId> revised = new HashSet<>();
        for (DigestEntry entry : digest.entries()) {
            PaperContent content = entry.content();
            ArxivId paper = content.id();
            if (isDeleted(paper)) {
                seen.add(paper);
                continue;
            }
            boolean there = !seenPapers.add(paper) || papers.has(paper);
            boolean same = isKnown(new Print(paper, fingerprint.of(content)));
            (there ? same ? seen : revised : fresh).add(paper);
        }
        revised.removeAll(fresh);
        seen.removeAll(fresh);
        seen.removeAll(revised);
        return new AddedDigest(false, fresh.size(), seen.size(), revised.size());
    }

    private boolean isKnown(Print print) throws SQLException {
        return !seenPrints.add(print)
                || revisions.known(print.paper(), print.fingerprint()).same() != 0;
    }

    private boolean isDeleted(ArxivId paper) throws SQLException {
        PreparedStatement s = reader.prepare("SELECT 1 FROM deleted WHERE paper = ?");
        s.setLong(1, paper.key());
        try (ResultSet r = s.executeQuery()) {
            return r.next();
        }
    }
}
