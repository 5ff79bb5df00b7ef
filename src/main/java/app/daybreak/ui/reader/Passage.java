package app.daybreak.ui.reader;

import app.daybreak.paper.Field;
import app.daybreak.query.Range;
import app.daybreak.ui.text.TextBlock;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/// A paragraph of the reader: a stretch of one of the paper's texts, or a heading.
///
/// @param field the text, or null for a heading
/// @param place what of it
/// @param block how it is shown
record Passage(@Nullable Field field, Range place, TextBlock block) {
    /// A heading, which belongs to no text.
    static Passage heading(TextBlock block) {
        return new Passage(null, new Range(0, 0), block);
    }

    boolean isOf(Field other) {
        return field == other;
    }

    /// Where stretches of the field are shown in the block, as far as they are in this passage.
    List<Range> shown(List<Range> ofField) {
        return ofField.stream().map(this::shown).filter(Objects::nonNull).toList();
    }

    /// Where a stretch of the field is shown, or null where none of it is in this passage.
    @Nullable Range shown(Range ofField) {
        int from = Math.max(ofField.start(), place.start());
        int to = Math.min(ofField.end(), place.end());
        if (from >= to) return null;
        return block.shown(new Range(from - place.start(), to - place.start()));
    }
}
