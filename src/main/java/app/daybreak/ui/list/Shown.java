package app.daybreak.ui.list;

import app.daybreak.library.PaperKeys;
import app.daybreak.paper.ArxivId;
import app.daybreak.query.PaperQuery;

import org.jspecify.annotations.Nullable;

/// What the list showed when something was asked, from which the person's place in the answer
/// follows.
///
/// @param selection of these keys
/// @param keeps whether the chosen paper stays, also where it is not in the answer
record Shown(PaperQuery query, PaperKeys keys, Selection selection, boolean keeps) {
    /// How far what is left is looked for beside a paper that is gone.
    private static final int FAR = 1000;

    /// What was selected here, there; only the chosen paper where something else is looked for.
    Selection in(PaperQuery other, PaperKeys there, int place) {
        return sameAsked(query, other)
                ? selection.moved(keys, there, place)
                : Selection.only(place);
    }

    /// Whether a paper was listed and is to stay.
    boolean keeps(ArxivId paper) {
        return keeps && keys.indexOf(paper) >= 0;
    }

    /// The place, there, of a paper here that is gone there: before what comes after it, behind
    /// what comes before it when nothing does.
    int gap(@Nullable ArxivId paper, PaperKeys there) {
        int place = paper == null ? -1 : keys.indexOf(paper);
        if (place < 0) place = Math.max(0, selection.chosen());
        for (int i = place; i < Math.min(keys.size(), place + FAR); i++) {
            int found = there.indexOf(keys.get(i));
            if (found >= 0) return found;
        }
        for (int i = Math.min(place, keys.size()) - 1; i >= Math.max(0, place - FAR); i--) {
            int found = there.indexOf(keys.get(i));
            if (found >= 0) return found + 1;
        }
        return Math.min(place, there.size());
    }

    /// Whether two questions differ at most in their order.
    static boolean sameAsked(PaperQuery one, PaperQuery other) {
        return one.scope().equals(other.scope())
                && one.search().equals(other.search())
                && one.without().equals(other.without());
    }
}
