package app.daybreak.ui.reader;

import app.daybreak.paper.ArxivReference;
import app.daybreak.paper.Field;
import app.daybreak.paper.Flaw;
import app.daybreak.paper.Paper;
import app.daybreak.paper.Tag;
import app.daybreak.query.Column;
import app.daybreak.query.Hits;
import app.daybreak.query.Search;
import app.daybreak.ui.text.MarkKind;
import app.daybreak.ui.text.TextBlock;
import app.daybreak.wording.Messages;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Titles, facts and links of a paper.
final class ReaderHeader extends VBox {
    private final Messages messages;
    private final VBox titles = new VBox(6);
    private final FlowPane facts = new FlowPane(8, 4);
    private final Button star = new Button();
    private final Consumer<String> untag;
    private @Nullable Paper shown;

    ReaderHeader(ReaderActions actions, Messages messages) {
        this.messages = messages;
        untag = actions.untag();
        getStyleClass().add("reader-header");
        facts.setAlignment(Pos.CENTER_LEFT);
        HBox buttons = new HBox(8, open(actions), star);
        buttons.setAlignment(Pos.CENTER_LEFT);
        star.setId("star");
        star.setOnAction(_ -> actions.toggleStarred().run());
        buttons.getStyleClass().add("reader-buttons");
        getChildren().addAll(titles, facts, buttons);
        setMinHeight(USE_PREF_SIZE);
    }

    private SplitMenuButton open(ReaderActions actions) {
        SplitMenuButton open = new SplitMenuButton();
        open.setId("open");
        open.setText(messages.text("reader.open"));
        open.setOnAction(_ -> actions.openAbs().run());
        open.getItems()
                .addAll(
                        item("reader.open.pdf", actions.openPdf()),
                        item("reader.open.html", actions.openHtml()),
                        item("reader.copy-link", actions.copyLink()));
        return open;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    /// Forgets the paper.
    void clear() {
        shown = null;
    }

    /// @param search whose hits are marked
    void show(ReadyPaper ready, Search search) {
        Paper paper = ready.paper();
        shown = paper;
        boolean bilingual = !paper.text().titleZh().isBlank();
        titles.getChildren().clear();
        if (bilingual) title(ready, Field.TITLE_ZH, search, "reader-title", "zh");
        title(ready, Field.TITLE_EN, search, bilingual ? "reader-title-en" : "reader-title", "en");
        star.setText(messages.text(paper.state().starred() ? "reader.unstar" : "reader.star"));
        facts.getChildren().setAll(facts(paper));
    }

    private void title(ReadyPaper ready, Field field, Search search, String... styles) {
        String text = ready.paper().text().get(field);
        TextBlock title = new TextBlock(text, ready.formulas(), "", styles);
        title.setId(field == Field.TITLE_ZH ? "title-zh" : "title-en");
        title.mark(
                MarkKind.HIT,
                Hits.of(search, Column.of(field), text).stream().map(title::shown).toList());
        titles.getChildren().add(title);
    }

    private List<Labeled> facts(Paper paper) {
        List<Labeled> labels = new ArrayList<>();
        if (paper.state().revised()) labels.add(known(messages.text("list.revised")));
        ArxivReference reference = new ArxivReference(paper.id(), paper.content().version());
        labels.add(fact("arXiv:" + reference));
        if (!paper.content().primaryCategory().isEmpty()) {
            labels.add(fact(paper.content().primaryCategory()));
        }
        var type = paper.content().announceType();
        if (type != null) labels.add(fact(messages.text("announce." + type.code())));
        labels.add(known(messages.text("reader.digests", paper.appearances().size())));
        if (paper.revisions().size() > 1) {
            labels.add(known(messages.text("reader.revisions", paper.revisions().size())));
        }
        for (Field field : Field.values()) flaws(paper, field, labels);
        for (Tag tag : paper.tags()) labels.add(new TagChip(tag, untag, messages));
        return labels;
    }

    /// A fact of which more is known.
    private Hyperlink known(String text) {
        Hyperlink link = new Hyperlink(text);
        link.getStyleClass().setAll("fact", "known-fact");
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(_ -> showFacts());
        return link;
    }

    /// Shows where the paper comes from.
    void showFacts() {
        if (shown == null) return;
        PaperFacts content = new PaperFacts(shown, messages);
        PopOver more = new PopOver(content);
        more.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        more.setAnimated(false);
        more.show(facts);
        content.requestFocus();
    }

    private void flaws(Paper paper, Field field, List<Labeled> labels) {
        for (Flaw flaw : Flaw.values()) {
            if (!paper.flaws().has(field, flaw)) continue;
            String name = messages.text("field." + field.code());
            Label label = fact(messages.text("flaw.of." + flaw.code(), name));
            label.getStyleClass().add("flaw");
            labels.add(label);
        }
    }

    private static Label fact(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("fact");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
