package app.daybreak.settings;

import java.util.Locale;
import java.util.Optional;

/// How the reader shows the two languages.
public enum ReaderLayout {
    SIDE_BY_SIDE,
    STACKED,
    INTERLEAVED,
    CHINESE,
    ENGLISH;

    /// The layout that the layout key gives after this one.
    public ReaderLayout next() {
        return values()[(ordinal() + 1) % values().length];
    }

    /// Whether each language has a pane of its own.
    public boolean isOfTwoPanes() {
        return this == SIDE_BY_SIDE || this == STACKED;
    }

    /// As the command line writes it: `side-by-side`, …
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The reverse of [#code()].
    public static Optional<ReaderLayout> parse(String code) {
        for (ReaderLayout layout : values()) {
            if (layout.code().equals(code)) return Optional.of(layout);
        }
        return Optional.empty();
    }
}
