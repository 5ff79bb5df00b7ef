package app.daybreak.ui.preferences;

import app.daybreak.ui.preferences.Section.Row;
import app.daybreak.wording.Messages;

import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;

/// All settings below each other, and a field that leaves only those with some words.
public final class PreferencesPane extends BorderPane {
    private final List<Section> sections;
    private final Messages messages;
    private final VBox shown = new VBox();

    /// A pane that shows everything.
    public PreferencesPane(List<Section> sections, Messages messages) {
        this.sections = List.copyOf(sections);
        this.messages = messages;
        getStyleClass().add("preferences");
        shown.getStyleClass().add("preference-sections");
        TextField search = new TextField();
        search.setId("preferences-search");
        search.setPromptText(messages.text("preferences.search"));
        search.setAccessibleText(messages.text("preferences.search"));
        search.textProperty().subscribe(this::show);
        setMargin(search, new Insets(14, 18, 6, 18));
        ScrollPane scroll = new ScrollPane(shown);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("preference-scroll");
        setTop(search);
        setCenter(scroll);
    }

    private void show(String words) {
        String wanted = words.strip();
        List<Section> left =
                sections.stream()
                        .map(section -> matching(section, wanted))
                        .filter(section -> !section.rows().isEmpty())
                        .toList();
        shown.getChildren().setAll(left.stream().map(PreferencesPane::box).toList());
        if (left.isEmpty()) shown.getChildren().add(new Label(messages.text("preferences.none")));
    }

    private static Section matching(Section section, String words) {
        return new Section(
                section.title(),
                section.rows().stream().filter(row -> row.says(section.title(), words)).toList());
    }

    private static Node box(Section section) {
        Label title = new Label(section.title());
        title.getStyleClass().add("preference-title");
        GridPane grid = new GridPane(18, 10);
        for (int i = 0; i < section.rows().size(); i++) add(section.rows().get(i), grid, i);
        return new VBox(8, title, grid);
    }

    private static void add(Row row, GridPane grid, int line) {
        Label name = new Label(row.name());
        name.setLabelFor(row.control());
        name.setMinWidth(150);
        name.getStyleClass().add("preference-name");
        VBox choice = new VBox(3, row.control());
        if (!row.hint().isEmpty()) choice.getChildren().add(hint(row));
        if (row.control().getAccessibleText() == null) {
            row.control().setAccessibleText(row.name());
        }
        GridPane.setHgrow(choice, Priority.ALWAYS);
        grid.add(name, 0, line);
        grid.add(choice, 1, line);
        GridPane.setValignment(name, VPos.TOP);
    }

    private static Label hint(Row row) {
        Label hint = new Label(row.hint());
        hint.getStyleClass().add("preference-hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        return hint;
    }
}
