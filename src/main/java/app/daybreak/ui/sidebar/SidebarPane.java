package app.daybreak.ui.sidebar;

import app.daybreak.query.Scope;
import app.daybreak.wording.Messages;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.text.NumberFormat;
import java.util.HashSet;
import java.util.Set;

/// The sidebar: parts of the library with their counts.
public final class SidebarPane extends StackPane {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final SidebarModel model;
    private final Messages messages;
    private final TreeView<SidebarItem> view = new TreeView<>();
    private boolean following;

    /// A sidebar that shows a model and chooses in it.
    public SidebarPane(SidebarModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        view.setId("sidebar");
        view.getStyleClass().add("sidebar");
        view.setAccessibleText(messages.text("sidebar.name"));
        view.setShowRoot(false);
        view.setCellFactory(_ -> new Cell());
        getChildren().add(view);
        model.contentsProperty().subscribe(this::show);
        model.scopeProperty().subscribe((_, scope) -> follow(scope));
        view.getSelectionModel().selectedItemProperty().subscribe((_, item) -> choose(item));
    }

    private void show(SidebarModel.Contents contents) {
        Set<SidebarKey> closed = new HashSet<>();
        Set<SidebarKey> open = new HashSet<>();
        if (view.getRoot() != null) remember(view.getRoot(), open, closed);
        following = true;
        TreeItem<SidebarItem> root = new SidebarTree(messages).of(contents);
        restore(root, open, closed);
        view.setRoot(root);
        following = false;
        follow(model.scopeProperty().get());
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

    private final class Cell extends TreeCell<SidebarItem> {
        private final Label label = new Label();
        private final Label count = new Label();
        private final HBox box = new HBox(6, label, count);

        Cell() {
            label.setMinWidth(0);
            label.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(label, Priority.ALWAYS);
            count.getStyleClass().add("sidebar-count");
            count.setMinWidth(USE_PREF_SIZE);
            box.setAlignment(Pos.CENTER_LEFT);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0); // as wide as the tree, never wider
        }

        @Override
        protected void updateItem(SidebarItem item, boolean empty) {
            super.updateItem(item, empty);
            boolean shown = !empty && item != null;
            pseudoClassStateChanged(HEADING, shown && item.scope() == null);
            setGraphic(shown ? box : null);
            setAccessibleText(shown ? item.label() + " " + count(item) : null);
            if (!shown) return;
            label.setText(item.label());
            count.setText(count(item));
        }

        private String count(SidebarItem item) {
            NumberFormat format = NumberFormat.getIntegerInstance(messages.locale());
            return item.count() < 0 ? "" : format.format(item.count());
        }
    }
}
