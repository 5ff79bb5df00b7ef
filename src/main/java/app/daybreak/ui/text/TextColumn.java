package app.daybreak.ui.text;

import app.daybreak.query.Range;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Paragraphs below each other that scroll, with one selection over all of them.
public final class TextColumn extends ScrollPane {
    private static final double MARGIN = 12;

    private final VBox content = new VBox();
    private final TextSelection selection = new TextSelection();
    private List<TextBlock> blocks = List.of();

    /// An empty column.
    ///
    /// @param id of the node
    /// @param name what a screen reader calls it
    /// @param words finds the word that two clicks select
    public TextColumn(String id, String name, WordFinder words) {
        setId(id);
        setAccessibleRole(AccessibleRole.SCROLL_PANE);
        setAccessibleText(name);
        getStyleClass().add("text-column");
        content.getStyleClass().add("text-content");
        content.setAlignment(Pos.TOP_CENTER);
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(true);
        skinProperty().subscribe(_ -> drawDirectly());
        new SelectionByMouse(this, words);
        new SelectionByKeys(this);
    }

    /// The skin keeps a picture of what is in sight, which helps nobody whose next page is another
    /// paper: it would be drawn twice.
    private void drawDirectly() {
        Node viewport = lookup(".viewport");
        if (viewport != null) viewport.setCache(false);
    }

    /// Shows other paragraphs.
    ///
    /// @param measure the greatest width of a line, in pixels
    public void show(List<TextBlock> blocks, double measure) {
        this.blocks = List.copyOf(blocks);
        for (TextBlock block : blocks) block.setMaxWidth(measure);
        content.getChildren().setAll(blocks);
        selection.over(blocks);
    }

    /// The paragraphs.
    public List<TextBlock> blocks() {
        return blocks;
    }

    /// What is selected.
    public TextSelection selection() {
        return selection;
    }

    /// The paragraph under a point of the scene, or null between two.
    public @Nullable TextBlock blockAt(double sceneX, double sceneY) {
        for (TextBlock block : blocks) {
            Bounds bounds = block.localToScene(block.getLayoutBounds());
            if (bounds != null && bounds.contains(sceneX, sceneY)) return block;
        }
        return null;
    }

    /// The place nearest to a point of the scene, as a caret would stand.
    @Nullable TextPlace placeAt(double sceneX, double sceneY) {
        if (blocks.isEmpty()) return null;
        Point2D point = content.sceneToLocal(sceneX, sceneY);
        int nearest = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).getBoundsInParent().getMinY() <= point.getY()) nearest = i;
        }
        TextBlock block = blocks.get(nearest);
        Point2D inside = block.sceneToLocal(sceneX, sceneY);
        return new TextPlace(nearest, block.insertionAt(inside.getX(), inside.getY()));
    }

    /// The upper edge of the line where a character is, from the top of what scrolls.
    public double top(TextBlock block, int offset) {
        return block.getLayoutY() + block.top(offset);
    }

    /// The height of what scrolls.
    public double contentHeight() {
        return content.getHeight();
    }

    /// How far the text is scrolled: what is above the pane, in pixels.
    public double scrolled() {
        return getVvalue() * hidden();
    }

    /// Scrolls to where something is above the pane, as far as there is something.
    public void scrollTo(double pixels) {
        double hidden = hidden();
        setVvalue(hidden <= 0 ? 0 : Math.clamp(pixels / hidden, 0, 1));
    }

    /// How much does not fit into the pane, in pixels.
    public double hidden() {
        return Math.max(0, content.getHeight() - getViewportBounds().getHeight());
    }

    /// Scrolls as little as is needed to have a stretch in sight; a long one from its start.
    public void reveal(TextBlock block, Range place) {
        layout();
        double top = top(block, place.start());
        double bottom = block.getLayoutY() + block.bottom(Math.max(place.start(), place.end() - 1));
        double height = getViewportBounds().getHeight();
        double now = scrolled();
        if (top < now || bottom - top > height) scrollTo(top - MARGIN);
        else if (bottom > now + height) scrollTo(bottom + MARGIN - height);
    }
}
