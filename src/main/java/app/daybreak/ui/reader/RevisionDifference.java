package app.daybreak.ui.reader;

import app.daybreak.digest.Cleaner;
import app.daybreak.paper.Field;
import app.daybreak.paper.PaperText;
import app.daybreak.paper.Revision;
import app.daybreak.reading.Difference;
import app.daybreak.reading.Difference.Part;
import app.daybreak.wording.Messages;

import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// What changed between two revisions of a paper, field by field: what went is struck out, what
/// came is underlined.
final class RevisionDifference extends VBox {
    private final Messages messages;
    private final List<Revision> revisions;
    private final ComboBox<String> before = new ComboBox<>();
    private final ComboBox<String> after = new ComboBox<>();
    private final VBox changes = new VBox(4);

    /// @param revisions two or more, the leading one first
    RevisionDifference(List<Revision> revisions, Messages messages) {
        super(8);
        this.messages = messages;
        this.revisions = revisions;
        List<String> names =
                IntStream.range(0, revisions.size())
                        .mapToObj(i -> PaperFacts.name(revisions, i, messages))
                        .toList();
        choice(before, "revision-before", names, 1, "facts.before");
        choice(after, "revision-after", names, 0, "facts.after");
        HBox choices = new HBox(8, before, new Label("→"), after);
        choices.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(choices, changes);
        compare();
    }

    private void choice(
            ComboBox<String> box, String id, List<String> names, int chosen, String name) {
        box.setId(id);
        box.getItems().setAll(names);
        box.getSelectionModel().select(chosen);
        box.setAccessibleText(messages.text(name));
        box.getSelectionModel().selectedIndexProperty().subscribe((_, _) -> compare());
    }

    private void compare() {
        PaperText old = text(before);
        PaperText now = text(after);
        changes.getChildren().clear();
        for (Field field : Field.values()) {
            if (old.get(field).equals(now.get(field))) continue;
            Label heading = new Label(messages.text("field." + field.code()));
            heading.getStyleClass().add("facts-field");
            changes.getChildren().addAll(heading, flow(old.get(field), now.get(field), field));
        }
        if (changes.getChildren().isEmpty()) {
            changes.getChildren().add(new Label(messages.text("facts.same")));
        }
    }

    private PaperText text(ComboBox<String> choice) {
        int index = Math.max(0, choice.getSelectionModel().getSelectedIndex());
        return Cleaner.clean(revisions.get(index).content()).text();
    }

    private TextFlow flow(String old, String now, Field field) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("difference");
        for (Part part : Difference.between(old, now)) {
            Text words = new Text(part.text());
            words.getStyleClass()
                    .addAll(
                            field.isChinese() ? "zh" : "en",
                            "difference-" + part.change().name().toLowerCase(Locale.ROOT));
            flow.getChildren().add(words);
        }
        return flow;
    }
}
