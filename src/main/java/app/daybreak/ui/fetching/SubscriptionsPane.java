package app.daybreak.ui.fetching;

import app.daybreak.fetching.Subscription;
import app.daybreak.ui.control.InScene;
import app.daybreak.ui.control.Tables;
import app.daybreak.wording.Messages;
import app.daybreak.wording.SourceWords;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// The addresses that are asked for news, with how that went and when they are asked again.
public final class SubscriptionsPane extends BorderPane {
    private final SubscriptionsModel model;
    private final Messages messages;
    private final SourceWords words;
    private final TableView<Subscription> table = new TableView<>();
    private final TextField address = new TextField();
    private final Label said = new Label();

    /// A pane over a model.
    public SubscriptionsPane(SubscriptionsModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        words = new SourceWords(messages);
        setPadding(new Insets(16));
        Label hint = new Label(messages.text("subscriptions.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.setPadding(new Insets(0, 0, 12, 0));
        setTop(hint);
        setCenter(table());
        said.setId("subscription-said");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        VBox bottom = new VBox(12, said, adding(), buttons());
        bottom.setPadding(new Insets(12, 0, 0, 0));
        setBottom(bottom);
        InScene.follow(this, model.allProperty(), this::show);
        model.askedProperty().subscribe((_, _) -> table.refresh());
        table.getSelectionModel().selectedItemProperty().subscribe(this::say);
        model.refresh();
    }

    /// The chosen one stays chosen.
    private void show(List<Subscription> all) {
        Subscription chosen = chosen();
        table.getItems().setAll(all);
        if (chosen == null) return;
        for (Subscription each : all) {
            if (each.address().equals(chosen.address())) table.getSelectionModel().select(each);
        }
    }

    private @Nullable Subscription chosen() {
        return table.getSelectionModel().getSelectedItem();
    }

    /// All of a state that the table has no room for.
    private void say(@Nullable Subscription one) {
        said.setText(
                one == null
                        ? ""
                        : messages.text("subscriptions.one", one.address(), words.state(one)));
    }

    private HBox adding() {
        address.setId("subscription-address");
        address.setPromptText(messages.text("subscriptions.address"));
        HBox.setHgrow(address, Priority.ALWAYS);
        Button add = new Button(messages.text("subscriptions.add"));
        add.setId("subscription-add");
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(_ -> add());
        address.setOnAction(_ -> add());
        return new HBox(8, address, add);
    }

    private void add() {
        String typed = address.getText();
        model.add(
                typed,
                taken -> {
                    if (taken) address.clear();
                    said.setText(
                            taken ? "" : messages.text("subscription.no-address", typed.strip()));
                });
    }

    private HBox buttons() {
        Button pause =
                onChosen("pause", "subscriptions.pause", one -> model.pause(one, !one.paused()));
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(one -> {
                    boolean paused = one != null && one.paused();
                    pause.setText(
                            messages.text(paused ? "subscriptions.resume" : "subscriptions.pause"));
                });
        Button all = new Button(messages.text("subscriptions.ask-all"));
        all.setId("subscription-ask-all");
        all.setOnAction(_ -> model.askAll());
        HBox buttons =
                new HBox(
                        8,
                        all,
                        onChosen("ask", "subscriptions.ask", one -> model.ask(one.address())),
                        pause,
                        onChosen("remove", "subscriptions.remove", model::remove));
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private Button onChosen(String name, String key, Consumer<Subscription> action) {
        return Tables.onChosen(table, "subscription-" + name, messages.text(key), action);
    }

    private TableView<Subscription> table() {
        Tables.describe(
                table,
                "subscriptions",
                messages.text("subscriptions.title"),
                messages.text("subscriptions.none"));
        table.getColumns()
                .setAll(
                        List.of(
                                column("subscriptions.address", 260, Subscription::address),
                                column("subscriptions.state", 190, this::state),
                                column("subscriptions.came", 100, one -> time(one.came())),
                                column("subscriptions.asked", 90, one -> time(one.asked())),
                                column("subscriptions.next", 90, this::next)));
        return table;
    }

    private String state(Subscription one) {
        boolean now = one.address().equals(model.askedProperty().get());
        return now ? messages.text("subscriptions.asking") : words.state(one);
    }

    private String time(@Nullable Instant time) {
        return time == null ? "–" : words.shortTime(time);
    }

    private String next(Subscription one) {
        if (one.paused()) return "–";
        Instant next = one.notBefore();
        return next == null || next.isBefore(Instant.now())
                ? messages.text("subscriptions.soon")
                : words.shortTime(next);
    }

    private TableColumn<Subscription, String> column(
            String key, double width, Function<Subscription, String> text) {
        return Tables.column(messages.text(key), width, text);
    }
}
