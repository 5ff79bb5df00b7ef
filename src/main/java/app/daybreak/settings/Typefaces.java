package app.daybreak.settings;

import org.jspecify.annotations.Nullable;

/// The families in which papers are set.
///
/// @param chinese for Chinese text; empty for the best that is installed
/// @param latin for English text; the same
public record Typefaces(String chinese, String latin) {
    /// The best that are installed.
    public static final Typefaces FIRST = new Typefaces("", "");

    /// Refuses what a damaged file may give.
    public Typefaces {
        chinese = clean(chinese);
        latin = clean(latin);
    }

    /// These with another family for Chinese text.
    public Typefaces withChinese(String family) {
        return new Typefaces(family, latin);
    }

    /// These with another family for English text.
    public Typefaces withLatin(String family) {
        return new Typefaces(chinese, family);
    }

    private static String clean(@Nullable String family) {
        return family == null ? "" : family.strip();
    }
}
