package app.daybreak.ui.today;

import app.daybreak.paper.PaperRow;
import app.daybreak.ui.control.MarkSigns;
import app.daybreak.wording.Messages;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// A group: its heading with how far it is read, and its papers, those that are left first. Of many
/// only some are shown at first.
final class GroupBox extends VBox {
    private static final int FEW = 6;
    private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");

    private final TodayModel model;
    private final Today today;
    private final Group group;
    private final Messages messages;

    /// @param opened the names of the groups of which all papers are shown; changed here
    GroupBox(TodayModel model, Today today, Group group, Set<String> opened, Messages messages) {
        super(2);
        this.model = model;
        this.today = today;
        this.group = group;
        this.messages = messages;
        getChildren().add(heading());
        list(opened);
    }

    private String name() {
        if (!group.name().isEmpty()) return group.name();
        return messages.text(today.byTopic() ? "today.others" : "year.no-channel");
    }

    private HBox heading() {
        Button name = new Button(name());
        name.getStyleClass().addAll("similar-line", "today-heading");
        name.setMinWidth(0);
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        name.setOnAction(_ -> model.go(group));
        ProgressBar done = new ProgressBar((double) group.done() / Math.max(1, group.all().size()));
        done.setPrefWidth(90);
        done.setMinWidth(40);
        done.setAccessibleText(messages.text("today.progress"));
        Label figures = new Label();
        int left = group.all().size() - group.done();
        figures.setText(messages.text("today.group", group.all().size(), left));
        figures.setMinWidth(USE_PREF_SIZE);
        figures.getStyleClass().add("year-small");
        name.setAccessibleText(name() + ", " + figures.getText());
        HBox heading = new HBox(10, name, done, figures);
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    private void list(Set<String> opened) {
        List<PaperRow> rows =
                group.shown().stream().sorted(Comparator.comparing(Group::isDone)).toList();
        boolean all = opened.contains(group.name()) || rows.size() <= FEW + 1;
        for (PaperRow row : all ? rows : rows.subList(0, FEW)) getChildren().add(line(row));
        if (all) return;
        Hyperlink more = new Hyperlink(messages.text("today.more", rows.size() - FEW));
        more.getStyleClass().add("today-more");
        more.setOnAction(_ -> {
            opened.add(group.name());
            getChildren().remove(1, getChildren().size());
            list(opened);
        });
        getChildren().add(more);
    }

    private Button line(PaperRow row) {
        Label title = new Label(row.heading());
        title.getStyleClass().add("today-title");
        title.setMinWidth(0);
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        Label marks = new Label(MarkSigns.of(row.state()));
        marks.getStyleClass().add("cell-star");
        marks.setMinWidth(USE_PREF_SIZE);
        Button line = new Button();
        line.setUserData(row.id());
        line.setGraphic(new HBox(6, title, marks));
        line.getStyleClass().addAll("similar-line", "today-line");
        line.pseudoClassStateChanged(UNREAD, !Group.isDone(row));
        line.setMaxWidth(Double.MAX_VALUE);
        line.setMinWidth(0);
        line.setAccessibleText(
                messages.text(
                        Group.isDone(row) ? "today.paper.done" : "today.paper.left",
                        row.heading()));
        if (!row.titleEn().isEmpty()) line.setTooltip(new Tooltip(row.titleEn()));
        line.setOnAction(_ -> model.go(today, row.id()));
        return line;
    }
}
