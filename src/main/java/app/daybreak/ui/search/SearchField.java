package app.daybreak.ui.search;

import app.daybreak.query.Parsed;
import app.daybreak.wording.Messages;

import atlantafx.base.controls.CustomTextField;

import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// The search field. What is typed is asked at once; what an input method is still composing is
/// not. What could not be understood is underlined, and names are suggested at the caret.
public final class SearchField extends StackPane {
    /// So that the list of suggestions does not flicker.
    private static final Duration CALM = Duration.millis(40);

    private final SearchModel model;
    private final Messages messages;
    private final Runnable leave;
    private final CustomTextField field = new CustomTextField();
    private final Misread misread = new Misread(field);
    private final SuggestionList list;
    private final PauseTransition calm = new PauseTransition(CALM);
    private final Tooltip hint = new Tooltip();
    private Suggestions suggestions = Suggestions.NONE;
    private boolean composing;

    /// A field over a model.
    ///
    /// @param icon stands at its left
    /// @param leave gives the keyboard to what was found
    public SearchField(SearchModel model, Node icon, Runnable leave, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.leave = leave;
        list = new SuggestionList(messages.text("search.suggestions"), this::take);
        field.setId("search");
        field.setPromptText(messages.text("search.prompt"));
        field.setAccessibleText(messages.text("search.prompt"));
        field.setLeft(icon);
        field.setOnAction(_ -> leave.run());
        field.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::compose);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        model.wordsProperty().subscribe(this::show);
        field.textProperty().subscribe((_, text) -> typed(text));
        field.caretPositionProperty().subscribe((_, _) -> calm.playFromStart());
        field.focusedProperty().subscribe((_, _) -> calm.playFromStart());
        model.learnedProperty().subscribe((_, _) -> calm.playFromStart());
        model.parsedProperty().subscribe(this::show);
        calm.setOnFinished(_ -> {
            ask(field.getText()); // what was composed may be just what is committed
            suggest(false);
        });
        getChildren().addAll(field, misread);
    }

    /// Puts something at the right end of the field.
    public void setRight(Node node) {
        field.setRight(node);
    }

    /// Gives the field the keyboard, with everything in it selected.
    @Override
    public void requestFocus() {
        field.requestFocus();
        field.selectAll();
    }

    private void show(String words) {
        if (!field.getText().equals(words)) field.setText(words);
    }

    private void typed(String text) {
        calm.playFromStart();
        ask(text);
    }

    private void ask(String text) {
        if (!composing) model.wordsProperty().set(text);
    }

    private void compose(InputMethodEvent event) {
        composing = !event.getComposed().isEmpty();
        calm.playFromStart();
    }

    private void show(Parsed parsed) {
        misread.mark(parsed.misunderstood());
        boolean all = parsed.misunderstood().isEmpty();
        String words = all ? "" : messages.text("query.misunderstood", model.misunderstood());
        hint.setText(words);
        field.setTooltip(all ? null : hint);
        field.setAccessibleHelp(words);
    }

    private void suggest(boolean wanted) {
        suggestions =
                composing || !field.isFocused()
                        ? Suggestions.NONE
                        : model.suggest(field.getText(), field.getCaretPosition());
        boolean shown = wanted || !isGuess();
        if (suggestions.values().isEmpty() || !shown) list.hide();
        else show(suggestions);
    }

    /// One Latin letter begins some field's name nearly always and means it nearly never.
    private boolean isGuess() {
        int start = suggestions.replace().start();
        boolean letter = start < field.getLength() && field.getText().charAt(start) < 0x80;
        return suggestions.fields() && letter && suggestions.replace().length() < 2;
    }

    private void show(Suggestions shown) {
        if (!(field.getSkin() instanceof TextFieldSkin skin)) return;
        int at = Math.min(shown.replace().start(), field.getLength());
        Rectangle2D place = skin.getCharacterBounds(at);
        Point2D screen = field.localToScreen(place.getMinX(), field.getHeight());
        if (screen != null) list.show(field, shown.values(), screen.getX(), screen.getY());
    }

    private void take(String value) {
        Suggestions.Taken taken = suggestions.take(field.getText(), value);
        field.setText(taken.text());
        field.positionCaret(taken.caret());
        field.requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (composing) return;
        if (event.getCode() == KeyCode.DOWN && !list.isShowing()) suggest(true);
        list.pressed(event);
    }

    private void escape(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) return;
        if (field.getText().isEmpty()) leave.run();
        else field.clear();
        event.consume();
    }
}
