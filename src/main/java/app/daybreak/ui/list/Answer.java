package app.daybreak.ui.list;

import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.PaperKeys;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.PaperRow;
import app.daybreak.query.PaperQuery;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What a library answers, with the rows around the place to show.
///
/// @param selection with the place to choose
/// @param rows of the page around it
/// @param whole whether there is no more than these keys
record Answer(
        PaperQuery query, PaperKeys keys, Selection selection, List<PaperRow> rows, boolean whole) {

    /// Asks a library, on a thread of its own.
    ///
    /// @param limit how many are found at most, unless the wanted paper lies behind them
    /// @param paper the paper to choose, or null for none in particular
    /// @param before what was shown
    static Answer find(
            Library library, PaperQuery question, int limit, @Nullable ArxivId paper, Shown before)
            throws LibraryException {
        PaperKeys found = library.list(question, limit);
        boolean whole = found.size() < limit;
        int index = paper == null ? -1 : found.indexOf(paper);
        if (paper != null && index < 0 && !whole) {
            found = library.list(question);
            whole = true;
            index = found.indexOf(paper);
        }
        if (index < 0 && question.equals(before.query())) {
            index = before.gap(paper, found);
            if (paper != null && before.keeps(paper) && isThere(library, paper)) {
                found = found.with(paper, index);
            }
            index = Math.min(index, found.size() - 1);
        }
        List<ArxivId> page =
                found.size() == 0 ? List.of() : PagedRows.page(found, Math.max(0, index));
        Selection moved = before.in(question, found, index);
        return new Answer(question, found, moved, library.rows(page), whole);
    }

    private static boolean isThere(Library library, ArxivId paper) throws LibraryException {
        return !library.rows(List.of(paper)).isEmpty();
    }

    /// The place that is shown first.
    int place() {
        return Math.max(0, selection.chosen());
    }
}
