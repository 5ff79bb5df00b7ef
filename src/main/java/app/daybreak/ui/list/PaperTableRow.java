package app.daybreak.ui.list;

import app.daybreak.library.SavedSearch.Role;
import app.daybreak.paper.PaperRow;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;

/// A paper in the table.
final class PaperTableRow extends TableRow<ListedPaper> {
    private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");

    private final PaperListModel model;

    PaperTableRow(PaperListModel model) {
        this.model = model;
    }

    @Override
    protected void updateItem(ListedPaper item, boolean empty) {
        super.updateItem(item, empty);
        PaperRow row = empty || item == null ? null : item.row();
        pseudoClassStateChanged(UNREAD, row != null && row.state().unread());
        pseudoClassStateChanged(PaperCell.MUTED, row != null && item.isRuled(Role.MUTE));
        pseudoClassStateChanged(PaperCell.HIGHLIGHTED, row != null && item.isRuled(Role.HIGHLIGHT));
    }

    @Override
    public void updateIndex(int index) {
        super.updateIndex(index);
        showSelection();
    }

    /// Shows whether the paper is among several that are selected.
    void showSelection() {
        pseudoClassStateChanged(
                Selection.AMONG, model.selection().selectionProperty().get().isAmong(getIndex()));
    }
}
