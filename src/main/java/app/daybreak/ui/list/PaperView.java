package app.daybreak.ui.list;

import javafx.scene.control.Control;
import javafx.scene.control.SelectionModel;

/// A way to show the list's papers. Its own selection is the chosen paper alone; what else is
/// selected its rows show by [#showSelection].
interface PaperView {
    /// The control that shows them.
    Control control();

    /// Shows other papers.
    void show(PagedRows rows);

    /// The control's own selection, of at most one place.
    SelectionModel<ListedPaper> choice();

    /// Chooses a place, or none for -1, without scrolling.
    default void choose(int place) {
        if (place < 0) choice().clearSelection();
        else choice().select(place);
    }

    /// Shows again which places are selected.
    void showSelection();

    /// The height of every row.
    double rowHeight();

    /// The height that is taken by rows.
    double rowsHeight();

    /// Scrolls so that a place is the first in sight.
    void scrollTo(int place);
}
