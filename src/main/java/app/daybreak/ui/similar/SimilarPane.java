package app.daybreak.ui.similar;

import app.daybreak.paper.PaperRow;
import app.daybreak.wording.Messages;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;

/// The papers most like the one above, behind a heading that opens them.
public final class SimilarPane extends VBox {
    private static final double HIGHEST = 240;

    /// Of the window's height: the paper itself must stay to be read.
    private static final double LARGEST_SHARE = 0.25;

    private final SimilarModel model;
    private final Messages messages;
    private final ToggleButton heading;
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);

    /// A pane over a model.
    public SimilarPane(SimilarModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("similar-pane");
        getStyleClass().add("similar-pane");
        heading = new ToggleButton();
        heading.setId("similar-heading");
        heading.getStyleClass().add("similar-heading");
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.selectedProperty().bindBidirectional(model.openProperty());
        lines.getStyleClass().add("similar-lines");
        scroll.setId("similar-lines");
        scroll.getStyleClass().add("note-reading");
        scroll.setFitToWidth(true);
        sceneProperty()
                .flatMap(Scene::heightProperty)
                .orElse(HIGHEST)
                .subscribe(high ->
                        scroll.setMaxHeight(Math.min(HIGHEST, high.doubleValue() * LARGEST_SHARE)));
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.SOMETIMES);
        getChildren().addAll(heading, scroll);
        model.askedProperty().subscribe(this::showAtAll);
        model.openProperty().subscribe(this::turn);
        model.foundProperty().subscribe(this::show);
    }

    private void showAtAll(boolean asked) {
        setVisible(asked);
        setManaged(asked);
    }

    private void turn(boolean open) {
        heading.setText((open ? "▾ " : "▸ ") + messages.text("similar.heading"));
        scroll.setVisible(open);
        scroll.setManaged(open);
        setMinHeight(USE_PREF_SIZE);
    }

    private void show(SimilarModel.Found found) {
        List<SimilarModel.Line> all = found.lines();
        if (all.isEmpty()) lines.getChildren().setAll(word(found.known()));
        else lines.getChildren().setAll(all.stream().map(this::line).toList());
        scroll.setVvalue(0);
    }

    private Label word(boolean known) {
        Label word = new Label(messages.text(known ? "similar.none" : "similar.looking"));
        word.getStyleClass().add("similar-terms");
        word.setWrapText(true);
        return word;
    }

    private Button line(SimilarModel.Line line) {
        PaperRow row = line.row();
        Label title = new Label(row.heading());
        title.getStyleClass().add("similar-title");
        String shared = String.join(" · ", line.terms());
        Label terms = new Label(row.id() + (shared.isEmpty() ? "" : "   " + shared));
        terms.getStyleClass().add("similar-terms");
        for (Label label : List.of(title, terms)) {
            label.setTextOverrun(OverrunStyle.ELLIPSIS);
            label.setMinWidth(0);
        }
        Button button = new Button();
        button.setGraphic(new VBox(title, terms));
        button.getStyleClass().add("similar-line");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setAccessibleText(row.heading() + ", " + shared);
        button.setTooltip(new Tooltip(row.titleEn().isEmpty() ? row.heading() : row.titleEn()));
        button.setOnAction(_ -> model.choose(line));
        return button;
    }
}
