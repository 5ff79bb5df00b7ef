package app.daybreak.ui.today;

import app.daybreak.paper.ArxivId;
import app.daybreak.paper.PaperRow;
import app.daybreak.query.Search;

import java.util.List;
import java.util.Map;

/// Papers of a day that belong together.
///
/// @param name a channel, or words that tell a topic; empty for what has none
/// @param all all of them
/// @param shown those that no earlier group shows
/// @param search what finds them in the list
public record Group(String name, List<PaperRow> all, List<PaperRow> shown, String search) {
    /// Keeps lists of its own.
    public Group {
        all = List.copyOf(all);
        shown = List.copyOf(shown);
    }

    /// How many are read or dismissed.
    public int done() {
        return (int) all.stream().filter(Group::isDone).count();
    }

    static boolean isDone(PaperRow row) {
        return row.state().read() || row.state().dismissed();
    }

    /// The same papers as they are now.
    Group with(Map<ArxivId, PaperRow> now) {
        return new Group(name, now(all, now), now(shown, now), search);
    }

    private static List<PaperRow> now(List<PaperRow> rows, Map<ArxivId, PaperRow> now) {
        return rows.stream().map(row -> now.getOrDefault(row.id(), row)).toList();
    }

    /// A search for just some papers.
    static String search(List<ArxivId> papers) {
        return new Search.Ids(papers).typed();
    }
}
