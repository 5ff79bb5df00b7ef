package app.daybreak.ui.year;

import app.daybreak.library.Activity;
import app.daybreak.wording.Messages;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Tooltip;

import java.time.format.TextStyle;
import java.util.List;

/// Stacked bars: months by what came, channels by what was read.
final class YearBars {
    private static final int CHANNELS = 10;

    private final YearModel model;
    private final Messages messages;

    YearBars(YearModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    /// New and replaced papers by month.
    Node months(YearModel.Counted counted) {
        XYChart.Series<String, Number> fresh = series("year.new");
        XYChart.Series<String, Number> replaced = series("year.replaced");
        for (YearTable.Month each : YearTable.months(counted)) {
            String name =
                    each.month().getMonth().getDisplayName(TextStyle.SHORT, messages.locale());
            fresh.getData().add(new XYChart.Data<>(name, each.fresh(), each));
            replaced.getData().add(new XYChart.Data<>(name, each.replaced(), each));
        }
        var chart = chart("year.months", List.of(fresh, replaced));
        onClick(fresh, e -> model.go(((YearTable.Month) e).month()));
        onClick(replaced, e -> model.go(((YearTable.Month) e).month()));
        return chart;
    }

    /// Read and other papers of the fullest channels.
    Node channels(YearModel.Counted counted) {
        XYChart.Series<String, Number> read = series("year.read");
        XYChart.Series<String, Number> left = series("year.left");
        List<Activity.Channel> all = counted.activity().channels();
        for (Activity.Channel each : all.subList(0, Math.min(CHANNELS, all.size()))) {
            String name = each.name().isEmpty() ? messages.text("year.no-channel") : each.name();
            read.getData().add(new XYChart.Data<>(name, each.read(), each));
            left.getData().add(new XYChart.Data<>(name, each.papers() - each.read(), each));
        }
        var chart = chart("year.channels", List.of(read, left));
        onClick(read, e -> model.go(((Activity.Channel) e).name(), counted.year()));
        onClick(left, e -> model.go(((Activity.Channel) e).name(), counted.year()));
        return chart;
    }

    private XYChart.Series<String, Number> series(String key) {
        return new XYChart.Series<>(messages.text(key), FXCollections.observableArrayList());
    }

    private StackedBarChart<String, Number> chart(
            String title, List<XYChart.Series<String, Number>> series) {
        NumberAxis papers = new NumberAxis();
        papers.setMinorTickVisible(false);
        CategoryAxis names = new CategoryAxis();
        names.setCategories(
                FXCollections.observableArrayList(
                        series.getFirst().getData().stream()
                                .map(XYChart.Data::getXValue)
                                .toList()));
        StackedBarChart<String, Number> chart = new StackedBarChart<>(names, papers);
        chart.setAnimated(false);
        chart.setTitle(messages.text(title));
        chart.setId(title.replace('.', '-'));
        chart.setCategoryGap(8);
        chart.getData().setAll(series);
        return chart;
    }

    private interface Clicked {
        void on(Object what);
    }

    private void onClick(XYChart.Series<String, Number> series, Clicked clicked) {
        for (XYChart.Data<String, Number> data : series.getData()) {
            Node bar = data.getNode();
            String text =
                    messages.text("year.bar", data.getXValue(), series.getName(), data.getYValue());
            Tooltip.install(bar, new Tooltip(text));
            bar.getStyleClass().add("year-bar");
            bar.setOnMouseClicked(_ -> clicked.on(data.getExtraValue()));
        }
    }
}
