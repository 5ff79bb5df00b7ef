package app.daybreak.ui.reader;

import app.daybreak.citing.PaperMarkdown;
import app.daybreak.citing.SideBySide;
import app.daybreak.citing.SideBySide.Line;
import app.daybreak.paper.ArxivPages;
import app.daybreak.paper.ArxivReference;
import app.daybreak.paper.Field;
import app.daybreak.paper.Paper;
import app.daybreak.paper.PaperText;
import app.daybreak.query.Range;
import app.daybreak.reading.BilingualText;
import app.daybreak.reading.Pair;
import app.daybreak.ui.text.TextSelection;

import javafx.scene.input.ClipboardContent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What goes into the clipboard when the reader's text is copied.
final class ReaderCopy {
    private final ReadyPaper ready;
    private final List<ReaderColumn> onScreen;

    ReaderCopy(ReadyPaper ready, List<ReaderColumn> onScreen) {
        this.ready = ready;
        this.onScreen = onScreen;
    }

    ClipboardContent content(CopyForm form) {
        Optional<String> selected = selected();
        ClipboardContent content = new ClipboardContent();
        switch (form) {
            case PLAIN -> content.putString(selected.orElseGet(this::titles));
            case MARKDOWN ->
                    content.putString(
                            selected.map(text -> text.replace("\n", "\n\n"))
                                    .orElseGet(() -> PaperMarkdown.of(ready.paper())));
            case SIDE_BY_SIDE -> {
                SideBySide both = sideBySide();
                content.putString(both.text());
                content.putHtml(both.html());
            }
        }
        return content;
    }

    /// What one pastes to tell somebody of a paper.
    private String titles() {
        Paper paper = ready.paper();
        ArxivReference reference = new ArxivReference(paper.id(), paper.content().version());
        String titles = paper.text().titleZh() + "\n" + paper.text().titleEn();
        return titles.strip() + "\n" + ArxivPages.abs(reference);
    }

    private Optional<String> selected() {
        return onScreen.stream()
                .map(column -> column.view().selection())
                .filter(selection -> !selection.isEmpty())
                .map(TextSelection::text)
                .findFirst();
    }

    private SideBySide sideBySide() {
        BilingualText sentences = ready.sentences();
        List<Range> zh = selected(Field.ABSTRACT_ZH);
        List<Range> en = selected(Field.ABSTRACT_EN);
        boolean lead = !selected(Field.TLDR_ZH).isEmpty() || !selected(Field.TLDR_EN).isEmpty();
        boolean body = !zh.isEmpty() || !en.isEmpty();
        if (!lead && !body) return SideBySide.of(ready.paper(), sentences);
        PaperText text = ready.paper().text();
        List<Line> lines = new ArrayList<>();
        if (lead) lines.add(new Line(text.tldrZh(), text.tldrEn()));
        if (body && sentences.pairs().isEmpty()) {
            lines.add(new Line(text.abstractZh(), text.abstractEn()));
        }
        lines.addAll(SideBySide.of(sentences, p -> isTouched(sentences, p, zh, en)).lines());
        return new SideBySide(lines);
    }

    private List<Range> selected(Field field) {
        List<Range> selected = new ArrayList<>();
        for (ReaderColumn column : onScreen) selected.addAll(column.selected(field));
        return selected;
    }

    private static boolean isTouched(
            BilingualText sentences, Pair pair, List<Range> zh, List<Range> en) {
        return meet(sentences.zhRanges(pair), zh) || meet(sentences.enRanges(pair), en);
    }

    private static boolean meet(List<Range> sentences, List<Range> selected) {
        return sentences.stream()
                .anyMatch(sentence ->
                        selected.stream()
                                .anyMatch(range ->
                                        range.start() < sentence.end()
                                                && sentence.start() < range.end()));
    }
}
