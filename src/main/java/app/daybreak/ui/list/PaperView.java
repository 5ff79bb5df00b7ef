package app.daybreak.ui.list;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Control;

/// A way to show the list's papers. Its own selection is the chosen paper alone; what else is
/// selected its rows show by [#showSelection].
interface PaperView {
    /// The control that shows them.
    Control control();

    /// Shows other papers.
    void show(PagedRows rows);

    /// Chooses a place, or none for -1, without scrolling.
    void choose(int place);

    /// The place that is chosen, or -1.
    ObservableValue<Number> chosen();

    /// Shows again which places are selected.
    void showSelection();

    /// The height of every row.
    double rowHeight();

    /// The height that is taken by rows.
    double rowsHeight();

    /// Scrolls so that a place is the first in sight.
    void scrollTo(int place);
}
