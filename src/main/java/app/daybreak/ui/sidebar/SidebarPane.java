package app.daybreak.ui.sidebar;

import app.daybreak.library.SavedSearch;
import app.daybreak.query.Scope;
import app.daybreak.wording.Messages;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
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
    private final NameField names;
    private boolean following;

    /// A sidebar that shows a model and chooses in it.
    ///
    /// @param actions on saved searches and tags
    public SidebarPane(SidebarModel model, SidebarActions actions, Messages messages) {
        this.model = model;
        this.messages = messages;
        counts = new SimpleObjectProperty<>(count());
        names =
                new NameField(
                        view,
                        (item, name) -> name(item, name, actions),
                        this::show,
                        messages.text("sidebar.new-name"));
        view.setId("sidebar");
        view.getStyleClass().add("sidebar");
        view.setAccessibleText(messages.text("sidebar.name"));
        view.setShowRoot(false);
        view.setCellFactory(_ -> new SidebarCell(counts, actions, names::edit, messages));
        view.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    renamePressed(event);
                    SavedSearchMenu.pressed(event, view, actions.saved());
                    DigestMenu.pressed(event, view, actions.digests());
                });
        getChildren().addAll(view, names.node());
        model.contentsProperty().subscribe(this::changed);
        show();
        model.unreadProperty().subscribe((_, _) -> counts.set(count()));
        model.revisedShownProperty().subscribe((_, _) -> show());
        model.scopeProperty().subscribe((_, scope) -> select(find(view.getRoot(), scope)));
        view.getSelectionModel().selectedItemProperty().subscribe((_, item) -> choose(item));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        names.place();
    }

    private void renamePressed(KeyEvent event) {
        TreeItem<SidebarItem> item = view.getSelectionModel().getSelectedItem();
        if (event.getCode() != KeyCode.F2 || item == null) return;
        if (item.getValue().name() == null) return; // others have their own F2
        names.edit(item);
        event.consume();
    }

    private static void name(SidebarItem item, String name, SidebarActions actions) {
        if (item.saved() != null) actions.saved().rename(item.saved(), name);
        if (item.tag() != null) actions.tags().rename(item.tag(), name);
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
        if (names.isOpen()) return;
        Set<SidebarKey> closed = new HashSet<>();
        Set<SidebarKey> open = new HashSet<>();
        if (view.getRoot() != null) remember(view.getRoot(), open, closed);
        following = true;
        TreeItem<SidebarItem> root = tree();
        restore(root, open, closed);
        view.setRoot(root);
        following = false;
        TreeItem<SidebarItem> chosen = find(root, model.scopeProperty().get());
        select(chosen != null && isInSight(chosen) ? chosen : null);
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
        names.edit(item);
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

    /// Whether no line above it is closed: a tree opens those above what is selected.
    private static boolean isInSight(TreeItem<SidebarItem> item) {
        for (TreeItem<SidebarItem> above = item.getParent();
                above != null && above.getParent() != null;
                above = above.getParent()) {
            if (!above.isExpanded()) return false;
        }
        return true;
    }

    private void select(@Nullable TreeItem<SidebarItem> item) {
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
