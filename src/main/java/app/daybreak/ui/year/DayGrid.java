package app.daybreak.ui.year;

import app.daybreak.library.Activity;
import app.daybreak.wording.Messages;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Map;

/// A year's days, a column for each week from Monday on: how many papers came is how full a day's
/// square is, and a day without a digest is an empty frame.
final class DayGrid extends GridPane {
    private static final double LARGEST = 13;
    private static final double SMALLEST = 7;
    private static final double GAP = 3;
    private static final int WEEK = 7;
    private static final int WEEKS = 54;

    /// Wide enough for the names of weekdays.
    private static final double NAMES = 34;

    private final YearModel model;
    private final Messages messages;

    DayGrid(YearModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("year-days");
        getStyleClass().add("year-days");
        setHgap(GAP);
        setVgap(GAP);
        setMinWidth(0); // in a narrow window the squares are smaller
        getColumnConstraints().add(new ColumnConstraints(NAMES));
        widthProperty().subscribe(this::fit);
    }

    private void fit() {
        double side = Math.floor((getWidth() - NAMES - GAP) / WEEKS - GAP);
        for (Node each : getChildren()) {
            if (each.getStyleClass().contains("year-day"))
                size((Region) each, Math.clamp(side, SMALLEST, LARGEST));
        }
    }

    private static void size(Region square, double side) {
        square.setMinSize(side, side);
        square.setPrefSize(side, side);
        square.setMaxSize(side, side);
    }

    void show(YearModel.Counted counted) {
        getChildren().clear();
        Map<LocalDate, Activity.Day> days = new HashMap<>();
        for (Activity.Day day : counted.activity().days()) days.put(day.date(), day);
        int most = days.values().stream().mapToInt(Activity.Day::papers).max().orElse(0);
        LocalDate first = counted.year().atDay(1);
        int shift = first.getDayOfWeek().getValue() - 1;
        for (int i = 0; i < WEEK; i += 2) weekday(DayOfWeek.of(1 + i));
        for (int i = 0; i < counted.year().length(); i++) {
            LocalDate date = first.plusDays(i);
            int place = i + shift;
            if (date.getDayOfMonth() == 1) month(date, 1 + place / WEEK);
            add(square(date, days.get(date), most), 1 + place / WEEK, 1 + place % WEEK);
        }
        fit();
    }

    private void weekday(DayOfWeek day) {
        Text name = new Text(day.getDisplayName(TextStyle.SHORT, messages.locale()));
        name.getStyleClass().add("year-weekday");
        name.setTextOrigin(VPos.CENTER);
        Pane place = new Pane(name); // the name may be higher than the squares
        place.setPrefHeight(0);
        GridPane.setFillHeight(place, false);
        GridPane.setValignment(place, VPos.CENTER);
        add(place, 0, day.getValue());
    }

    private void month(LocalDate date, int column) {
        Label label = new Label(date.getMonth().getDisplayName(TextStyle.SHORT, messages.locale()));
        label.getStyleClass().add("year-small");
        label.setMinWidth(USE_PREF_SIZE);
        GridPane.setHalignment(label, HPos.LEFT);
        add(label, column, 0, 4, 1);
    }

    private Region square(
            LocalDate date, Activity.@org.jspecify.annotations.Nullable Day day, int most) {
        if (day == null) return named(new Region(), messages.text("year.no-digest", date));
        Button square = new Button();
        int papers = day.papers();
        String text = messages.text("year.day", date, papers, day.read(), day.starred());
        square.getStyleClass().remove("button");
        square.getStyleClass().add("year-day-" + level(papers, most));
        square.setOnAction(_ -> model.go(date));
        return named(square, text);
    }

    private static Region named(Region square, String text) {
        square.getStyleClass().add("year-day");
        size(square, LARGEST);
        square.setAccessibleText(text);
        Tooltip.install(square, new Tooltip(text));
        return square;
    }

    /// From 1 to 4: a digest without papers is one, too.
    private static int level(int papers, int most) {
        return most == 0 ? 1 : 1 + Math.min(3, papers * 4 / (most + 1));
    }
}
