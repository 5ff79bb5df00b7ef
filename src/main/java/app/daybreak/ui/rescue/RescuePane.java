package app.daybreak.ui.rescue;

import app.daybreak.desktop.SystemDetails;
import app.daybreak.library.LibraryException;
import app.daybreak.library.LibraryException.Reason;
import app.daybreak.ui.rescue.RescueStage.Ended;
import app.daybreak.ui.rescue.RescueStage.Offered;
import app.daybreak.ui.rescue.RescueStage.Refused;
import app.daybreak.ui.rescue.RescueStage.Working;
import app.daybreak.wording.Messages;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// Shows how far a rescue has come and what can be done next.
public final class RescuePane extends BorderPane {
    private final RescueModel model;
    private final Actions actions;
    private final Messages messages;
    private final Label step = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Region looking;

    /// What needs a window or the system.
    ///
    /// @param openFolder shows the library's folder
    /// @param exportMarks asks for a file, and writes what the person did into it
    public record Actions(Runnable openFolder, Runnable exportMarks) {}

    /// A pane over a model.
    public RescuePane(RescueModel model, Actions actions, Messages messages) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        setId("rescue");
        getStyleClass().add("rescue");
        bar.setId("rescue-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(messages.text("rescue.looking"));
        looking = new VBox(8, bar, step);
        model.stageProperty().subscribe(this::show);
        model.exportedProperty().subscribe(this::exported);
    }

    private void show(RescueStage stage) {
        switch (stage) {
            case Working working -> show(working);
            case Offered offered -> show(offered);
            case Refused(var because) -> show(because);
            case Ended _ -> {}
        }
    }

    private void show(Working working) {
        step.setText(messages.text("rescue.step." + working.step().code()));
        bar.setProgress(working.share());
        boolean check = working.isCheck();
        String title = check ? "rescue.looking" : "rescue.reading";
        if (looking.equals(getCenter()) && title.equals(looking.getUserData())) return;
        looking.setUserData(title);
        setCenter(looking);
        setTop(head(messages.text(title), messages.text(title + ".text")));
        Button skip = button("rescue.skip", model::skip);
        setBottom(check ? buttons(List.of(), List.of(skip)) : buttons(List.of(), List.of(quit())));
    }

    private void show(Offered offered) {
        boolean lost = offered.because().reason() == Reason.LOST;
        String kind = lost ? "rescue.lost" : "rescue.damaged";
        setTop(head(messages.text(kind), messages.text(kind + ".text")));
        WayCards ways = new WayCards(offered.offer(), messages);
        VBox content = new VBox(12, ways);
        LibraryException problem = offered.problem();
        if (problem != null) content.getChildren().add(text(messages.failure(problem)));
        setCenter(scrolling(content));
        Button use = button("rescue.use", () -> model.take(ways.chosen()));
        use.setDefaultButton(true);
        LibraryException said = problem == null ? offered.because() : problem;
        setBottom(buttons(List.of(copy(said), folder()), List.of(quit(), use)));
        use.requestFocus();
    }

    private void show(LibraryException because) {
        setTop(head(messages.text("rescue.refused"), messages.failure(because)));
        setCenter(null);
        List<Node> right = new ArrayList<>(List.of(quit()));
        if (because.reason() == Reason.TOO_NEW) {
            setCenter(text(messages.text("rescue.newer")));
            right.add(button("rescue.marks", actions.exportMarks()));
        } else {
            Button again = button("rescue.again", model::again);
            again.setDefaultButton(true);
            right.add(again);
        }
        setBottom(buttons(List.of(copy(because), folder()), right));
        right.getLast().requestFocus();
    }

    private void exported(String file) {
        if (!file.isEmpty()) setCenter(text(messages.text("rescue.exported", file)));
    }

    private VBox head(String title, String text) {
        Label heading = new Label(title);
        heading.getStyleClass().add("rescue-title");
        VBox head = new VBox(8, heading, text(text));
        head.getStyleClass().add("rescue-head");
        return head;
    }

    /// Buttons stay in sight, however long the words are.
    private static ScrollPane scrolling(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.getStyleClass().add("rescue-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private static Label text(String words) {
        Label text = new Label(words);
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        setAlignment(text, Pos.TOP_LEFT);
        return text;
    }

    private Button quit() {
        Button quit = button("menu.quit", model::quit);
        quit.setCancelButton(true);
        return quit;
    }

    private Button folder() {
        return button("rescue.folder", actions.openFolder());
    }

    private Button copy(LibraryException failure) {
        return button(
                "details.copy",
                () -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(SystemDetails.of(model.folder()).with(failure));
                    Clipboard.getSystemClipboard().setContent(content);
                });
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(messages.text(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(_ -> action.run());
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static HBox buttons(List<? extends Node> left, List<? extends Node> right) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(8);
        buttons.getStyleClass().add("rescue-buttons");
        buttons.getChildren().addAll(left);
        buttons.getChildren().add(space);
        buttons.getChildren().addAll(right);
        return buttons;
    }
}
