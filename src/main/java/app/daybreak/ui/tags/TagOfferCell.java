package app.daybreak.ui.tags;

import app.daybreak.ui.tags.TagOffer.Carried;
import app.daybreak.wording.Messages;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;

/// A tag on offer, with a box that tells whether all, some or none of the papers carry it.
final class TagOfferCell extends ListCell<TagOffer> {
    private final Messages messages;
    private final CheckBox box = new CheckBox();

    TagOfferCell(Messages messages) {
        this.messages = messages;
        box.setMouseTransparent(true); // the line is what is clicked
        box.setFocusTraversable(false);
        box.setMnemonicParsing(false);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(TagOffer item, boolean empty) {
        super.updateItem(item, empty);
        boolean shown = !empty && item != null;
        setGraphic(shown ? box : null);
        setAccessibleText(shown ? text(item) + " " + state(item) : null);
        if (!shown) return;
        box.setText(text(item));
        box.setIndeterminate(item.carried() == Carried.SOME);
        box.setSelected(item.carried() == Carried.ALL);
    }

    private String text(TagOffer item) {
        return item.made() ? messages.text("tags.make", item.name()) : item.name();
    }

    private String state(TagOffer item) {
        return switch (item.carried()) {
            case NONE -> messages.text("tags.none");
            case SOME -> messages.text("tags.some");
            case ALL -> messages.text("tags.all");
        };
    }
}
