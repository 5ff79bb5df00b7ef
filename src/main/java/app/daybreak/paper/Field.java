package app.daybreak.paper;

import java.util.Locale;

/// The six texts of a paper. Ordinals are stored in [Flaws]: append only.
public enum Field {
    TITLE_EN,
    TITLE_ZH,
    TLDR_EN,
    TLDR_ZH,
    ABSTRACT_EN,
    ABSTRACT_ZH;

    /// The name in exports: `title_en`, …
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether the field should hold Chinese.
    public boolean isChinese() {
        return this == TITLE_ZH || this == TLDR_ZH || this == ABSTRACT_ZH;
    }
}
