package app.daybreak.ui.year;

import app.daybreak.library.Activity;
import app.daybreak.ui.year.YearTable.Span;
import app.daybreak.wording.Messages;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Tooltip;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// Stacked bars: weeks, months and channels by what came, or by what became of it.
final class YearBars {
    private static final int CHANNELS = 10;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M-d", Locale.ROOT);

    /// A part of each bar.
    private record Part<T>(String key, ToIntFunction<T> papers) {}

    private static final List<Part<Span>> CAME =
            List.of(
                    new Part<>("year.new", Span::fresh),
                    new Part<>("year.replaced", Span::replaced));
    private static final List<Part<Span>> BECAME =
            List.of(
                    new Part<>("year.starred", Span::starred),
                    new Part<>("year.read", Span::done),
                    new Part<>("year.left", Span::left));
    private static final List<Part<Activity.Channel>> CHANNEL =
            List.of(
                    new Part<>("year.starred", Activity.Channel::starred),
                    new Part<>("year.read", c -> c.papers() - c.starred() - c.left()),
                    new Part<>("year.left", Activity.Channel::left));

    private final YearModel model;
    private final Messages messages;

    YearBars(YearModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    /// The year's weeks or months.
    Node time(YearModel.Counted counted, YearModel.Look look) {
        List<Span> spans = look.weeks() ? YearTable.weeks(counted) : YearTable.months(counted);
        return chart(
                look.weeks() ? "year.weeks" : "year.months",
                spans,
                span -> look.weeks() ? DAY.format(span.first()) : month(span.first()),
                look.became() ? BECAME : CAME,
                span -> model.go(span.first(), span.last()));
    }

    private String month(LocalDate first) {
        return first.getMonth().getDisplayName(TextStyle.SHORT, messages.locale());
    }

    /// The fullest channels.
    Node channels(YearModel.Counted counted) {
        List<Activity.Channel> all = counted.activity().channels();
        return chart(
                "year.channels",
                all.subList(0, Math.min(CHANNELS, all.size())),
                each -> each.name().isEmpty() ? messages.text("year.no-channel") : each.name(),
                CHANNEL,
                each -> model.go(each.name(), counted.year()));
    }

    private <T> Node chart(
            String title,
            List<T> bars,
            Function<T, String> name,
            List<Part<T>> parts,
            Consumer<T> clicked) {
        CategoryAxis names = new CategoryAxis();
        names.setCategories(FXCollections.observableArrayList(bars.stream().map(name).toList()));
        NumberAxis papers = new NumberAxis();
        papers.setMinorTickVisible(false);
        StackedBarChart<String, Number> chart = new StackedBarChart<>(names, papers);
        chart.setAnimated(false);
        chart.setTitle(messages.text(title));
        chart.setId(title.replace('.', '-'));
        chart.setCategoryGap(bars.size() > 20 ? 3 : 8);
        for (Part<T> part : parts) chart.getData().add(series(bars, name, part));
        for (XYChart.Series<String, Number> each : chart.getData()) {
            for (int i = 0; i < bars.size(); i++) {
                T bar = bars.get(i);
                onClick(each, each.getData().get(i), () -> clicked.accept(bar));
            }
        }
        return chart;
    }

    private <T> XYChart.Series<String, Number> series(
            List<T> bars, Function<T, String> name, Part<T> part) {
        XYChart.Series<String, Number> series =
                new XYChart.Series<>(
                        messages.text(part.key()), FXCollections.observableArrayList());
        for (T bar : bars) {
            int papers = part.papers().applyAsInt(bar);
            series.getData().add(new XYChart.Data<>(name.apply(bar), papers));
        }
        return series;
    }

    private void onClick(
            XYChart.Series<String, Number> series,
            XYChart.Data<String, Number> data,
            Runnable clicked) {
        Node bar = data.getNode();
        String text =
                messages.text("year.bar", data.getXValue(), series.getName(), data.getYValue());
        Tooltip.install(bar, new Tooltip(text));
        bar.getStyleClass().add("year-bar");
        bar.setOnMouseClicked(_ -> clicked.run());
    }
}
