package app.daybreak.paper;

import java.util.Locale;
import java.util.Optional;

/// Why a paper stands in a day's list, in arXiv's own words. Ordinals are stored: append only.
public enum AnnounceType {
    NEW,
    CROSS,
    REPLACE,
    REPLACE_CROSS;

    /// As arXiv's feeds write it: `new`, `cross`, `replace`, `replace-cross`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The reverse of [#code()], whatever the case.
    public static Optional<AnnounceType> parse(String code) {
        for (AnnounceType type : values()) {
            if (type.code().equalsIgnoreCase(code)) return Optional.of(type);
        }
        return Optional.empty();
    }
}
