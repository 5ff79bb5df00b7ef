package app.daybreak.paper;

import java.util.Comparator;
import java.util.Locale;

/// Where a digest's date comes from. Ordinals are stored: append only.
public enum DateSource {
    /// The file's name.
    NAME(1),
    /// The file's modification time.
    FILE_TIME(4),
    /// The moment of the import, where even that is unknown.
    IMPORT(5),
    /// The file's own words.
    CONTENT(2),
    /// The month in which its papers were submitted, whose first day stands for it: a paper's own
    /// file says no more, and its time is only when it was copied.
    SUBMITTED(6),
    /// A person who corrected it.
    PERSON(0),
    /// The commit that made the file what it is.
    COMMIT(3);

    /// The most trustworthy first.
    public static final Comparator<DateSource> TRUST = Comparator.comparingInt(s -> s.rank);

    private final int rank;

    DateSource(int rank) {
        this.rank = rank;
    }

    /// The name in exports: `name`, `file_time`, `import`, …
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
