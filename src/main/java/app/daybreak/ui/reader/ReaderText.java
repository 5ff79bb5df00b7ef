package app.daybreak.ui.reader;

import app.daybreak.paper.Field;
import app.daybreak.paper.Flaw;
import app.daybreak.paper.Paper;
import app.daybreak.query.Column;
import app.daybreak.query.Hits;
import app.daybreak.query.Range;
import app.daybreak.query.Search;
import app.daybreak.wording.Messages;

import jfx.incubator.scene.control.richtext.model.SimpleViewOnlyStyledModel;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledTextModel;

import java.util.ArrayList;
import java.util.List;

/// Lays a paper's text in one language out as the paragraphs of a text area. Where a text is
/// missing or was cut the text says so; nothing is invented.
final class ReaderText {
    private static final StyleAttributeMap HEADING =
            StyleAttributeMap.builder().setSpaceAbove(4).setSpaceBelow(6).build();
    private static final StyleAttributeMap BODY =
            StyleAttributeMap.builder().setSpaceBelow(16).setLineSpacing(6).build();

    private final Messages messages;

    /// A text and its hits.
    ///
    /// @param hits in order; each of one paragraph
    record Marked(StyledTextModel text, List<Hit> hits) {}

    /// A marked place.
    ///
    /// @param place what is marked of the paragraph
    record Hit(int paragraph, Range place) {}

    ReaderText(Messages messages) {
        this.messages = messages;
    }

    /// The Chinese side: one-liner and abstract. Its headings are Chinese in every language of the
    /// program, as they belong to the text.
    Marked chinese(Paper paper, Search search) {
        Page page = new Page("zh", search);
        page.section("要点", paper, Field.TLDR_ZH);
        page.section("摘要", paper, Field.ABSTRACT_ZH);
        return page.marked();
    }

    /// The English side: one-liner where there is one, and abstract.
    Marked english(Paper paper, Search search) {
        Page page = new Page("en", search);
        if (!paper.text().tldrEn().isEmpty()) {
            page.section("In one sentence", paper, Field.TLDR_EN);
        }
        page.section("Abstract", paper, Field.ABSTRACT_EN);
        return page.marked();
    }

    private final class Page {
        private final SimpleViewOnlyStyledModel model = new SimpleViewOnlyStyledModel();
        private final List<Hit> hits = new ArrayList<>();
        private final String language;
        private final Search search;

        Page(String language, Search search) {
            this.language = language;
            this.search = search;
        }

        Marked marked() {
            return new Marked(model, List.copyOf(hits));
        }

        void section(String heading, Paper paper, Field field) {
            model.addWithStyleNames(heading, "reader-heading", language);
            model.setParagraphAttributes(HEADING);
            model.nl();
            String text = paper.text().get(field);
            body(text, Hits.of(search, Column.of(field), text));
            note(paper, field, text.isEmpty() ? "" : " ");
            model.setParagraphAttributes(BODY);
            model.nl();
        }

        /// Hits have a colour behind them and a line below.
        private void body(String text, List<Range> found) {
            int at = 0;
            for (Range hit : found) {
                plain(text.substring(at, hit.start()));
                model.addWithStyleNames(hit.of(text), "reader-body", language, "hit-text");
                at = hit.end();
            }
            plain(text.substring(at));
            for (Range hit : found) {
                model.highlight(hit.start(), hit.length(), "hit-back");
                hits.add(new Hit(model.size() - 1, hit));
            }
        }

        private void plain(String text) {
            if (!text.isEmpty()) model.addWithStyleNames(text, "reader-body", language);
        }

        private void note(Paper paper, Field field, String before) {
            for (Flaw flaw : Flaw.values()) {
                if (!paper.flaws().has(field, flaw)) continue;
                String text = messages.text("flaw." + flaw.code());
                model.addWithStyleNames(before + text, "reader-note", "zh");
            }
        }
    }
}
