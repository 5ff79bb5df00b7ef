package app.daybreak.ui.exporting;

import app.daybreak.exporting.ExportForm;
import app.daybreak.exporting.ExportFormat;
import app.daybreak.exporting.OwnTemplate;
import app.daybreak.ui.control.InScene;
import app.daybreak.wording.Messages;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// Which papers, in which format, and what can be chosen about it.
final class ExportChoices extends VBox {
    private final ExportModel model;
    private final Messages messages;
    private final Label about = new Label();
    private final CheckBox byteOrderMark;
    private final CheckBox marks;
    private final CheckBox overwrite;

    /// @param templates shows the folder of templates
    ExportChoices(ExportModel model, Runnable templates, Messages messages) {
        super(6);
        this.model = model;
        this.messages = messages;
        getStyleClass().add("export-part");
        setMinWidth(220);
        getChildren().add(heading("export.papers"));
        ToggleGroup group = new ToggleGroup();
        for (Chosen each : Chosen.values()) getChildren().add(papers(each, group));
        getChildren().add(heading("export.format"));
        getChildren().add(forms());
        Hyperlink own = new Hyperlink(messages.text("export.templates"));
        own.setId("export-templates");
        own.setOnAction(_ -> templates.run());
        about.getStyleClass().add("preference-hint");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        byteOrderMark = check("export.bom", model.byteOrderMarkProperty());
        marks = check("export.marks", model.marksProperty());
        overwrite = check("export.overwrite", model.overwriteProperty());
        getChildren().addAll(about, byteOrderMark, marks, overwrite, own);
        InScene.follow(this, model.formProperty(), this::show);
    }

    private Label heading(String key) {
        Label heading = new Label(messages.text(key));
        heading.getStyleClass().add("export-heading");
        return heading;
    }

    private RadioButton papers(Chosen each, ToggleGroup group) {
        RadioButton button = new RadioButton(messages.text("export." + each.code()));
        button.setId("export-" + each.code());
        button.setToggleGroup(group);
        button.setOnAction(_ -> model.chosenProperty().set(each));
        InScene.follow(this, model.chosenProperty(), now -> button.setSelected(now == each));
        return button;
    }

    private ListView<ExportForm> forms() {
        ListView<ExportForm> forms = new ListView<>();
        forms.setId("export-forms");
        forms.setAccessibleText(messages.text("export.format"));
        forms.setCellFactory(_ -> new FormCell());
        InScene.follow(this, model.templatesProperty(), own -> list(own, forms));
        InScene.follow(this, model.formProperty(), form -> forms.getSelectionModel().select(form));
        forms.getSelectionModel()
                .selectedItemProperty()
                .subscribe(form -> {
                    if (form != null) model.formProperty().set(form);
                });
        forms.setPrefHeight(260);
        VBox.setVgrow(forms, Priority.ALWAYS);
        return forms;
    }

    private static void list(List<OwnTemplate> own, ListView<ExportForm> forms) {
        List<ExportForm> all = new ArrayList<>(List.of(ExportFormat.values()));
        all.addAll(own);
        ExportForm chosen = forms.getSelectionModel().getSelectedItem();
        forms.getItems().setAll(all);
        forms.getSelectionModel().select(chosen);
    }

    private CheckBox check(String key, BooleanProperty property) {
        CheckBox box = new CheckBox(messages.text(key));
        box.setId(key.replace('.', '-'));
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(property);
        return box;
    }

    private void show(ExportForm form) {
        about.setText(about(form));
        show(byteOrderMark, form == ExportFormat.csv);
        show(marks, form == ExportFormat.jsonl);
        show(overwrite, form == ExportFormat.notes);
    }

    private static void show(CheckBox box, boolean shown) {
        box.setVisible(shown);
        box.setManaged(shown);
    }

    private String about(ExportForm form) {
        return switch (form) {
            case OwnTemplate own when !own.unknown().isEmpty() ->
                    messages.text("export.unknown-place", String.join(" ", own.unknown()));
            case OwnTemplate _ -> messages.text("export.about.template");
            case ExportFormat format -> messages.text("export.about." + format.name());
        };
    }

    private String name(ExportForm form) {
        return switch (form) {
            case OwnTemplate own -> messages.text("export.form.template", own.name());
            case ExportFormat format -> messages.text("export.form." + format.name());
        };
    }

    private final class FormCell extends ListCell<ExportForm> {
        @Override
        protected void updateItem(ExportForm form, boolean empty) {
            super.updateItem(form, empty);
            setText(empty || form == null ? null : name(form));
        }
    }
}
