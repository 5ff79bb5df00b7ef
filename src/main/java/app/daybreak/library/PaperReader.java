package app.daybreak.library;

import app.daybreak.digest.Cleaner;
import app.daybreak.paper.Appearance;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Field;
import app.daybreak.paper.Merged;
import app.daybreak.paper.Paper;
import app.daybreak.paper.PaperContent;
import app.daybreak.paper.PaperRow;
import app.daybreak.paper.PaperText;
import app.daybreak.paper.ReadingState;
import app.daybreak.paper.Revision;
import app.daybreak.paper.Tag;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Reads papers and their rows out of the tables.
final class PaperReader {
    private static final int PAGE = 256;

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

    /// The rows of some papers in the given order, without those that are gone.
    List<PaperRow> rows(List<ArxivId> ids) throws SQLException {
        Map<ArxivId, List<Revision>> contents = revisions.withoutAbstracts(ids);
        Map<ArxivId, List<String>> channels = entries.channels(ids);
        Map<ArxivId, ReadingState> states = marks.get(ids);
        Map<ArxivId, List<Tag>> tagged = tags.of(ids);
        List<PaperRow> rows = new ArrayList<>(ids.size());
        for (ArxivId id : ids) {
            List<Revision> all = contents.getOrDefault(id, List.of());
            if (all.isEmpty()) continue;
            // Which of several revisions speaks hangs on their abstracts too.
            Merged merged = Merged.of(all.size() > 1 ? revisions.of(id) : all);
            rows.add(
                    row(
                            merged,
                            channels.getOrDefault(id, List.of()),
                            states.getOrDefault(id, ReadingState.UNTOUCHED),
                            tagged.getOrDefault(id, List.of())));
        }
        return rows;
    }

    private static PaperRow row(
            Merged merged, List<String> channels, ReadingState state, List<Tag> tags) {
        PaperContent content = merged.content();
        return new PaperRow(
                content.id(),
                content.version(),
                content.announceType(),
                content.primaryCategory(),
                channels,
                Cleaner.clean(Field.TITLE_ZH, content),
                Cleaner.clean(Field.TITLE_EN, content),
                Cleaner.clean(Field.TLDR_ZH, content),
                merged.flaws(),
                state,
                tags.stream().map(Tag::name).toList());
    }

    Optional<Paper> paper(ArxivId id) throws SQLException {
        return papers(List.of(id)).stream().findFirst();
    }

    /// Some papers in the given order, without those that are gone.
    List<Paper> papers(List<ArxivId> ids) throws SQLException {
        Map<ArxivId, List<Revision>> contents = revisions.of(ids);
        Map<ArxivId, List<Appearance>> places = entries.of(ids);
        Map<ArxivId, ReadingState> states = marks.get(ids);
        Map<ArxivId, List<Tag>> tagged = tags.of(ids);
        List<Paper> papers = new ArrayList<>(ids.size());
        for (ArxivId id : ids) {
            List<Revision> all = contents.getOrDefault(id, List.of());
            if (all.isEmpty()) continue;
            Merged merged = Merged.of(all);
            papers.add(
                    new Paper(
                            merged.content(),
                            PaperText.of(field -> Cleaner.clean(field, merged.content())),
                            merged.flaws(),
                            all.stream().sorted(Revision.LEADING).toList(),
                            places.getOrDefault(id, List.of()),
                            states.getOrDefault(id, ReadingState.UNTOUCHED),
                            tagged.getOrDefault(id, List.of())));
        }
        return papers;
    }

    int nearest(PaperKeys keys, int from, int step, Predicate<ReadingState> wanted)
            throws SQLException {
        for (int i = Math.max(from, 0); i >= 0 && i < keys.size(); i += step * PAGE) {
            int first = step > 0 ? i : Math.max(0, i - PAGE + 1);
            List<ArxivId> page = keys.page(first, step > 0 ? PAGE : i - first + 1);
            Map<ArxivId, ReadingState> states = marks.get(page);
            for (int k = 0; k < page.size(); k++) {
                int at = step > 0 ? k : page.size() - 1 - k;
                ReadingState state = states.getOrDefault(page.get(at), ReadingState.UNTOUCHED);
                if (wanted.test(state)) return first + at;
            }
        }
        return -1;
    }
}
