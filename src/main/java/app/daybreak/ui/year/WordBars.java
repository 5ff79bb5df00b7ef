package app.daybreak.ui.year;

import app.daybreak.rising.Rising;
import app.daybreak.rising.RisingWord;
import app.daybreak.ui.control.InScene;
import app.daybreak.wording.Messages;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.List;

/// The words on the rise in a month, Chinese beside English: a full bar for the share of its papers
/// that have a word, an empty one below for the share before.
final class WordBars extends VBox {
    private static final int MOST = 12;
    private static final double LONGEST = 110;
    private static final double NAME = 150;

    private final YearModel model;
    private final Messages messages;
    private final Label word = new Label();
    private final HBox columns = new HBox(28);

    WordBars(YearModel model, Messages messages) {
        super(8);
        this.model = model;
        this.messages = messages;
        setId("year-words");
        Label heading = new Label(messages.text("year.rising"));
        heading.getStyleClass().add("year-heading");
        ChoiceBox<YearMonth> month = new ChoiceBox<>();
        month.setId("year-month");
        month.setMinWidth(116);
        month.setAccessibleText(messages.text("year.month"));
        InScene.follow(this, model.monthsProperty(), all -> month.getItems().setAll(all));
        month.valueProperty().bindBidirectional(model.monthProperty());
        HBox top = new HBox(12, heading, month);
        top.setAlignment(Pos.CENTER_LEFT);
        word.getStyleClass().add("year-small");
        word.setWrapText(true);
        getChildren().addAll(top, word, columns);
        InScene.follow(this, model.risingProperty(), this::show);
    }

    private void show(@Nullable Rising rising) {
        columns.getChildren().clear();
        if (rising == null) {
            word.setText(messages.text("year.rising.counting"));
            return;
        }
        boolean compared = rising.papers() > 0;
        String key = rising.words().isEmpty() ? "year.rising.none" : "year.rising.about";
        word.setText(
                compared
                        ? messages.text(key, rising.papers())
                        : messages.text("year.rising.nothing-before"));
        double most = rising.words().stream().mapToDouble(RisingWord::share).max().orElse(1);
        columns.getChildren().addAll(column(rising, true, most), column(rising, false, most));
    }

    private Node column(Rising rising, boolean chinese, double most) {
        List<Button> rows =
                rising.words().stream()
                        .filter(each -> each.isChinese() == chinese)
                        .limit(MOST)
                        .map(each -> row(rising.month(), each, most))
                        .toList();
        VBox column = new VBox(2);
        column.getChildren().setAll(rows);
        column.setMinWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private Button row(YearMonth month, RisingWord each, double most) {
        Label name = new Label(each.word());
        name.setPrefWidth(NAME);
        name.setMinWidth(NAME);
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        VBox bars =
                new VBox(
                        2,
                        bar("year-word-now", each.share() / most),
                        bar("year-word-before", each.before() / most));
        bars.setAlignment(Pos.CENTER_LEFT);
        bars.setMinWidth(LONGEST);
        String figures =
                messages.text(
                        "year.rising.figures",
                        each.now(),
                        YearTable.percent(each.share()),
                        YearTable.percent(each.before()));
        Label said = new Label(figures);
        said.getStyleClass().add("year-small");
        said.setMinWidth(USE_PREF_SIZE);
        HBox graphic = new HBox(8, name, bars, said);
        graphic.setAlignment(Pos.CENTER_LEFT);
        Button row = new Button();
        row.setGraphic(graphic);
        row.getStyleClass().addAll("similar-line", "year-word");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setMinWidth(0);
        row.setAccessibleText(each.word() + ", " + figures);
        row.setOnAction(_ -> model.go(each.word(), month));
        return row;
    }

    private static Region bar(String style, double share) {
        Region bar = new Region();
        double width = Math.max(1, LONGEST * share);
        bar.setMinWidth(width);
        bar.setMaxWidth(width);
        bar.getStyleClass().add(style);
        return bar;
    }
}
