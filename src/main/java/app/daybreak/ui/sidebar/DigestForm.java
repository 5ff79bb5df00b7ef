package app.daybreak.ui.sidebar;

import app.daybreak.digest.Channels;
import app.daybreak.library.DigestInfo;
import app.daybreak.wording.Messages;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Asks of which day and channel a digest is.
public final class DigestForm extends BorderPane {
    /// Takes the answer.
    public interface Corrected {
        /// Takes it.
        ///
        /// @param channel as arXiv writes it where it is one of arXiv's, or empty
        void take(LocalDate day, String channel);
    }

    private final Messages messages;
    private final TextField day = new TextField();
    private final ComboBox<String> channel = new ComboBox<>();
    private final Label said = new Label();

    /// A form about a digest.
    ///
    /// @param channels that are known
    /// @param close closes the window
    public DigestForm(
            DigestInfo digest,
            List<String> channels,
            Messages messages,
            Corrected corrected,
            Runnable close) {
        this.messages = messages;
        setPadding(new Insets(16));
        day.setId("digest-day");
        day.setText(digest.date().toString());
        channel.setId("digest-channel");
        channel.setEditable(true);
        channel.setMaxWidth(Double.MAX_VALUE);
        channel.getItems().setAll(channels);
        channel.getEditor().setText(digest.channel());
        channel.getEditor().setAccessibleText(messages.text("digest.channel"));
        GridPane grid = new GridPane(12, 10);
        Label file = new Label(messages.text("digest.file"));
        file.setMinWidth(USE_PREF_SIZE);
        grid.add(file, 0, 0);
        grid.add(new Label(digest.file()), 1, 0);
        row(grid, 1, "digest.day", day);
        row(grid, 2, "digest.channel", channel);
        Label hint = new Label(messages.text("digest.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        grid.add(hint, 0, 3, 2, 1);
        said.setId("digest-said");
        said.setWrapText(true);
        grid.add(said, 0, 4, 2, 1);
        setCenter(grid);
        setBottom(buttons(corrected, close));
    }

    private void row(GridPane grid, int line, String key, Control control) {
        Label name = new Label(messages.text(key));
        name.setMinWidth(USE_PREF_SIZE);
        name.setLabelFor(control);
        control.setAccessibleText(name.getText());
        GridPane.setHgrow(control, Priority.ALWAYS);
        grid.add(name, 0, line);
        grid.add(control, 1, line);
    }

    private HBox buttons(Corrected corrected, Runnable close) {
        Button save = new Button(messages.text("digest.save"));
        save.setId("digest-save");
        save.setDefaultButton(true);
        save.setOnAction(_ -> {
            Optional<LocalDate> typed = day();
            if (typed.isEmpty()) {
                said.setText(messages.text("digest.no-day"));
                return;
            }
            corrected.take(typed.get(), channel());
            close.run();
        });
        Button cancel = new Button(messages.text("digest.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> close.run());
        HBox buttons = new HBox(8, save, cancel);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setPadding(new Insets(12, 0, 0, 0));
        return buttons;
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(day.getText().strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private String channel() {
        String typed = channel.getEditor().getText().strip();
        String known = Channels.parse(typed);
        return known.isEmpty() ? typed : known;
    }
}
