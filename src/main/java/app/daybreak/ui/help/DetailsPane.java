package app.daybreak.ui.help;

import app.daybreak.desktop.SystemDetails;
import app.daybreak.wording.Messages;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.nio.file.Path;

/// A failure with all that somebody who is to help has to know, to be copied.
public final class DetailsPane extends BorderPane {
    /// What can be done about it.
    ///
    /// @param logFolder shows the folder of the log
    /// @param check looks for damage in the library
    public record Actions(Runnable logFolder, Runnable check) {}

    private final Messages messages;

    /// @param words what the person was told
    /// @param library the library's folder
    public DetailsPane(
            String words, Exception failure, Path library, Actions actions, Messages messages) {
        this.messages = messages;
        setPadding(new Insets(16));
        Label told = new Label(words);
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        told.setPadding(new Insets(0, 0, 12, 0));
        setTop(told);
        TextArea text = new TextArea(SystemDetails.of(library).with(failure));
        text.setId("details");
        text.setEditable(false);
        text.setAccessibleText(messages.text("details.title"));
        setCenter(text);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons =
                new HBox(
                        8,
                        button("menu.log", actions.logFolder()),
                        button("menu.check", actions.check()),
                        space,
                        button("details.copy", () -> copy(text.getText())));
        buttons.setPadding(new Insets(12, 0, 0, 0));
        setBottom(buttons);
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(messages.text(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
