package app.daybreak.ui.sidebar;

import app.daybreak.library.Overview.TagCount;

import javafx.scene.control.TreeItem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The tags as a tree: `a/b` stands below `a`, whether that is a tag or not.
final class TagTree {
    private final Map<String, TreeItem<SidebarItem>> made = new HashMap<>();
    private final List<TreeItem<SidebarItem>> top = new ArrayList<>();

    /// The topmost lines.
    static List<TreeItem<SidebarItem>> of(List<TagCount> tags) {
        TagTree tree = new TagTree();
        for (TagCount count : tags) {
            String name = count.tag().name();
            tree.place(name).setValue(SidebarItem.of(count.tag(), last(name)));
        }
        return tree.top;
    }

    private TreeItem<SidebarItem> place(String name) {
        TreeItem<SidebarItem> there = made.get(name);
        if (there != null) return there;
        TreeItem<SidebarItem> item = new TreeItem<>(SidebarItem.heading(last(name)));
        item.setExpanded(true);
        made.put(name, item);
        int slash = name.lastIndexOf('/');
        List<TreeItem<SidebarItem>> beside =
                slash <= 0 ? top : place(name.substring(0, slash)).getChildren();
        beside.add(item);
        return item;
    }

    private static String last(String name) {
        int slash = name.lastIndexOf('/');
        return slash <= 0 || slash == name.length() - 1 ? name : name.substring(slash + 1);
    }
}
