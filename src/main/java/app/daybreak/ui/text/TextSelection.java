package app.daybreak.ui.text;

import app.daybreak.query.Range;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What is selected of a column of paragraphs: from where one began to where one has come.
public final class TextSelection {
    /// Two places of the column.
    ///
    /// @param anchor where the selection began
    /// @param focus where it has come, before or behind the anchor
    public record Stretch(TextPlace anchor, TextPlace focus) {
        TextPlace first() {
            return anchor.compareTo(focus) <= 0 ? anchor : focus;
        }

        TextPlace last() {
            return anchor.compareTo(focus) <= 0 ? focus : anchor;
        }

        /// Whether nothing is between the two.
        public boolean isEmpty() {
            return anchor.equals(focus);
        }

        /// What of a block is selected.
        Range of(int block, int length) {
            if (block < first().block() || block > last().block()) return new Range(0, 0);
            int from = block == first().block() ? first().offset() : 0;
            int to = block == last().block() ? last().offset() : length;
            return new Range(Math.min(from, length), Math.min(to, length));
        }
    }

    private final ReadOnlyObjectWrapper<@Nullable Stretch> stretch = new ReadOnlyObjectWrapper<>();
    private List<TextBlock> blocks = List.of();

    /// The selection, or null where none was ever begun.
    public ReadOnlyObjectProperty<@Nullable Stretch> stretchProperty() {
        return stretch.getReadOnlyProperty();
    }

    /// Begins anew over other blocks.
    void over(List<TextBlock> blocks) {
        this.blocks = List.copyOf(blocks);
        stretch.set(null);
    }

    /// Selects from one place to another.
    public void select(TextPlace anchor, TextPlace focus) {
        stretch.set(new Stretch(anchor, focus));
        draw();
    }

    /// Goes on to a place from where the selection began.
    public void extendTo(TextPlace focus) {
        Stretch now = stretch.get();
        select(now == null ? focus : now.anchor(), focus);
    }

    /// Selects everything.
    public void selectAll() {
        if (blocks.isEmpty()) return;
        int last = blocks.size() - 1;
        select(new TextPlace(0, 0), new TextPlace(last, blocks.get(last).length()));
    }

    /// Selects nothing.
    public void clear() {
        stretch.set(null);
        draw();
    }

    /// Whether anything is selected.
    public boolean isEmpty() {
        Stretch now = stretch.get();
        return now == null || now.isEmpty();
    }

    /// The source of what is selected, a line for each paragraph; formulas as TeX.
    public String text() {
        Stretch now = stretch.get();
        if (now == null) return "";
        List<String> lines = new ArrayList<>();
        for (int i = now.first().block(); i <= now.last().block(); i++) {
            Range range = now.of(i, blocks.get(i).length());
            lines.add(blocks.get(i).source(range.start(), range.end()));
        }
        return String.join("\n", lines);
    }

    /// What of a block is selected, in characters that are shown; empty where nothing is.
    public Range of(TextBlock block) {
        Stretch now = stretch.get();
        int index = blocks.indexOf(block);
        return now == null || index < 0 ? new Range(0, 0) : now.of(index, block.length());
    }

    /// The place one character, word or paragraph on from a place, or back.
    ///
    /// @param step 1 forward, -1 back
    public TextPlace moved(TextPlace from, Step unit, int step) {
        String text = blocks.get(from.block()).text();
        int offset = unit.next(text, from.offset(), step);
        if (offset >= 0) return new TextPlace(from.block(), offset);
        int block = Math.clamp((long) from.block() + step, 0, blocks.size() - 1);
        if (block == from.block()) return from;
        return new TextPlace(block, step > 0 ? 0 : blocks.get(block).length());
    }

    private void draw() {
        Stretch now = stretch.get();
        for (int i = 0; i < blocks.size(); i++) {
            TextBlock block = blocks.get(i);
            Range range = now == null ? new Range(0, 0) : now.of(i, block.length());
            block.mark(MarkKind.SELECTION, range.length() == 0 ? List.of() : List.of(range));
        }
    }
}
