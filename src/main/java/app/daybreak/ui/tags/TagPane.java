package app.daybreak.ui.tags;

import app.daybreak.library.PaperKeys;
import app.daybreak.wording.Messages;

import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// A small field over the list: what is typed finds tags or names a new one; Enter puts it on the
/// papers or takes it off and leaves, Shift+Enter and the mouse stay for more, Escape leaves.
public final class TagPane extends VBox {
    private static final double ROW = 30;
    private static final int MOST_ROWS = 8;

    private final TagModel model;
    private final Messages messages;
    private final Runnable left;
    private final Label heading = new Label();
    private final TextField field = new TextField();
    private final ListView<TagOffer> offers = new ListView<>();
    private String typed = ""; // what the offers are for

    /// A field that shows a model and chooses in it.
    ///
    /// @param left told when the person leaves, for the keyboard
    public TagPane(TagModel model, Runnable left, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.left = left;
        setId("tag-pane");
        getStyleClass().add("tag-pane");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        heading.getStyleClass().add("tag-heading");
        field.setId("tag-field");
        field.setPromptText(messages.text("tags.prompt"));
        field.setAccessibleText(messages.text("tags.prompt"));
        field.textProperty().bindBidirectional(model.typedProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        offers.setId("tag-offers");
        offers.getStyleClass().add("suggestions");
        offers.setAccessibleText(messages.text("tags.offers"));
        offers.setFixedCellSize(ROW);
        offers.setFocusTraversable(false);
        offers.setCellFactory(_ -> new TagOfferCell(messages));
        offers.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) take();
        });
        Label hint = new Label(messages.text("tags.hint"));
        hint.getStyleClass().add("tag-hint");
        getChildren().addAll(heading, field, offers, hint);
        model.papersProperty().subscribe(this::show);
        model.offersProperty().subscribe(this::show);
    }

    private void show(PaperKeys papers) {
        boolean was = isVisible();
        setVisible(papers.size() > 0);
        if (isVisible()) {
            heading.setText(messages.text("tags.of", papers.size()));
            field.requestFocus();
        } else if (was && getScene() != null) {
            left.run();
        }
    }

    private void show(List<TagOffer> now) {
        TagOffer before = chosen();
        offers.setItems(FXCollections.observableArrayList(now));
        offers.setPrefHeight(Math.clamp(now.size(), 1, MOST_ROWS) * ROW + 4);
        boolean same = field.getText().equals(typed);
        typed = field.getText();
        int again = 0; // the same line stays chosen when only what there is changes
        for (int i = 0; same && before != null && i < now.size(); i++) {
            if (now.get(i).name().equals(before.name())) again = i;
        }
        choose(again);
    }

    private @Nullable TagOffer chosen() {
        return offers.getSelectionModel().getSelectedItem();
    }

    private void choose(int row) {
        if (offers.getItems().isEmpty()) return;
        int there = Math.floorMod(row, offers.getItems().size());
        offers.getSelectionModel().select(there);
        offers.scrollTo(Math.max(0, there - MOST_ROWS + 1));
    }

    private void pressed(KeyEvent event) {
        int row = offers.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> choose(row + 1);
            case UP -> choose(row - 1);
            case ENTER -> {
                if (event.isShiftDown()) take();
                else model.takeLast(Optional.ofNullable(chosen()));
            }
            case ESCAPE -> model.close();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void take() {
        model.take(Optional.ofNullable(chosen()));
        field.requestFocus();
    }
}
