package app.daybreak.library;

import app.daybreak.library.Deeds.OfPaper;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Tag;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Takes over what a person did elsewhere. The caller holds the transaction.
final class TakenDeeds {
    private final DeedsTable table;
    private final SavedSearchTable searches;

    TakenDeeds(Database database) {
        table = new DeedsTable(database);
        searches = new SavedSearchTable(database);
    }

    /// Notes what an act changes.
    ///
    /// @param replace whether what the papers have by now gives way
    /// @return how many papers it changes
    int plan(long act, Deeds taken, boolean replace) throws SQLException {
        Map<ArxivId, OfPaper> now = table.papers();
        Map<ArxivId, OfPaper> theirs = new HashMap<>();
        for (OfPaper paper : taken.papers()) theirs.merge(paper.id(), paper, OfPaper::and);
        Set<ArxivId> all = new HashSet<>(theirs.keySet());
        if (replace) all.addAll(now.keySet());
        int changed = 0;
        for (ArxivId id : all.stream().sorted().toList()) {
            OfPaper before = now.getOrDefault(id, OfPaper.nothing(id));
            OfPaper their = theirs.getOrDefault(id, OfPaper.nothing(id));
            if (table.plan(act, before, replace ? their : before.and(their))) changed++;
        }
        return changed;
    }

    /// Tags are words: those that the other library lacks stay.
    void tags(List<Tag> tags) throws SQLException {
        for (Tag tag : tags) table.colour(tag);
    }

    void searches(List<Deeds.Search> taken, boolean replace) throws SQLException {
        Set<Deeds.Search> known = new HashSet<>();
        for (SavedSearch each : searches.all()) {
            Deeds.Search search = new Deeds.Search(each.name(), each.query(), each.role());
            if (replace && !taken.contains(search)) searches.delete(each.id());
            else known.add(search);
        }
        for (Deeds.Search search : taken) {
            if (known.add(search)) {
                searches.setRole(searches.add(search.name(), search.query()), search.role());
            }
        }
    }
}
