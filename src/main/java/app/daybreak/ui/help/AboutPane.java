package app.daybreak.ui.help;

import app.daybreak.desktop.SystemDetails;
import app.daybreak.wording.Messages;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The program's version, where the library lies, what the program is made of.
public final class AboutPane extends BorderPane {
    private static final int MORE_LINES = 1;

    private final Messages messages;

    /// @param version of the program
    /// @param library the library's folder
    public AboutPane(String version, Path library, Messages messages) {
        this.messages = messages;
        SystemDetails details = SystemDetails.of(library);
        setPadding(new Insets(16));
        Label name = new Label(messages.text("about.name", version));
        name.getStyleClass().add("about-name");
        VBox top = new VBox(8, name, new Label(messages.text("about.what")), text(details));
        top.getChildren().addAll(copy(details), new Label(messages.text("about.licences")));
        top.setPadding(new Insets(0, 0, 8, 0));
        setTop(top);
        setCenter(licences());
    }

    private TextArea text(SystemDetails details) {
        TextArea text = new TextArea(details.text());
        text.setId("about-details");
        text.setEditable(false);
        text.setPrefRowCount(details.lines().size() + MORE_LINES);
        text.setAccessibleText(messages.text("about.details"));
        return text;
    }

    private Button copy(SystemDetails details) {
        Button copy = new Button(messages.text("about.copy"));
        copy.setId("about-copy");
        copy.setOnAction(_ -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(details.text());
            Clipboard.getSystemClipboard().setContent(content);
        });
        return copy;
    }

    private TableView<Map.Entry<String, String>> licences() {
        TableView<Map.Entry<String, String>> table = new TableView<>();
        table.setId("licences");
        table.setAccessibleText(messages.text("about.licences"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .setAll(
                        List.of(
                                column("about.library", Map.Entry::getKey),
                                column("about.licence", Map.Entry::getValue)));
        table.getItems().setAll(Licences.all().entrySet());
        return table;
    }

    private TableColumn<Map.Entry<String, String>, String> column(
            String heading, Function<Map.Entry<String, String>, String> text) {
        TableColumn<Map.Entry<String, String>, String> column =
                new TableColumn<>(messages.text(heading));
        column.setPrefWidth(260);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        return column;
    }
}
