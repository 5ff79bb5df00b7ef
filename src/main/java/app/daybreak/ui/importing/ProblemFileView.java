package app.daybreak.ui.importing;

import app.daybreak.importing.ProblemText;
import app.daybreak.task.Background;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;

import java.util.List;
import java.util.function.Consumer;

/// The text of a file by lines, with the line of a problem chosen. Read only.
public final class ProblemFileView extends StackPane {
    private static final int LONGEST_LINE = 2000;

    private final ListView<String> lines = new ListView<>();

    /// Shows a place in a file.
    ///
    /// @param failed told when the file cannot be read any more
    public ProblemFileView(ProblemPlace place, Background background, Consumer<Exception> failed) {
        lines.setCellFactory(_ -> new Numbered());
        lines.getStyleClass().add("file-lines");
        getChildren().add(lines);
        background.run(
                () -> ProblemText.read(place.file()).lines().toList(),
                text -> show(text, place.line()),
                failed);
    }

    private void show(List<String> text, int line) {
        lines.getItems().setAll(text);
        if (line < 1 || line > text.size()) return;
        lines.getSelectionModel().select(line - 1);
        lines.scrollTo(Math.max(0, line - 4));
    }

    private static final class Numbered extends ListCell<String> {
        @Override
        protected void updateItem(String item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) setText(null);
            else setText((getIndex() + 1) + "   " + shortened(item));
        }

        private static String shortened(String line) {
            return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + " …";
        }
    }
}
