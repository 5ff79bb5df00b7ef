package app.daybreak.paper;

import java.util.Locale;

/// Where a digest's date comes from, the most trustworthy first. Ordinals are stored: append only.
public enum DateSource {
    /// The file's name.
    NAME,
    /// The file's modification time.
    FILE_TIME,
    /// The moment of the import, where even that is unknown.
    IMPORT;

    /// The name in exports: `name`, `file_time`, `import`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
