package app.daybreak.ui.list;

import app.daybreak.paper.PaperRow;
import app.daybreak.query.Column;
import app.daybreak.query.Hits;
import app.daybreak.ui.control.MarkedLabel;
import app.daybreak.wording.Messages;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One fact about a paper in the table. Hits of the search are marked in its texts.
final class PaperTableCell extends TableCell<ListedPaper, ListedPaper> {
    private final PaperColumn column;
    private final PaperListModel model;
    private final Messages messages;
    private final MarkedLabel label;

    PaperTableCell(PaperColumn column, PaperListModel model, Messages messages) {
        this.column = column;
        this.model = model;
        this.messages = messages;
        boolean chinese = column == PaperColumn.TITLE_ZH || column == PaperColumn.TLDR;
        label = new MarkedLabel("table-text", chinese ? "zh" : "en");
        getStyleClass().add("table-" + column.code());
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(ListedPaper item, boolean empty) {
        super.updateItem(item, empty);
        boolean shown = !empty && item != null;
        setGraphic(shown ? label : null);
        setAccessibleText(null);
        if (!shown) return;
        PaperRow row = item.row();
        String text = row == null ? notLoaded(item) : text(row);
        Column searched = row == null ? null : searched(row);
        if (searched == null) label.show(text, List.of());
        else label.showSaid(text, Hits.of(model.marked(), searched, text));
        setAccessibleText(row == null ? text : spoken(row, text));
    }

    private String notLoaded(ListedPaper item) {
        return column == PaperColumn.ID ? item.id().toString() : "";
    }

    private String text(PaperRow row) {
        RowFacts facts = new RowFacts(row, messages);
        return switch (column) {
            case STATE -> (facts.unread() ? "●" : "") + facts.marks();
            case TITLE_ZH -> row.heading();
            case TITLE_EN -> row.titleEn();
            case TLDR -> row.tldrZh();
            case CATEGORY -> row.primaryCategory();
            case CHANNELS -> facts.channels();
            case ID -> facts.reference();
            case ANNOUNCE -> facts.announced();
            case TAGS -> facts.tags();
        };
    }

    private String spoken(PaperRow row, String text) {
        boolean unread = column == PaperColumn.STATE && new RowFacts(row, messages).unread();
        return unread ? messages.text("list.unread") + " " + text : text;
    }

    /// The texts of the paper that stand here, or null for a fact.
    private @Nullable Column searched(PaperRow row) {
        return switch (column) {
            case TITLE_ZH -> row.titleZh().isBlank() ? Column.TITLE_EN : Column.TITLE_ZH;
            case TITLE_EN -> Column.TITLE_EN;
            case TLDR -> Column.TLDR_ZH;
            default -> null;
        };
    }
}
