package app.daybreak.ui.sidebar;

import app.daybreak.library.DigestInfo;
import app.daybreak.library.SavedSearch;
import app.daybreak.paper.Tag;
import app.daybreak.ui.control.TagColour;
import app.daybreak.wording.Messages;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

import java.text.NumberFormat;
import java.util.List;
import java.util.function.Consumer;

/// A line of the sidebar: its words and its count.
final class SidebarCell extends TreeCell<SidebarItem> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    /// Signs before names, in the order of the roles.
    private static final List<String> ROLES = List.of("", "◆ ", "⊘ ");

    private final ObservableValue<SidebarCounts> counts;
    private final SidebarActions actions;
    private final Consumer<TreeItem<SidebarItem>> rename;
    private final Messages messages;
    private final Label label = new Label();
    private final Label count = new Label();
    private final HBox box = new HBox(6, label, count);
    private @Nullable Numbers shown;

    /// @param counts the numbers beside the lines
    /// @param rename lets the person type another name for a line
    SidebarCell(
            ObservableValue<SidebarCounts> counts,
            SidebarActions actions,
            Consumer<TreeItem<SidebarItem>> rename,
            Messages messages) {
        this.counts = counts;
        this.actions = actions;
        this.rename = rename;
        this.messages = messages;
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        count.getStyleClass().add("sidebar-count");
        count.setMinWidth(USE_PREF_SIZE);
        box.setAlignment(Pos.CENTER_LEFT);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0); // as wide as the tree, never wider
        SavedSearchDrag.listen(this, actions.saved());
        counts.subscribe((_, _) -> count(getItem()));
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::fold);
    }

    /// A line that only has others below it opens and closes wherever it is pressed, and what is
    /// chosen stays chosen. Its arrow does so by itself.
    private void fold(MouseEvent event) {
        SidebarItem item = getItem();
        if (item == null || item.scope() != null || event.getButton() != MouseButton.PRIMARY)
            return;
        if (event.getX() < box.getBoundsInParent().getMinX()) return;
        getTreeItem().setExpanded(!getTreeItem().isExpanded());
        getTreeView().requestFocus();
        event.consume();
    }

    @Override
    protected void updateItem(SidebarItem item, boolean empty) {
        super.updateItem(item, empty);
        boolean shown = !empty && item != null;
        pseudoClassStateChanged(HEADING, shown && item.heading());
        setGraphic(shown ? box : null);
        this.shown = null;
        setAccessibleText(null);
        setContextMenu(null);
        setTooltip(null);
        if (!shown) return;
        label.setText(item.label());
        label.setGraphic(null);
        count(item);
        if (item.tag() != null) show(item.tag());
        DigestInfo digest = item.digest();
        if (digest != null) setContextMenu(DigestMenu.of(digest, actions.digests(), messages));
        SavedSearch saved = item.saved();
        if (saved == null) return;
        setTooltip(new Tooltip(saved.query()));
        label.setText(ROLES.get(saved.role().ordinal()) + item.label());
        setContextMenu(SavedSearchMenu.of(getTreeItem(), saved, actions.saved(), rename, messages));
    }

    private void show(Tag tag) {
        if (!tag.colour().isEmpty()) label.setGraphic(TagColour.dot(tag));
        if (tag.favourite() > 0) label.setText(label.getText() + " " + key(tag));
        setTooltip(new Tooltip(tag.name()));
        // A menu holds every other tag, so it is made when it is asked for.
        setOnContextMenuRequested(event -> {
            if (getItem() == null || getItem().tag() == null) return;
            TagMenu.of(this, getItem().tag(), actions.tags(), rename, messages)
                    .show(this, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    /// The key in a circle.
    private static String key(Tag tag) {
        return Character.toString('\u2460' + tag.favourite() - 1);
    }

    /// Most numbers stay as they are when a paper is read.
    private void count(@Nullable SidebarItem item) {
        if (item == null) return;
        int number = counts.getValue().of(item.scope());
        int all = counts.getValue().all(item.scope());
        Numbers now = new Numbers(item, number, all);
        if (now.equals(shown)) return;
        shown = now;
        NumberFormat format = NumberFormat.getIntegerInstance(messages.locale());
        count.setText(number < 0 ? "" : format.format(number));
        if (all >= 0) {
            setTooltip(new Tooltip(messages.text("sidebar.left", all, Math.max(0, number))));
        }
        setAccessibleText(item.label() + " " + count.getText());
    }

    private record Numbers(SidebarItem item, int number, int all) {}
}
