package app.daybreak.ui.reader;

import app.daybreak.wording.Messages;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import java.util.function.IntFunction;

/// Finds words in the paper on the screen.
final class FindBar extends HBox {
    private final Messages messages;
    private final Runnable leave;
    private final TextField field = new TextField();
    private final Label count = new Label();

    /// @param search called when there are other words to find
    /// @param step goes to the next (1) or previous (-1) place
    /// @param leave gives the keyboard back to the text
    FindBar(Runnable search, IntFunction<HitWalk.Place> step, Runnable leave, Messages messages) {
        super(8);
        this.leave = leave;
        this.messages = messages;
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        field.setId("find");
        field.setPromptText(messages.text("find.prompt"));
        field.setAccessibleText(messages.text("find.prompt"));
        field.setPrefColumnCount(24);
        count.getStyleClass().add("counts");
        count.setMinWidth(USE_PREF_SIZE);
        field.textProperty().subscribe((_, _) -> search.run());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, step));
        getChildren()
                .addAll(
                        field,
                        button("find-previous", "‹", "find.previous", () -> tell(step.apply(-1))),
                        button("find-next", "›", "find.next", () -> tell(step.apply(1))),
                        count,
                        button("find-close", "✕", "find.close", this::close));
        setManaged(false);
        setVisible(false);
    }

    private Button button(String id, String sign, String key, Runnable action) {
        Button button = new Button(sign);
        button.setId(id);
        button.setAccessibleText(messages.text(key));
        button.setFocusTraversable(false); // Enter, Shift+Enter and Escape do the same
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void pressed(KeyEvent event, IntFunction<HitWalk.Place> step) {
        if (event.getCode() == KeyCode.ENTER) tell(step.apply(event.isShiftDown() ? -1 : 1));
        else if (event.getCode() == KeyCode.ESCAPE) close();
        else return;
        event.consume();
    }

    /// Says which place one stands on.
    void tell(HitWalk.Place place) {
        if (words().isBlank()) count.setText("");
        else count.setText(messages.text("find.place", place.number(), place.all()));
    }

    /// What is to be found; empty while the bar is closed.
    String words() {
        return isVisible() ? field.getText() : "";
    }

    /// Shows the bar and gives it the keyboard.
    void open() {
        setManaged(true);
        setVisible(true);
        field.requestFocus();
        field.selectAll();
    }

    private void close() {
        setManaged(false);
        setVisible(false);
        field.clear();
        leave.run();
    }
}
