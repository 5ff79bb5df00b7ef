package app.daybreak.ui.text;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

/// Selects with the mouse: by dragging and with Shift; two clicks take a word, three a paragraph.
final class SelectionByMouse {
    private static final double SCROLL = 24;

    private final TextColumn column;
    private final WordFinder words;
    private boolean dragging;

    SelectionByMouse(TextColumn column, WordFinder words) {
        this.column = column;
        this.words = words;
        column.getContent().addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        column.getContent().addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        column.getContent().addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> dragging = false);
        column.getContent().setCursor(Cursor.TEXT);
    }

    private @Nullable TextPlace place(MouseEvent event) {
        return column.placeAt(event.getSceneX(), event.getSceneY());
    }

    private void pressed(MouseEvent event) {
        column.requestFocus();
        TextPlace place = place(event);
        if (place == null || event.getButton() != MouseButton.PRIMARY) return;
        dragging = event.getClickCount() == 1;
        TextSelection selection = column.selection();
        if (event.isShiftDown()) {
            selection.extendTo(place);
        } else if (event.getClickCount() == 2) {
            word(place, event);
        } else if (event.getClickCount() == 3) {
            int length = column.blocks().get(place.block()).length();
            selection.select(new TextPlace(place.block(), 0), new TextPlace(place.block(), length));
        } else {
            selection.select(place, place);
        }
        event.consume();
    }

    private void word(TextPlace place, MouseEvent event) {
        TextBlock block = column.blocks().get(place.block());
        var point = block.sceneToLocal(event.getSceneX(), event.getSceneY());
        if (block.length() == 0) return;
        var word = words.at(block.text(), block.characterAt(point.getX(), point.getY()));
        column.selection()
                .select(
                        new TextPlace(place.block(), word.start()),
                        new TextPlace(place.block(), word.end()));
    }

    private void dragged(MouseEvent event) {
        TextPlace place = place(event);
        if (place == null || !dragging) return;
        column.selection().extendTo(place);
        double y = column.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        if (y < 0) column.scrollTo(column.scrolled() - SCROLL);
        if (y > column.getHeight()) column.scrollTo(column.scrolled() + SCROLL);
        event.consume();
    }
}
