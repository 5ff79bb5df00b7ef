package app.daybreak.ui.list;

import app.daybreak.library.SavedSearch.Role;
import app.daybreak.paper.PaperRow;
import app.daybreak.query.Column;
import app.daybreak.query.Hits;
import app.daybreak.query.Search;
import app.daybreak.ui.control.MarkedLabel;
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

import java.util.List;

/// A paper in the list: its titles, its one-liner on up to two lines, and small facts.
final class PaperCell extends ListCell<ListedPaper> {
    /// The height of every cell; it fits the lines below at the standard font size.
    static final double HEIGHT = 126;

    private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");
    static final PseudoClass MUTED = PseudoClass.getPseudoClass("muted");
    static final PseudoClass HIGHLIGHTED = PseudoClass.getPseudoClass("highlighted");

    private final Messages messages;
    private final PaperListModel model;
    private final MarkedLabel heading = new MarkedLabel("cell-heading", "zh");
    private final MarkedLabel english = new MarkedLabel("cell-english", "en");
    private final MarkedLabel tldr = new MarkedLabel("cell-tldr", "zh");
    private final Label facts = label("cell-facts", "en");
    private final Label star = label("cell-star");
    private final Region dot = new Region();
    private final VBox box;
    private Search markedFor = new Search.Everything();

    /// @param model says what is looked for, whose hits are marked, and what is selected
    PaperCell(PaperListModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        dot.getStyleClass().add("cell-dot");
        dot.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        dot.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        tldr.label().setWrapText(true);
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
        tldr.label().setAlignment(Pos.TOP_LEFT);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0); // as wide as the list, never wider
    }

    private static Label label(String... styles) {
        Label label = new Label();
        label.getStyleClass().addAll(styles);
        label.setMinWidth(0);
        return label;
    }

    private Search search() {
        return model.marked();
    }

    /// Shows whether the paper is among several that are selected.
    void showSelection() {
        pseudoClassStateChanged(
                Selection.AMONG, model.selection().selectionProperty().get().isAmong(getIndex()));
    }

    @Override
    public void updateIndex(int index) {
        super.updateIndex(index);
        showSelection();
    }

    /// A paper that stays where it is may have other hits than before.
    @Override
    protected boolean isItemChanged(ListedPaper before, ListedPaper now) {
        return !markedFor.equals(search()) || super.isItemChanged(before, now);
    }

    @Override
    protected void updateItem(ListedPaper item, boolean empty) {
        super.updateItem(item, empty);
        markedFor = search();
        boolean shown = !empty && item != null;
        setGraphic(shown ? box : null);
        if (!shown) {
            setAccessibleText(null);
        } else if (item.row() == null) {
            heading.show(item.id().toString(), List.of());
            for (MarkedLabel label : List.of(english, tldr)) label.show("", List.of());
            small("", "", false);
            setAccessibleText(item.id().toString());
        } else {
            show(item, item.row());
        }
        pseudoClassStateChanged(MUTED, shown && item.isRuled(Role.MUTE));
        pseudoClassStateChanged(HIGHLIGHTED, shown && item.isRuled(Role.HIGHLIGHT));
    }

    private void show(ListedPaper item, PaperRow row) {
        boolean bilingual = !row.titleZh().isBlank();
        mark(heading, bilingual ? Column.TITLE_ZH : Column.TITLE_EN, row.heading());
        mark(english, Column.TITLE_EN, bilingual ? row.titleEn() : "");
        mark(tldr, Column.TLDR_ZH, row.tldrZh());
        RowFacts facts = new RowFacts(row, messages);
        String line = facts.line() + facts.rules(item.rules());
        small(line, facts.marks(), facts.unread());
        String state = facts.unread() ? messages.text("list.unread") + " " : "";
        String second = bilingual ? row.titleEn() : "";
        setAccessibleText(state + row.heading() + " " + second + " " + line);
    }

    private void mark(MarkedLabel label, Column column, String text) {
        label.showSaid(text, Hits.of(markedFor, column, text));
        label.setManaged(!text.isEmpty() || label == tldr);
    }

    private void small(String text, String marks, boolean unread) {
        facts.setText(text);
        star.setText(marks);
        dot.setVisible(unread);
        box.pseudoClassStateChanged(UNREAD, unread);
    }
}
