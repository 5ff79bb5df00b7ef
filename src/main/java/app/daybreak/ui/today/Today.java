package app.daybreak.ui.today;

import app.daybreak.paper.ArxivId;
import app.daybreak.paper.PaperRow;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A day's papers.
///
/// @param rows each once
/// @param groups of them
/// @param byTopic whether the groups are topics rather than channels
public record Today(LocalDate day, List<PaperRow> rows, List<Group> groups, boolean byTopic) {
    /// Keeps lists of its own.
    public Today {
        rows = List.copyOf(rows);
        groups = List.copyOf(groups);
    }

    /// How many are read or dismissed.
    public int done() {
        return (int) rows.stream().filter(Group::isDone).count();
    }

    List<ArxivId> ids() {
        return rows.stream().map(PaperRow::id).toList();
    }

    /// The same groups with papers as they are now.
    Today with(List<PaperRow> now) {
        Map<ArxivId, PaperRow> byId =
                now.stream().collect(Collectors.toMap(PaperRow::id, row -> row));
        return new Today(
                day, now, groups.stream().map(group -> group.with(byId)).toList(), byTopic);
    }
}
