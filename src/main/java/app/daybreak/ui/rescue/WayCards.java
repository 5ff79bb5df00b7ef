package app.daybreak.ui.rescue;

import app.daybreak.keeping.Backup;
import app.daybreak.keeping.Recovery.Offer;
import app.daybreak.keeping.Recovery.Way;
import app.daybreak.library.Holdings;
import app.daybreak.library.Undo;
import app.daybreak.wording.Messages;

import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// The ways out side by side, each with what it keeps; one is chosen.
final class WayCards extends HBox {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.systemDefault());
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("selected");

    /// The best one stands at the end, after what it is made of.
    private static final List<Way> ORDER = List.of(Way.READABLE, Way.BACKUP, Way.TOGETHER);

    private final ToggleGroup group = new ToggleGroup();
    private final Messages messages;

    WayCards(Offer offer, Messages messages) {
        super(12);
        this.messages = messages;
        for (Way way : ORDER) {
            Holdings holdings = offer.ways().get(way);
            if (holdings != null) getChildren().add(card(way, holdings, offer));
        }
    }

    /// What is chosen.
    Way chosen() {
        return (Way) group.getSelectedToggle().getUserData();
    }

    private VBox card(Way way, Holdings holdings, Offer offer) {
        String code = way.name().toLowerCase(Locale.ROOT);
        boolean best = offer.best().filter(way::equals).isPresent();
        boolean only = offer.ways().size() == 1;
        RadioButton radio = new RadioButton(messages.text("rescue.way." + code));
        radio.setId("way-" + code);
        radio.setUserData(way);
        radio.setToggleGroup(group);
        Label text = new Label(messages.text("rescue.way." + code + ".text", time(offer)));
        text.getStyleClass().add("rescue-hint");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        radio.setAccessibleHelp(text.getText());
        VBox card = new VBox(8, radio, text, counts(holdings));
        if (ORDER.stream().anyMatch(offer::losesUndo)) {
            Label undo = undo(way, offer);
            card.getChildren().add(undo);
            if (undo.isVisible()) radio.setAccessibleHelp(text.getText() + " " + undo.getText());
        }
        card.getStyleClass().add("rescue-card");
        card.setOnMouseClicked(_ -> {
            radio.setSelected(true);
            radio.requestFocus();
        });
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setPrefWidth(220);
        text.setMaxHeight(Double.MAX_VALUE); // so that the counts of all stand in line
        text.setAlignment(Pos.TOP_LEFT);
        VBox.setVgrow(text, Priority.ALWAYS);
        radio.setSelected(best);
        if (best && !only) radio.setText(messages.text("rescue.best", radio.getText()));
        radio.selectedProperty().subscribe(chosen -> card.pseudoClassStateChanged(CHOSEN, chosen));
        return card;
    }

    /// What a way costs; one that costs nothing keeps the room for it, so that the counts of all
    /// stand in line.
    private Label undo(Way way, Offer offer) {
        Undo left = offer.undo().get(way);
        int acts = left == null ? 0 : left.acts();
        Label undo = new Label(messages.text("rescue.undo-lost", acts));
        undo.setVisible(offer.losesUndo(way));
        if (undo.isVisible()) undo.setId("undo-lost-" + way.name().toLowerCase(Locale.ROOT));
        undo.getStyleClass().add("rescue-hint");
        undo.setWrapText(true);
        undo.setMinHeight(USE_PREF_SIZE);
        return undo;
    }

    private String time(Offer offer) {
        return offer.backup().map(Backup::taken).map(TIME::format).orElse("");
    }

    private GridPane counts(Holdings holdings) {
        GridPane grid = new GridPane(12, 3);
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        ColumnConstraints numbers = new ColumnConstraints();
        numbers.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().setAll(names, numbers);
        count(grid, "backups.papers", holdings.papers());
        count(grid, "backups.marked", holdings.marked());
        count(grid, "backups.tags", holdings.tags());
        count(grid, "backups.notes", holdings.notes());
        count(grid, "rescue.searches", holdings.searches());
        return grid;
    }

    private void count(GridPane grid, String key, int number) {
        int row = grid.getRowCount();
        Label count = new Label("%,d".formatted(number));
        count.getStyleClass().add("rescue-count");
        grid.add(new Label(messages.text(key)), 0, row);
        grid.add(count, 1, row);
    }
}
