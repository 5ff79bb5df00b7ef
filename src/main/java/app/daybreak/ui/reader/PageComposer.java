package app.daybreak.ui.reader;

import app.daybreak.paper.Field;
import app.daybreak.paper.Flaw;
import app.daybreak.query.Range;
import app.daybreak.reading.BilingualText;
import app.daybreak.reading.Pair;
import app.daybreak.ui.formula.SetFormulas;
import app.daybreak.ui.text.TextBlock;
import app.daybreak.wording.Messages;

import java.util.ArrayList;
import java.util.List;

/// Composes the paragraphs that a pane of the reader shows of a paper. Where a text is missing or
/// was cut the page says so; nothing is invented.
final class PageComposer {
    private final ReadyPaper ready;
    private final Messages messages;
    private final List<Passage> page = new ArrayList<>();

    private PageComposer(ReadyPaper ready, Messages messages) {
        this.ready = ready;
        this.messages = messages;
    }

    /// The Chinese side: one-liner and abstract. Its headings are Chinese in every language of the
    /// program, as they belong to the text.
    static List<Passage> chinese(ReadyPaper ready, Messages messages) {
        PageComposer composer = new PageComposer(ready, messages);
        composer.heading("要点", "zh");
        composer.whole(Field.TLDR_ZH, "lead");
        composer.heading("摘要", "zh");
        composer.whole(Field.ABSTRACT_ZH, "body");
        return composer.page;
    }

    /// The English side: one-liner where there is one, and abstract.
    static List<Passage> english(ReadyPaper ready, Messages messages) {
        PageComposer composer = new PageComposer(ready, messages);
        composer.englishOneLiner();
        composer.heading("Abstract", "en");
        composer.whole(Field.ABSTRACT_EN, "body");
        return composer.page;
    }

    /// Both: each Chinese sentence above its English one.
    static List<Passage> interleaved(ReadyPaper ready, Messages messages) {
        PageComposer composer = new PageComposer(ready, messages);
        composer.heading("要点", "zh");
        composer.whole(Field.TLDR_ZH, "lead");
        composer.englishOneLiner();
        composer.heading("摘要 · Abstract", "zh");
        composer.pairs();
        return composer.page;
    }

    private void englishOneLiner() {
        if (ready.paper().text().tldrEn().isEmpty()) return;
        heading("In one sentence", "en");
        whole(Field.TLDR_EN, "lead");
    }

    private void heading(String words, String language) {
        TextBlock block = new TextBlock(words, SetFormulas.NONE, "", "reader-heading", language);
        block.getStyleClass().add("heading");
        page.add(Passage.heading(block));
    }

    private void whole(Field field, String kind) {
        passage(field, new Range(0, ready.paper().text().get(field).length()), true, kind);
    }

    private void pairs() {
        BilingualText both = ready.sentences();
        if (both.pairs().isEmpty()) {
            whole(Field.ABSTRACT_ZH, "body");
            whole(Field.ABSTRACT_EN, "body");
            return;
        }
        for (int i = 0; i < both.pairs().size(); i++) {
            Pair pair = both.pairs().get(i);
            side(Field.ABSTRACT_ZH, both.zhRanges(pair), both.zhSentences());
            side(Field.ABSTRACT_EN, both.enRanges(pair), both.enSentences());
        }
        if (both.zhSentences().isEmpty()) whole(Field.ABSTRACT_ZH, "body");
        if (both.enSentences().isEmpty()) whole(Field.ABSTRACT_EN, "body");
    }

    private void side(Field field, List<Range> sentences, List<Range> all) {
        if (sentences.isEmpty()) return;
        Range place = new Range(sentences.getFirst().start(), sentences.getLast().end());
        boolean last = sentences.getLast().equals(all.getLast());
        passage(field, place, last, field.isChinese() ? "upper" : "lower");
    }

    /// @param last whether the text ends with it, so that what is to be said of it comes behind
    private void passage(Field field, Range place, boolean last, String kind) {
        String text = place.of(ready.paper().text().get(field));
        String language = field.isChinese() ? "zh" : "en";
        TextBlock block =
                new TextBlock(
                        text,
                        ready.formulas(),
                        last ? note(field, text.isEmpty() ? "" : " ") : "",
                        "reader-body",
                        language);
        block.getStyleClass().add(kind);
        page.add(new Passage(field, place, block));
    }

    private String note(Field field, String before) {
        StringBuilder note = new StringBuilder();
        for (Flaw flaw : Flaw.values()) {
            if (!ready.paper().flaws().has(field, flaw)) continue;
            note.append(before).append(messages.text("flaw." + flaw.code()));
        }
        return note.toString();
    }
}
