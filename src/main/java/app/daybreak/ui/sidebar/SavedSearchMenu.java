package app.daybreak.ui.sidebar;

import app.daybreak.library.SavedSearch;
import app.daybreak.library.SavedSearch.Role;
import app.daybreak.wording.Messages;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.function.Consumer;

/// What can be done with a saved search: by its menu, and by keys where it has the focus (Alt with
/// the arrows moves, Delete deletes).
final class SavedSearchMenu {
    private SavedSearchMenu() {}

    static ContextMenu of(
            TreeItem<SidebarItem> item,
            SavedSearch search,
            SavedSearchActions actions,
            Consumer<TreeItem<SidebarItem>> rename,
            Messages messages) {
        return new ContextMenu(
                item(messages, "saved.rename", () -> rename.accept(item)),
                item(messages, "saved.edit", () -> actions.edit(search)),
                item(messages, "saved.up", () -> move(item, -1, actions)),
                item(messages, "saved.down", () -> move(item, 1, actions)),
                new SeparatorMenuItem(),
                role(messages, search, Role.HIGHLIGHT, actions),
                role(messages, search, Role.MUTE, actions),
                new SeparatorMenuItem(),
                item(messages, "saved.delete", () -> actions.delete(search)));
    }

    private static MenuItem role(
            Messages messages, SavedSearch search, Role role, SavedSearchActions actions) {
        CheckMenuItem item = new CheckMenuItem(messages.text("saved." + role.code()));
        item.setSelected(search.role() == role);
        item.setOnAction(_ -> actions.giveRole(search, item.isSelected() ? role : Role.PLAIN));
        return item;
    }

    private static MenuItem item(Messages messages, String key, Runnable action) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    /// The keys of the tree's chosen line.
    static void pressed(KeyEvent event, TreeView<SidebarItem> view, SavedSearchActions actions) {
        TreeItem<SidebarItem> item = view.getSelectionModel().getSelectedItem();
        if (item == null || item.getValue().saved() == null) return;
        KeyCode key = event.getCode();
        if (key == KeyCode.DELETE || key == KeyCode.BACK_SPACE) {
            actions.delete(item.getValue().saved());
        } else if (event.isAltDown() && (key == KeyCode.UP || key == KeyCode.DOWN)) {
            move(item, key == KeyCode.UP ? -1 : 1, actions);
        } else {
            return;
        }
        event.consume();
    }

    private static void move(TreeItem<SidebarItem> item, int step, SavedSearchActions actions) {
        SavedSearch search = item.getValue().saved();
        if (search == null) return;
        int place = item.getParent().getChildren().indexOf(item) + step;
        if (place >= 0) actions.move(search, place);
    }
}
