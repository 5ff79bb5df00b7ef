package app.daybreak.ui.list;

import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.SavedSearch;
import app.daybreak.paper.ArxivId;
import app.daybreak.query.SearchParser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which saved searches highlight or mute the papers of a page.
final class RowRules {
    private RowRules() {}

    /// Asks the library for each rule.
    static Map<ArxivId, List<SavedSearch>> of(
            Library library, List<SavedSearch> rules, List<ArxivId> page) throws LibraryException {
        Map<ArxivId, List<SavedSearch>> found = new HashMap<>();
        for (SavedSearch rule : rules) {
            var search = SearchParser.parse(rule.query(), false).search();
            for (ArxivId paper : library.among(search, page)) {
                found.computeIfAbsent(paper, _ -> new ArrayList<>(1)).add(rule);
            }
        }
        return found;
    }
}
