package app.daybreak.paper;

/// The six texts of a paper, either as they stand in a file or cleaned; the context says which. A
/// missing text is empty, never null.
///
/// @param titleEn the English title
/// @param titleZh the Chinese title
/// @param tldrEn the English one-liner, which most digests lack
/// @param tldrZh the Chinese one-liner
/// @param abstractEn the English abstract
/// @param abstractZh the Chinese abstract
public record PaperText(
        String titleEn,
        String titleZh,
        String tldrEn,
        String tldrZh,
        String abstractEn,
        String abstractZh) {

    /// Nothing at all.
    public static final PaperText EMPTY = new PaperText("", "", "", "", "", "");

    /// The text of one field.
    public String get(Field field) {
        return switch (field) {
            case TITLE_EN -> titleEn;
            case TITLE_ZH -> titleZh;
            case TLDR_EN -> tldrEn;
            case TLDR_ZH -> tldrZh;
            case ABSTRACT_EN -> abstractEn;
            case ABSTRACT_ZH -> abstractZh;
        };
    }

    /// Builds a text field by field.
    public static PaperText of(java.util.function.Function<Field, String> text) {
        return new PaperText(
                text.apply(Field.TITLE_EN),
                text.apply(Field.TITLE_ZH),
                text.apply(Field.TLDR_EN),
                text.apply(Field.TLDR_ZH),
                text.apply(Field.ABSTRACT_EN),
                text.apply(Field.ABSTRACT_ZH));
    }
}
