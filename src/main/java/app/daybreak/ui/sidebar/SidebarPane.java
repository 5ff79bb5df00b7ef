package app.daybreak.ui.sidebar;

import app.daybreak.library.SavedSearch;
import app.daybreak.query.Scope;
import app.daybreak.wording.Messages;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Set;

/// The sidebar: parts of the library with their counts.
public final class SidebarPane extends StackPane {
    private final SidebarModel model;
    private final Messages messages;
    private final TreeView<SidebarItem> view = new TreeView<>();
    private final ObjectProperty<SidebarCounts> counts;
    private boolean following;

    /// A sidebar that shows a model and chooses in it.
    ///
    /// @param actions on saved searches and tags
    public SidebarPane(SidebarModel model, SidebarActions actions, Messages messages) {
        this.model = model;
        this.messages = messages;
        counts = new SimpleObjectProperty<>(count());
        view.setId("sidebar");
        view.getStyleClass().add("sidebar");
        view.setAccessibleText(messages.text("sidebar.name"));
        view.setShowRoot(false);
        view.setEditable(true); // names of saved searches
        view.setCellFactory(_ -> new SidebarCell(counts, actions, messages));
        view.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    SavedSearchMenu.pressed(event, view, actions.saved());
                    DigestMenu.pressed(event, view, actions.digests());
                });
        getChildren().add(view);
        model.contentsProperty().subscribe(this::changed);
        show();
        model.unreadProperty().subscribe((_, _) -> counts.set(count()));
        model.revisedShownProperty().subscribe((_, _) -> show());
        view.editingItemProperty().subscribe((_, _) -> show());
        model.scopeProperty().subscribe((_, scope) -> follow(scope));
        view.getSelectionModel().selectedItemProperty().subscribe((_, item) -> choose(item));
    }

    private SidebarCounts count() {
        return new SidebarCounts(model.contentsProperty().get(), model.unreadProperty().get());
    }

    /// Other numbers beside the same lines leave the lines alone.
    private void changed(SidebarModel.Contents before, SidebarModel.Contents now) {
        counts.set(count());
        if (!now.sameLines(before) || now.known() != before.known()) show();
    }

    /// Shows what there is, unless a name is being typed: that must not be torn away.
    private void show() {
        if (view.getEditingItem() != null) return;
        Set<SidebarKey> closed = new HashSet<>();
        Set<SidebarKey> open = new HashSet<>();
        if (view.getRoot() != null) remember(view.getRoot(), open, closed);
        following = true;
        TreeItem<SidebarItem> root = tree();
        restore(root, open, closed);
        view.setRoot(root);
        following = false;
        follow(model.scopeProperty().get());
        rename(root);
    }

    private TreeItem<SidebarItem> tree() {
        boolean revised = model.revisedShownProperty().get();
        return new SidebarTree(messages, revised).of(model.contentsProperty().get());
    }

    /// Lets the person type the name of what was just saved.
    private void rename(TreeItem<SidebarItem> root) {
        SavedSearch wanted = model.renaming().get();
        if (wanted == null) return;
        TreeItem<SidebarItem> item = find(root, Scope.Saved.of(wanted.query()));
        if (item == null) return; // not read yet
        model.renaming().set(null);
        view.requestFocus();
        view.layout(); // only what is laid out can be edited
        bringIntoSight(view.getRow(item));
        view.edit(item);
    }

    private void bringIntoSight(int row) {
        if (!(view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) return;
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        boolean seen = first != null && last != null;
        if (seen && first.getIndex() <= row && row < last.getIndex()) return;
        view.scrollTo(row);
        view.layout();
    }

    /// What tells a line from the others when its count changes.
    private record SidebarKey(String label, @Nullable Scope scope) {
        static SidebarKey of(TreeItem<SidebarItem> item) {
            Scope scope = item.getValue().scope();
            return new SidebarKey(scope == null ? item.getValue().label() : "", scope);
        }
    }

    private static void remember(
            TreeItem<SidebarItem> item, Set<SidebarKey> open, Set<SidebarKey> closed) {
        for (TreeItem<SidebarItem> child : item.getChildren()) {
            if (child.isLeaf()) continue;
            (child.isExpanded() ? open : closed).add(SidebarKey.of(child));
            remember(child, open, closed);
        }
    }

    private static void restore(
            TreeItem<SidebarItem> item, Set<SidebarKey> open, Set<SidebarKey> closed) {
        for (TreeItem<SidebarItem> child : item.getChildren()) {
            SidebarKey key = SidebarKey.of(child);
            if (open.contains(key)) child.setExpanded(true);
            if (closed.contains(key)) child.setExpanded(false);
            restore(child, open, closed);
        }
    }

    private void follow(Scope scope) {
        TreeItem<SidebarItem> item = find(view.getRoot(), scope);
        following = true;
        if (item == null) view.getSelectionModel().clearSelection();
        else view.getSelectionModel().select(item);
        following = false;
    }

    private static @Nullable TreeItem<SidebarItem> find(
            @Nullable TreeItem<SidebarItem> item, Scope scope) {
        if (item == null || scope.equals(item.getValue().scope())) return item;
        for (TreeItem<SidebarItem> child : item.getChildren()) {
            TreeItem<SidebarItem> found = find(child, scope);
            if (found != null) return found;
        }
        return null;
    }

    private void choose(@Nullable TreeItem<SidebarItem> item) {
        if (following || item == null || item.getValue().scope() == null) return;
        model.scopeProperty().set(item.getValue().scope());
    }
}
