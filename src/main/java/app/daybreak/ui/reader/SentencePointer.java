package app.daybreak.ui.reader;

import app.daybreak.paper.Field;
import app.daybreak.query.Range;
import app.daybreak.reading.BilingualText;
import app.daybreak.reading.Pair;
import app.daybreak.ui.reader.ReaderColumn.Spot;
import app.daybreak.ui.text.MarkKind;

import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/// Marks a sentence and its counterpart in the other language: the one under the pointer, or the
/// one reached by key.
final class SentencePointer {
    private final Supplier<List<ReaderColumn>> onScreen;
    private BilingualText text = BilingualText.NONE;
    private @Nullable Pair walked;
    private @Nullable Pair pointed;

    /// @param onScreen the panes to be seen
    SentencePointer(Supplier<List<ReaderColumn>> onScreen) {
        this.onScreen = onScreen;
    }

    /// Follows the pointer over a pane.
    void follow(ReaderColumn column) {
        column.view()
                .addEventFilter(
                        MouseEvent.MOUSE_MOVED,
                        e -> point(column.spotAt(e.getSceneX(), e.getSceneY())));
        column.view().addEventFilter(MouseEvent.MOUSE_EXITED, _ -> point(null));
    }

    /// Begins anew over another text; the same text in another layout keeps its mark.
    void over(BilingualText text) {
        if (!this.text.equals(text)) walked = null;
        this.text = text;
        pointed = null;
        draw();
    }

    /// The sentences that are marked, or null.
    @Nullable Pair marked() {
        return pointed != null ? pointed : walked;
    }

    private void point(@Nullable Spot spot) {
        Pair now = spot == null ? null : at(spot).orElse(null);
        if (Objects.equals(now, pointed)) return;
        pointed = now;
        draw();
    }

    private Optional<Pair> at(Spot spot) {
        return switch (spot.field()) {
            case ABSTRACT_ZH -> text.atZh(spot.offset());
            case ABSTRACT_EN -> text.atEn(spot.offset());
            default -> Optional.empty();
        };
    }

    /// Goes to the next (1) or previous (-1) sentence and has it in sight.
    void step(int step) {
        if (text.pairs().isEmpty()) return;
        Pair from = marked();
        int last = text.pairs().size() - 1;
        int to = from == null ? step > 0 ? 0 : last : text.pairs().indexOf(from) + step;
        Pair next = text.pairs().get(Math.clamp(to, 0, last));
        walked = next;
        pointed = null;
        draw();
        for (ReaderColumn column : onScreen.get()) {
            reveal(column, Field.ABSTRACT_ZH, text.zhRanges(next));
            reveal(column, Field.ABSTRACT_EN, text.enRanges(next));
        }
    }

    private static void reveal(ReaderColumn column, Field field, List<Range> sentences) {
        if (sentences.isEmpty()) return;
        column.reveal(field, around(sentences));
    }

    private static Range around(List<Range> sentences) {
        return new Range(sentences.getFirst().start(), sentences.getLast().end());
    }

    private void draw() {
        Pair now = marked();
        for (ReaderColumn column : onScreen.get()) {
            mark(column, Field.ABSTRACT_ZH, now == null ? List.of() : text.zhRanges(now));
            mark(column, Field.ABSTRACT_EN, now == null ? List.of() : text.enRanges(now));
        }
    }

    private static void mark(ReaderColumn column, Field field, List<Range> sentences) {
        column.mark(
                MarkKind.SENTENCE,
                field,
                sentences.isEmpty() ? List.of() : List.of(around(sentences)));
    }
}
