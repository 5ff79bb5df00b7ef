package app.daybreak.ui.welcome;

import app.daybreak.wording.Messages;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import org.controlsfx.control.SegmentedButton;

import java.util.Locale;
import java.util.function.Consumer;

/// What an empty library shows: the language, "import", and the sample.
public final class WelcomePane extends VBox {
    /// What can be done here.
    ///
    /// @param importFiles asks for files and imports them
    /// @param importFolder asks for a folder and imports it
    /// @param openSample imports the bundled digests
    /// @param language changes the program's language
    public record Actions(
            Runnable importFiles,
            Runnable importFolder,
            Runnable openSample,
            Consumer<Locale> language) {}

    /// The page in a language.
    public WelcomePane(Actions actions, Messages messages) {
        super(18);
        setId("welcome");
        getStyleClass().add("welcome");
        setAlignment(Pos.CENTER);
        Label title = label(messages.text("welcome.title"), "welcome-title");
        Label text = label(messages.text("welcome.text"), "welcome-text");
        Button files = button("welcome.import-files", messages, actions.importFiles());
        files.setDefaultButton(true);
        files.setId("welcome-import");
        Button folder = button("welcome.import-folder", messages, actions.importFolder());
        Button sample = button("welcome.sample", messages, actions.openSample());
        sample.setId("welcome-sample");
        HBox buttons = new HBox(10, files, folder, sample);
        buttons.setAlignment(Pos.CENTER);
        Label drop = label(messages.text("welcome.drop"), "welcome-drop");
        getChildren().addAll(language(actions, messages), title, text, buttons, drop);
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMaxWidth(560);
        label.setAlignment(Pos.CENTER);
        label.setTextAlignment(TextAlignment.CENTER);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Button button(String key, Messages messages, Runnable action) {
        Button button = new Button(messages.text(key));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static HBox language(Actions actions, Messages messages) {
        ToggleButton chinese = new ToggleButton("简体中文");
        ToggleButton english = new ToggleButton("English");
        chinese.setSelected(messages.locale().equals(Locale.SIMPLIFIED_CHINESE));
        english.setSelected(!chinese.isSelected());
        chinese.setOnAction(_ -> actions.language().accept(Locale.SIMPLIFIED_CHINESE));
        english.setOnAction(_ -> actions.language().accept(Locale.US));
        HBox box = new HBox(new SegmentedButton(chinese, english));
        box.setAlignment(Pos.CENTER);
        return box;
    }
}
