package app.daybreak.ui.notes;

import app.daybreak.ui.control.RenderedMarkdown;
import app.daybreak.wording.Messages;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/// The note below the texts: rendered, or as Markdown while it is written. Without a note there is
/// nothing to be seen.
public final class NotePane extends VBox {
    private static final double HIGHEST = 220;
    private static final int ROWS = 7;

    private final NoteModel model;
    private final Runnable left;
    private final RenderedMarkdown rendered;
    private final ScrollPane reading = new ScrollPane();
    private final TextArea writing = new TextArea();
    private final Button edit;

    /// A pane that shows a model and writes in it.
    ///
    /// @param open opens an address that the person has seen
    /// @param left told when the person has finished writing, for the keyboard
    public NotePane(NoteModel model, Consumer<String> open, Runnable left, Messages messages) {
        this.model = model;
        this.left = left;
        rendered = new RenderedMarkdown(open, messages);
        setId("note-pane");
        getStyleClass().add("note-pane");
        Label heading = new Label(messages.text("note.heading"));
        heading.getStyleClass().add("note-heading");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        edit = new Button(messages.text("note.edit"));
        edit.setId("note-edit");
        edit.setOnAction(_ -> model.edit());
        HBox top = new HBox(8, heading, gap, edit);
        top.setAlignment(Pos.CENTER_LEFT);
        writing.setId("note-text");
        writing.setPromptText(messages.text("note.prompt"));
        writing.setAccessibleText(messages.text("note.heading"));
        writing.setWrapText(true);
        writing.setPrefRowCount(ROWS);
        writing.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        reading.setId("note-rendered");
        reading.getStyleClass().add("note-reading");
        reading.setContent(rendered);
        reading.setFitToWidth(true);
        reading.setMaxHeight(HIGHEST);
        reading.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().addAll(top, reading, writing);
        setMinHeight(USE_PREF_SIZE);
        writing.textProperty().bindBidirectional(model.textProperty());
        model.textProperty().subscribe(_ -> show());
        model.editingProperty().subscribe(this::turn);
    }

    private void pressed(KeyEvent event) {
        boolean end = event.getCode() == KeyCode.ENTER && event.isShortcutDown();
        if (!end && event.getCode() != KeyCode.ESCAPE) return;
        event.consume();
        model.finish();
        left.run();
    }

    private void turn(boolean editing) {
        show();
        if (!editing) return;
        writing.requestFocus();
        writing.end();
    }

    private void show() {
        boolean editing = model.editingProperty().get();
        String text = model.textProperty().get();
        visible(this, editing || !text.isBlank());
        visible(writing, editing);
        visible(reading, !editing);
        visible(edit, !editing);
        if (!editing) rendered.show(text);
    }

    private static void visible(Region region, boolean so) {
        region.setVisible(so);
        region.setManaged(so);
    }
}
