package app.daybreak.ui.reader;

import app.daybreak.paper.Field;
import app.daybreak.paper.Flaw;
import app.daybreak.paper.Paper;
import app.daybreak.wording.Messages;

import jfx.incubator.scene.control.richtext.model.SimpleViewOnlyStyledModel;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledTextModel;

/// Lays a paper's text in one language out as the paragraphs of a text area. Where a text is
/// missing or was cut the text says so; nothing is invented.
final class ReaderText {
    private static final StyleAttributeMap HEADING =
            StyleAttributeMap.builder().setSpaceAbove(4).setSpaceBelow(6).build();
    private static final StyleAttributeMap BODY =
            StyleAttributeMap.builder().setSpaceBelow(16).setLineSpacing(6).build();

    private final Messages messages;

    ReaderText(Messages messages) {
        this.messages = messages;
    }

    /// The Chinese side: one-liner and abstract. Its headings are Chinese in every language of the
    /// program, as they belong to the text.
    StyledTextModel chinese(Paper paper) {
        Page page = new Page("zh");
        page.section("要点", paper, Field.TLDR_ZH);
        page.section("摘要", paper, Field.ABSTRACT_ZH);
        return page.model;
    }

    /// The English side: one-liner where there is one, and abstract.
    StyledTextModel english(Paper paper) {
        Page page = new Page("en");
        if (!paper.text().tldrEn().isEmpty()) {
            page.section("In one sentence", paper, Field.TLDR_EN);
        }
        page.section("Abstract", paper, Field.ABSTRACT_EN);
        return page.model;
    }

    private final class Page {
        private final SimpleViewOnlyStyledModel model = new SimpleViewOnlyStyledModel();
        private final String language;

        Page(String language) {
            this.language = language;
        }

        void section(String heading, Paper paper, Field field) {
            model.addWithStyleNames(heading, "reader-heading", language);
            model.setParagraphAttributes(HEADING);
            model.nl();
            String text = paper.text().get(field);
            model.addWithStyleNames(text, "reader-body", language);
            note(paper, field, text.isEmpty() ? "" : " ");
            model.setParagraphAttributes(BODY);
            model.nl();
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
