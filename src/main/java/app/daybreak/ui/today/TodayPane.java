package app.daybreak.ui.today;

import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Mark;
import app.daybreak.ui.control.InScene;
import app.daybreak.wording.Messages;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;

/// A day's papers by channel or by topic, and how far each group is read.
public final class TodayPane extends BorderPane {
    private final TodayModel model;
    private final Messages messages;
    private final Label summary = new Label();
    private final ProgressBar done = new ProgressBar(0);
    private final VBox groups = new VBox(14);
    private final Set<String> opened = new HashSet<>();
    private final ChosenLine line;

    /// A pane over a model.
    public TodayPane(TodayModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("today-pane");
        getStyleClass().add("today-pane");
        groups.getStyleClass().add("today-groups");
        ScrollPane scroll = new ScrollPane(groups);
        scroll.setFitToWidth(true);
        line = new ChosenLine(scroll, groups);
        setTop(top());
        setCenter(scroll);
        InScene.follow(this, model.todayProperty(), this::show);
        InScene.follow(this, model.daysProperty(), _ -> show(model.todayProperty().get()));
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(showing -> model.openProperty().set(showing));
    }

    /// Chooses the next line (1), or the previous (-1).
    public void step(int by) {
        line.choose(Math.max(0, line.place() + by));
    }

    /// Sets a mark of the chosen line's paper, or takes it away.
    public void mark(Mark mark) {
        ArxivId paper = line.paper();
        if (paper != null) model.mark(paper, mark);
    }

    private Node top() {
        ToggleGroup both = new ToggleGroup();
        HBox kinds =
                new HBox(
                        kind("today.by-channels", false, both),
                        kind("today.by-topics", true, both));
        kinds.setMinWidth(USE_PREF_SIZE);
        summary.setId("today-summary");
        summary.setMinWidth(0);
        summary.textProperty().subscribe(text -> summary.setTooltip(new Tooltip(text)));
        summary.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        done.setPrefWidth(100);
        done.setMinWidth(40);
        done.setAccessibleText(messages.text("today.progress"));
        HBox top = new HBox(12, days(), kinds, summary, done);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("year-top");
        return top;
    }

    private ChoiceBox<LocalDate> days() {
        ChoiceBox<LocalDate> days = new ChoiceBox<>();
        days.setId("today-day");
        days.setMinWidth(150);
        days.setAccessibleText(messages.text("today.day"));
        days.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable LocalDate day) {
                        return day == null
                                ? ""
                                : messages.day(day, LocalDate.now(ZoneId.systemDefault()));
                    }

                    @Override
                    public LocalDate fromString(String text) {
                        throw new UnsupportedOperationException(text);
                    }
                });
        InScene.follow(this, model.daysProperty(), all -> days.getItems().setAll(all));
        days.valueProperty().bindBidirectional(model.dayProperty());
        return days;
    }

    private ToggleButton kind(String key, boolean byTopic, ToggleGroup group) {
        ToggleButton button = new ToggleButton(messages.text(key));
        button.setId(key.replace('.', '-'));
        button.setToggleGroup(group);
        button.setOnAction(_ -> {
            button.setSelected(true);
            model.byTopicProperty().set(byTopic);
        });
        InScene.follow(this, model.byTopicProperty(), now -> button.setSelected(now == byTopic));
        return button;
    }

    private void show(@Nullable Today today) {
        done.setVisible(today != null);
        if (today == null) {
            boolean empty = model.daysProperty().get().isEmpty();
            summary.setText(messages.text(empty ? "year.nothing" : "today.looking"));
            groups.getChildren().clear();
            return;
        }
        int papers = today.rows().size();
        summary.setText(
                messages.text("today.summary", papers, today.done(), papers - today.done()));
        done.setProgress(papers == 0 ? 0 : (double) today.done() / papers);
        int chosen = line.place();
        groups.getChildren()
                .setAll(
                        today.groups().stream()
                                .map(group -> new GroupBox(model, today, group, opened, messages))
                                .toList());
        // What was marked may lie elsewhere now; in its place is the next.
        if (chosen >= 0) line.choose(chosen);
    }
}
