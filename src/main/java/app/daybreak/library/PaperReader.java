package app.daybreak.library;

import app.daybreak.digest.CleanText;
import app.daybreak.digest.Cleaner;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Merged;
import app.daybreak.paper.Paper;
import app.daybreak.paper.PaperContent;
import app.daybreak.paper.PaperRow;
import app.daybreak.paper.ReadingState;
import app.daybreak.paper.Revision;
import app.daybreak.paper.Tag;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads papers and their rows out of the tables.
final class PaperReader {
    private final RevisionTable revisions;
    private final EntryTable entries;
    private final MarkTable marks;
    private final TagTable tags;

    PaperReader(Database database) {
        revisions = new RevisionTable(database);
        entries = new EntryTable(database);
        marks = new MarkTable(database);
        tags = new TagTable(database);
    }

    List<PaperRow> rows(List<ArxivId> ids) throws SQLException {
        List<PaperRow> rows = new ArrayList<>(ids.size());
        for (ArxivId id : ids) row(id).ifPresent(rows::add);
        return rows;
    }

    Optional<Paper> paper(ArxivId id) throws SQLException {
        List<Revision> all = revisions.of(id);
        if (all.isEmpty()) return Optional.empty();
        Merged merged = Merged.of(all);
        CleanText clean = Cleaner.clean(merged.content());
        return Optional.of(
                new Paper(
                        merged.content(),
                        clean.text(),
                        merged.flaws(),
                        all.stream().sorted(Revision.LEADING).toList(),
                        entries.of(id),
                        marks.get(id),
                        tags.of(id)));
    }

    int nearestUnread(PaperKeys keys, int from, int step) throws SQLException {
        for (int i = Math.max(from, 0); i >= 0 && i < keys.size(); i += step) {
            ReadingState state = marks.get(keys.get(i));
            if (!state.read() && !state.dismissed()) return i;
        }
        return -1;
    }

    /// The row of a paper, or empty when it is gone.
    private Optional<PaperRow> row(ArxivId id) throws SQLException {
        List<Revision> all = revisions.withoutAbstracts(id);
        if (all.isEmpty()) return Optional.empty();
        // Which of several revisions speaks hangs on their abstracts too.
        if (all.size() > 1) all = revisions.of(id);
        Merged merged = Merged.of(all);
        PaperContent content = merged.content();
        CleanText clean = Cleaner.clean(content);
        return Optional.of(
                new PaperRow(
                        id,
                        content.version(),
                        content.announceType(),
                        content.primaryCategory(),
                        entries.channels(id),
                        clean.text().titleZh(),
                        clean.text().titleEn(),
                        clean.text().tldrZh(),
                        merged.flaws(),
                        marks.get(id),
                        tags.of(id).stream().map(Tag::name).toList()));
    }
}
