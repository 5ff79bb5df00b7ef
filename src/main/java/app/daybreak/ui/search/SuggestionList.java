package app.daybreak.ui.search;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Popup;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/// The list under the caret. The keyboard stays in the field: of its keys only those that choose a
/// suggestion come here, and Enter only once one is chosen.
final class SuggestionList {
    private static final double ROW = 28;
    private static final int MOST_ROWS = 8;
    private static final double WIDTH = 220;

    private final Popup popup = new Popup();
    private final ListView<String> view = new ListView<>();
    private final Consumer<String> taken;

    SuggestionList(String name, Consumer<String> taken) {
        this.taken = taken;
        view.setId("suggestions");
        view.setAccessibleText(name);
        view.getStyleClass().add("suggestions");
        view.setFixedCellSize(ROW);
        view.setFocusTraversable(false);
        view.setCellFactory(_ -> new Row());
        view.setPrefWidth(WIDTH);
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        popup.getContent().add(view);
        popup.setAutoHide(true);
        popup.setConsumeAutoHidingEvents(false);
        popup.setHideOnEscape(false); // Escape is handled with the other keys
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    void hide() {
        popup.hide();
    }

    /// Shows suggestions at a place of the screen, none of them chosen.
    void show(Node owner, List<String> values, double x, double y) {
        boolean same = popup.isShowing() && view.getItems().equals(values);
        if (!same) {
            view.setItems(FXCollections.observableArrayList(values));
            view.setPrefHeight(Math.min(values.size(), MOST_ROWS) * ROW + 4);
        }
        if (!popup.isShowing()) popup.show(owner, x, y);
        popup.setAnchorX(x);
        popup.setAnchorY(y);
    }

    /// Whether a key was meant for the list.
    void pressed(KeyEvent event) {
        if (!popup.isShowing() || event.isShortcutDown() || event.isAltDown()) return;
        switch (event.getCode()) {
            case DOWN -> choose(event, view.getSelectionModel().getSelectedIndex() + 1);
            case UP -> choose(event, view.getSelectionModel().getSelectedIndex() - 1);
            case ENTER -> {
                String chosen = chosen();
                if (chosen != null) take(event, chosen);
                else hide();
            }
            case TAB -> {
                String chosen = chosen();
                if (event.isShiftDown()) hide();
                else take(event, chosen != null ? chosen : view.getItems().getFirst());
            }
            case ESCAPE -> {
                hide();
                event.consume();
            }
            default -> {}
        }
    }

    private @Nullable String chosen() {
        return view.getSelectionModel().getSelectedItem();
    }

    private void choose(KeyEvent event, int index) {
        int row = Math.floorMod(index, view.getItems().size());
        view.getSelectionModel().select(row);
        view.scrollTo(Math.max(0, row - MOST_ROWS + 1));
        event.consume();
    }

    private void take(KeyEvent event, String value) {
        event.consume();
        hide();
        taken.accept(value);
    }

    private void clicked(MouseEvent event) {
        String value = chosen();
        if (event.getButton() != MouseButton.PRIMARY || value == null) return;
        hide();
        taken.accept(value);
    }

    private static final class Row extends ListCell<String> {
        @Override
        protected void updateItem(String item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? null : item);
        }
    }
}
