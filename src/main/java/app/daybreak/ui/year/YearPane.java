package app.daybreak.ui.year;

import app.daybreak.ui.control.InScene;
import app.daybreak.wording.Messages;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.time.Year;
import java.util.function.Consumer;

/// A year at a glance: a calendar of digests, months and channels.
public final class YearPane extends BorderPane {
    /// Keeps what is to be seen.
    ///
    /// @param picture takes the node to be drawn
    /// @param table takes comma-separated values
    public record Keeping(Consumer<Node> picture, Consumer<String> table) {}

    private final Messages messages;
    private final DayGrid days;
    private final YearBars bars;
    private final WordBars words;
    private final HBox looks;
    private final VBox content = new VBox(16);
    private final Label heading = new Label();

    /// A pane over a model.
    public YearPane(YearModel model, Keeping keeping, Messages messages) {
        this.messages = messages;
        days = new DayGrid(model, messages);
        bars = new YearBars(model, messages);
        words = new WordBars(model, messages);
        looks = looks(model);
        setId("year-pane");
        getStyleClass().add("year-pane");
        heading.getStyleClass().add("year-heading");
        content.getStyleClass().add("year-content");
        content.setId("year-content");
        setTop(top(model, keeping));
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        setCenter(scroll);
        InScene.follow(this, model.countedProperty(), now -> show(now, model.lookProperty().get()));
        model.lookProperty().subscribe((_, look) -> show(model.countedProperty().get(), look));
    }

    private Node top(YearModel model, Keeping keeping) {
        ChoiceBox<Year> year = new ChoiceBox<>();
        year.setId("year-choice");
        year.setMinWidth(96);
        year.setAccessibleText(messages.text("year.choose"));
        InScene.follow(this, model.yearsProperty(), all -> year.getItems().setAll(all));
        year.valueProperty().bindBidirectional(model.yearProperty());
        Button picture = new Button(messages.text("year.picture"));
        picture.setId("year-picture");
        picture.setOnAction(_ -> keeping.picture().accept(content));
        Button table = new Button(messages.text("year.table"));
        table.setId("year-table");
        table.setOnAction(_ -> {
            YearModel.Counted counted = model.countedProperty().get();
            if (counted != null)
                keeping.table().accept(YearTable.csv(counted, model.risingProperty().get()));
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        InScene.follow(
                this,
                model.countedProperty(),
                counted -> {
                    picture.setDisable(counted == null);
                    table.setDisable(counted == null);
                });
        HBox top = new HBox(8, year, gap, picture, table);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("year-top");
        return top;
    }

    private HBox looks(YearModel model) {
        ToggleButton weeks = new ToggleButton(messages.text("year.look.weeks"));
        ToggleButton became = new ToggleButton(messages.text("year.look.became"));
        weeks.setId("year-by-week");
        became.setId("year-became");
        model.lookProperty()
                .subscribe(look -> {
                    weeks.setSelected(look.weeks());
                    became.setSelected(look.became());
                });
        for (ToggleButton each : new ToggleButton[] {weeks, became}) {
            each.setOnAction(_ ->
                    model.lookProperty()
                            .set(new YearModel.Look(weeks.isSelected(), became.isSelected())));
        }
        HBox looks = new HBox(8, weeks, became);
        looks.setAlignment(Pos.CENTER_LEFT);
        return looks;
    }

    private void show(YearModel.@Nullable Counted counted, YearModel.Look look) {
        if (counted == null) {
            heading.setText(messages.text("year.nothing"));
            content.getChildren().setAll(heading);
            return;
        }
        int papers = counted.activity().days().stream().mapToInt(d -> d.papers()).sum();
        int digests = counted.activity().days().size();
        heading.setText(messages.text("year.heading", counted.year().toString(), digests, papers));
        days.show(counted);
        content.getChildren()
                .setAll(
                        heading,
                        days,
                        looks,
                        bars.time(counted, look),
                        bars.channels(counted),
                        words);
    }
}
