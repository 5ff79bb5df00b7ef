package app.daybreak.ui.list;

import app.daybreak.paper.ArxivReference;
import app.daybreak.paper.PaperRow;
import app.daybreak.wording.Messages;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// A paper in the list: its titles, its one-liner on up to two lines, and small facts.
final class PaperCell extends ListCell<ListedPaper> {
    /// The height of every cell; it fits the lines below at the standard font size.
    static final double HEIGHT = 126;

    private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");

    private final Messages messages;
    private final Label heading = label("cell-heading", "zh");
    private final Label english = label("cell-english", "en");
    private final Label tldr = label("cell-tldr", "zh");
    private final Label facts = label("cell-facts", "en");
    private final Label star = label("cell-star");
    private final Region dot = new Region();
    private final VBox box;

    PaperCell(Messages messages) {
        this.messages = messages;
        dot.getStyleClass().add("cell-dot");
        dot.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        dot.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        tldr.setWrapText(true);
        HBox top = new HBox(6, dot, heading);
        top.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(heading, Priority.ALWAYS);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bottom = new HBox(6, facts, gap, star);
        box = new VBox(2, top, english, tldr, bottom);
        box.getStyleClass().add("paper-cell");
        VBox.setVgrow(tldr, Priority.ALWAYS);
        tldr.setMaxHeight(Double.MAX_VALUE);
        tldr.setAlignment(Pos.TOP_LEFT);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0); // as wide as the list, never wider
    }

    private static Label label(String... styles) {
        Label label = new Label();
        label.getStyleClass().addAll(styles);
        label.setMinWidth(0);
        return label;
    }

    @Override
    protected void updateItem(ListedPaper item, boolean empty) {
        super.updateItem(item, empty);
        boolean shown = !empty && item != null;
        setGraphic(shown ? box : null);
        if (!shown) {
            setAccessibleText(null);
        } else if (item.row() == null) {
            show(item.id().toString(), "", "", "", false, "");
        } else {
            show(item.row());
        }
    }

    private void show(PaperRow row) {
        boolean unread = !row.state().read() && !row.state().dismissed();
        String english = row.titleZh().isBlank() ? "" : row.titleEn();
        String marks = (row.state().starred() ? "★" : "") + (row.state().later() ? " ◷" : "");
        show(row.heading(), english, row.tldrZh(), facts(row), unread, marks);
    }

    private void show(
            String title,
            String second,
            String oneLiner,
            String small,
            boolean unread,
            String mark) {
        heading.setText(title);
        english.setText(second);
        english.setManaged(!second.isEmpty());
        tldr.setText(oneLiner);
        facts.setText(small);
        star.setText(mark);
        dot.setVisible(unread);
        box.pseudoClassStateChanged(UNREAD, unread);
        String state = unread ? messages.text("list.unread") + " " : "";
        setAccessibleText(state + title + " " + second + " " + small);
    }

    private String facts(PaperRow row) {
        List<String> parts = new ArrayList<>(row.channels());
        String category = row.primaryCategory();
        if (!category.isEmpty() && !parts.contains(category)) parts.addFirst(category);
        parts.add(new ArxivReference(row.id(), row.version()).toString());
        if (row.announceType() != null) {
            parts.add(messages.text("announce." + row.announceType().code()));
        }
        for (String tag : row.tags()) parts.add("#" + tag);
        return String.join("   ", parts);
    }
}
