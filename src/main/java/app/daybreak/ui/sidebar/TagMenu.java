package app.daybreak.ui.sidebar;

import app.daybreak.paper.Tag;
import app.daybreak.wording.Messages;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What can be done with a tag.
final class TagMenu {
    private final TreeCell<SidebarItem> cell;
    private final Tag tag;
    private final TagActions actions;
    private final Messages messages;

    private TagMenu(TreeCell<SidebarItem> cell, Tag tag, TagActions actions, Messages messages) {
        this.cell = cell;
        this.tag = tag;
        this.actions = actions;
        this.messages = messages;
    }

    static ContextMenu of(
            TreeCell<SidebarItem> cell,
            Tag tag,
            TagActions actions,
            Consumer<TreeItem<SidebarItem>> rename,
            Messages messages) {
        TagMenu menu = new TagMenu(cell, tag, actions, messages);
        TreeItem<SidebarItem> item = cell.getTreeItem();
        return new ContextMenu(
                menu.item("tag.rename", () -> rename.accept(item)),
                menu.colours(),
                menu.keys(),
                menu.others(),
                new SeparatorMenuItem(),
                menu.item("tag.delete", () -> actions.delete(tag)));
    }

    private MenuItem item(String key, Runnable action) {
        return named(messages.text(key), action);
    }

    private static MenuItem named(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private Menu colours() {
        Menu menu = new Menu(messages.text("tag.colour"));
        menu.getItems().add(item("tag.no-colour", () -> actions.colour(tag, "")));
        for (TagPalette colour : TagPalette.values()) {
            MenuItem item = item(colour.key(), () -> actions.colour(tag, colour.hex()));
            item.setGraphic(new Circle(5, Color.web(colour.hex())));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu keys() {
        Menu menu = new Menu(messages.text("tag.key"));
        for (int key = 0; key <= 9; key++) {
            int number = key;
            String text = key == 0 ? messages.text("tag.no-key") : Integer.toString(key);
            RadioMenuItem item = new RadioMenuItem(text);
            item.setSelected(tag.favourite() == key);
            item.setOnAction(_ -> actions.favourite(tag, number));
            menu.getItems().add(item);
        }
        return menu;
    }

    /// The other tags, made only when they are asked for.
    private Menu others() {
        Menu menu = new Menu(messages.text("tag.merge"));
        List<Tag> others = new ArrayList<>();
        collect(cell.getTreeView().getRoot(), others);
        for (Tag other : others) {
            menu.getItems().add(named(other.name(), () -> actions.merge(tag, other)));
        }
        menu.setDisable(others.isEmpty());
        return menu;
    }

    private void collect(TreeItem<SidebarItem> item, List<Tag> others) {
        Tag other = item.getValue().tag();
        if (other != null && !other.equals(tag)) others.add(other);
        for (TreeItem<SidebarItem> child : item.getChildren()) collect(child, others);
    }
}
