package app.daybreak.query;

import app.daybreak.paper.Field;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// A text of a paper that can be searched: its six fields and the person's note.
public enum Column {
    TITLE_ZH(Field.TITLE_ZH),
    TITLE_EN(Field.TITLE_EN),
    TLDR_ZH(Field.TLDR_ZH),
    TLDR_EN(Field.TLDR_EN),
    ABSTRACT_ZH(Field.ABSTRACT_ZH),
    ABSTRACT_EN(Field.ABSTRACT_EN),
    NOTE(null);

    /// All of them: where a word without a field is looked for.
    public static final Set<Column> ALL = Collections.unmodifiableSet(EnumSet.allOf(Column.class));

    private final @Nullable Field field;

    Column(@Nullable Field field) {
        this.field = field;
    }

    /// The name of the index's column: `title_zh`, …, `note`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The paper's field, or null for the note.
    public @Nullable Field field() {
        return field;
    }

    /// The column of a paper's field.
    public static Column of(Field field) {
        for (Column column : values()) {
            if (column.field == field) return column;
        }
        throw new IllegalArgumentException(field.code());
    }
}
