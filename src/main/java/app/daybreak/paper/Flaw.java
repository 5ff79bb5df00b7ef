package app.daybreak.paper;

import java.util.Locale;

/// What can be wrong with a text. Ordinals are stored in [Flaws]: append only.
public enum Flaw {
    /// There is no text.
    MISSING,
    /// The text was cut at the source.
    TRUNCATED,
    /// The translator left its template instead of a text.
    PLACEHOLDER,
    /// The text should be Chinese and is not.
    NOT_CHINESE;

    /// The name in exports: `missing`, …
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
