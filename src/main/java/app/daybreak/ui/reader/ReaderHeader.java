package app.daybreak.ui.reader;

import app.daybreak.paper.Field;
import app.daybreak.paper.Paper;
import app.daybreak.paper.PaperText;
import app.daybreak.query.Column;
import app.daybreak.query.Hits;
import app.daybreak.query.Search;
import app.daybreak.ui.formula.SetFormulas;
import app.daybreak.ui.text.MarkKind;
import app.daybreak.ui.text.TextBlock;
import app.daybreak.wording.Messages;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/// Titles, facts and links of a paper.
final class ReaderHeader extends VBox {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final Messages messages;
    private final VBox titles = new VBox(6);
    private final FactLine facts;
    private final Button star = new Button();
    private final SplitMenuButton open;
    private final HBox buttons;
    private boolean compact;
    private @Nullable Paper shown;
    private @Nullable Titles shownTitles;

    ReaderHeader(ReaderActions actions, Messages messages) {
        this.messages = messages;
        facts = new FactLine(this::showFacts, actions.untag(), messages);
        getStyleClass().add("reader-header");
        open = open(actions);
        buttons = new HBox(8, open, star);
        buttons.setMinWidth(USE_PREF_SIZE);
        buttons.setAlignment(Pos.TOP_LEFT);
        star.setId("star");
        star.setOnAction(_ -> actions.toggleStarred().run());
        buttons.getStyleClass().add("reader-buttons");
        HBox.setHgrow(facts, Priority.ALWAYS);
        setCompact(false);
        setMinHeight(USE_PREF_SIZE);
    }

    /// Whether the header leaves more of a low window to the text: what is left of the facts shares
    /// a line with the buttons.
    void setCompact(boolean compact) {
        this.compact = compact;
        pseudoClassStateChanged(COMPACT, compact);
        name(open, "reader.open", "reader.open.short");
        nameStar();
        facts.setCompact(compact);
        getChildren().clear();
        if (compact) getChildren().addAll(titles, new HBox(8, facts, buttons));
        else getChildren().addAll(titles, facts, buttons);
    }

    private void nameStar() {
        if (shown != null && shown.state().starred()) {
            name(star, "reader.unstar", "reader.unstar.short");
        } else {
            name(star, "reader.star", "reader.star.short");
        }
    }

    private void name(ButtonBase button, String key, String brief) {
        button.setText(messages.text(compact ? brief : key));
        button.setAccessibleText(messages.text(key));
    }

    private SplitMenuButton open(ReaderActions actions) {
        SplitMenuButton open = new SplitMenuButton();
        open.setId("open");
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

    /// The size that the titles are set by, in pixels.
    void setTitleSize(double size) {
        titles.setStyle("-fx-font-size: " + size + "px");
    }

    /// Forgets the paper.
    void clear() {
        shown = null;
    }

    /// @param search whose hits are marked
    void show(ReadyPaper ready, Search search) {
        Paper paper = ready.paper();
        shown = paper;
        titles(ready, search);
        nameStar();
        facts.show(paper);
    }

    /// A star or a tag leaves the titles alone.
    private void titles(ReadyPaper ready, Search search) {
        PaperText text = ready.paper().text();
        var now = new Titles(text.titleZh(), text.titleEn(), ready.formulas(), search);
        if (now.equals(shownTitles)) return;
        shownTitles = now;
        boolean bilingual = !text.titleZh().isBlank();
        titles.getChildren().clear();
        if (bilingual) title(ready, Field.TITLE_ZH, search, "reader-title", "zh");
        title(ready, Field.TITLE_EN, search, bilingual ? "reader-title-en" : "reader-title", "en");
    }

    private record Titles(String chinese, String english, SetFormulas formulas, Search search) {}

    private void title(ReadyPaper ready, Field field, Search search, String... styles) {
        String text = ready.paper().text().get(field);
        TextBlock title = new TextBlock(text, ready.formulas(), "", styles);
        title.setId(field == Field.TITLE_ZH ? "title-zh" : "title-en");
        title.mark(
                MarkKind.HIT,
                Hits.of(search, Column.of(field), text).stream().map(title::shown).toList());
        titles.getChildren().add(title);
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
}
