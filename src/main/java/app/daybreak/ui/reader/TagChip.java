package app.daybreak.ui.reader;

import app.daybreak.paper.Tag;
import app.daybreak.ui.control.TagColour;
import app.daybreak.wording.Messages;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import java.util.function.Consumer;

/// A tag of the paper, with a button that takes it off.
final class TagChip extends Label {
    /// In pixels; a longer name is cut, so that its button is in sight.
    private static final double LONGEST = 260;

    TagChip(Tag tag, Consumer<String> untag, Messages messages) {
        super("#" + tag.name());
        getStyleClass().addAll("fact", "tag-chip");
        setMinWidth(0);
        setMaxWidth(LONGEST);
        setTooltip(new Tooltip(tag.name()));
        Button off = new Button("×");
        off.getStyleClass().add("tag-off");
        off.setAccessibleText(messages.text("tag.off", tag.name()));
        off.setOnAction(_ -> untag.accept(tag.name()));
        HBox beside = new HBox(4, off);
        setGraphic(beside);
        setContentDisplay(ContentDisplay.RIGHT);
        if (!tag.colour().isEmpty()) beside.getChildren().addFirst(TagColour.dot(tag));
        beside.setAlignment(Pos.CENTER_LEFT);
    }
}
