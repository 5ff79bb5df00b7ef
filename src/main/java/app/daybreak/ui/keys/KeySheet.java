package app.daybreak.ui.keys;

import app.daybreak.wording.Messages;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Arrays;
import java.util.List;

/// All keys on one sheet over the window; Escape, or the key that opened it, puts it away.
public final class KeySheet extends VBox {
    private static final int COLUMNS = 2;
    private static final int MORE_COLUMNS = 3;

    /// Of one thing; the window of keys lists all.
    private static final int MOST_KEYS = 2;

    /// From this width on there are more columns, so that all keys are seen without scrolling.
    private static final double WIDE = 1100;

    private final KeyBindings bindings;
    private final Messages messages;
    private final Runnable left;

    /// A sheet that is away.
    ///
    /// @param left told when it is put away, for the keyboard
    public KeySheet(KeyBindings bindings, Runnable left, Messages messages) {
        this.bindings = bindings;
        this.messages = messages;
        this.left = left;
        setId("key-sheet");
        getStyleClass().add("key-sheet");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setFocusTraversable(true);
        setAccessibleText(messages.text("keys.heading"));
        setVisible(false);
        setOnMouseClicked(_ -> hide());
        setOnKeyPressed(event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            hide();
            event.consume();
        });
    }

    /// Shows it, or puts it away.
    public void toggle() {
        if (isVisible()) {
            hide();
            return;
        }
        Label heading = new Label(messages.text("keys.heading"));
        heading.getStyleClass().add("key-heading");
        Label note = new Label(messages.text("keys.note"));
        note.getStyleClass().add("key-note");
        ScrollPane scroll = new ScrollPane(keys());
        scroll.getStyleClass().add("key-scroll");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(heading, scroll, note);
        setVisible(true);
        scroll.requestFocus(); // its keys scroll, all others come to the sheet
    }

    private void hide() {
        setVisible(false);
        left.run();
    }

    private GridPane keys() {
        GridPane grid = new GridPane(12, 3);
        List<WindowKey> all =
                Arrays.stream(WindowKey.values())
                        .filter(key -> !bindings.keys(key).isEmpty())
                        .filter(key -> !summed(key) || key == WindowKey.FAVOURITE_1)
                        .toList();
        int columns = getScene().getWidth() < WIDE ? COLUMNS : MORE_COLUMNS;
        int rows = (all.size() + columns - 1) / columns;
        for (int i = 0; i < all.size(); i++) {
            int column = i / rows * 2;
            grid.add(key(all.get(i)), column, i % rows);
            String message = summed(all.get(i)) ? "key.favourite" : all.get(i).message();
            Label does = new Label(messages.text(message));
            does.getStyleClass().add("key-does");
            grid.add(does, column + 1, i % rows);
        }
        return grid;
    }

    /// Nine lines that say the same of nine numbers are one.
    private boolean summed(WindowKey key) {
        return bindings.hasFirstFavourites() && WindowKey.favourites().contains(key);
    }

    private Label key(WindowKey key) {
        Label label = new Label(summed(key) ? "1 … 9" : bindings.shown(key, MOST_KEYS));
        label.getStyleClass().add("key-cap");
        label.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setHalignment(label, Pos.CENTER_RIGHT.getHpos());
        return label;
    }
}
