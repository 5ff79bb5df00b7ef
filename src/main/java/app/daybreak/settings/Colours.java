package app.daybreak.settings;

import java.util.Locale;
import java.util.Optional;

/// The colours of the window.
public enum Colours {
    /// Light or dark, as the system is.
    SYSTEM,
    LIGHT,
    DARK,

    /// Dark brown on paper.
    SEPIA,

    /// Black and white, and strong colours; light or dark as the system is.
    CONTRAST;

    /// As the command line writes it: `sepia`, …
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The reverse of [#code()].
    public static Optional<Colours> parse(String code) {
        for (Colours colours : values()) {
            if (colours.code().equals(code)) return Optional.of(colours);
        }
        return Optional.empty();
    }
}
