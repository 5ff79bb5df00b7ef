package app.daybreak.ui.reader;

import app.daybreak.paper.Field;
import app.daybreak.query.Range;
import app.daybreak.ui.text.MarkKind;
import app.daybreak.ui.text.TextBlock;
import app.daybreak.ui.text.TextColumn;
import app.daybreak.ui.text.WordFinder;

import javafx.geometry.Point2D;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// A pane of the reader. What it is asked about are places in the paper's texts, wherever and in
/// whatever pieces they are shown.
final class ReaderColumn {
    private final TextColumn view;
    private List<Passage> passages = List.of();

    /// A character of one of the paper's texts.
    record Spot(Field field, int offset) {}

    ReaderColumn(String id, String name, WordFinder words) {
        view = new TextColumn(id, name, words);
    }

    TextColumn view() {
        return view;
    }

    /// @param measure the greatest width of a line, in pixels
    void show(List<Passage> passages, double measure) {
        this.passages = passages;
        view.show(passages.stream().map(Passage::block).toList(), measure);
    }

    void mark(MarkKind kind, Field field, List<Range> places) {
        for (Passage passage : passages) {
            if (passage.isOf(field)) passage.block().mark(kind, passage.shown(places));
        }
    }

    /// The number of the passage that shows a stretch of a text, or -1.
    int number(Field field, Range place) {
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i).isOf(field) && passages.get(i).shown(place) != null) return i;
        }
        return -1;
    }

    /// How many passages there are.
    int size() {
        return passages.size();
    }

    boolean shows(Field field) {
        return passages.stream().anyMatch(passage -> passage.isOf(field));
    }

    /// The character under a point of the scene, or null where there is none.
    @Nullable Spot spotAt(double sceneX, double sceneY) {
        TextBlock block = view.blockAt(sceneX, sceneY);
        for (Passage passage : passages) {
            if (passage.block() != block || passage.field() == null) continue;
            Point2D inside = block.sceneToLocal(sceneX, sceneY);
            int shown = block.characterAt(inside.getX(), inside.getY());
            return new Spot(passage.field(), passage.place().start() + block.sourceIndex(shown));
        }
        return null;
    }

    /// Where a stretch of a text begins, from the top of what scrolls.
    OptionalDouble top(Field field, Range place) {
        for (Passage passage : passages) {
            Range shown = passage.isOf(field) ? passage.shown(place) : null;
            if (shown != null) return OptionalDouble.of(view.top(passage.block(), shown.start()));
        }
        return OptionalDouble.empty();
    }

    /// Scrolls until a stretch of a text is in sight.
    void reveal(Field field, Range place) {
        for (Passage passage : passages) {
            Range shown = passage.isOf(field) ? passage.shown(place) : null;
            if (shown == null) continue;
            view.reveal(passage.block(), shown);
            return;
        }
    }

    /// The stretches of a text that are selected.
    List<Range> selected(Field field) {
        List<Range> selected = new ArrayList<>();
        for (Passage passage : passages) {
            if (!passage.isOf(field)) continue;
            Range shown = view.selection().of(passage.block());
            if (shown.length() == 0) continue;
            int from = passage.place().start() + passage.block().sourceIndex(shown.start());
            int last = passage.place().start() + passage.block().sourceIndex(shown.end() - 1);
            selected.add(new Range(from, Math.max(from, last) + 1));
        }
        return selected;
    }
}
