package app.daybreak.ui.sidebar;

import app.daybreak.library.DigestInfo;
import app.daybreak.wording.Messages;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What can be done with a digest: by its menu, and by keys where it has the focus (F2 corrects,
/// Delete removes).
final class DigestMenu {
    private DigestMenu() {}

    static ContextMenu of(DigestInfo digest, DigestActions actions, Messages messages) {
        MenuItem correct = new MenuItem(messages.text("digest.correct"));
        correct.setOnAction(_ -> actions.correct().accept(digest));
        MenuItem remove = new MenuItem(messages.text("digest.remove"));
        remove.setOnAction(_ -> actions.remove().accept(digest));
        return new ContextMenu(correct, new SeparatorMenuItem(), remove);
    }

    /// The keys of the tree's chosen line.
    static void pressed(KeyEvent event, TreeView<SidebarItem> view, DigestActions actions) {
        TreeItem<SidebarItem> item = view.getSelectionModel().getSelectedItem();
        DigestInfo digest = item == null ? null : item.getValue().digest();
        if (digest == null) return;
        KeyCode key = event.getCode();
        if (key == KeyCode.F2) actions.correct().accept(digest);
        else if (key == KeyCode.DELETE || key == KeyCode.BACK_SPACE)
            actions.remove().accept(digest);
        else return;
        event.consume();
    }
}
