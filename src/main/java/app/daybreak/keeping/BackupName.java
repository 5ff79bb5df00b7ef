package app.daybreak.keeping;

import app.daybreak.keeping.Backup.Kind;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// The name of a backup: `library-2026-11-25-134012.db`, in UTC, so that names in order are times
/// in order, whatever the clocks of summer do.
///
/// @param taken to the second
record BackupName(Kind kind, Instant taken) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss").withZone(ZoneOffset.UTC);
    private static final String END = ".db";

    static Optional<BackupName> parse(String name) {
        if (!name.endsWith(END)) return Optional.empty();
        for (Kind kind : Kind.values()) {
            if (kind.start().isEmpty() || !name.startsWith(kind.start())) continue;
            String time = name.substring(kind.start().length(), name.length() - END.length());
            try {
                return Optional.of(new BackupName(kind, TIME.parse(time, Instant::from)));
            } catch (DateTimeException e) {
                return Optional.empty(); // a person's own file
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return kind.start() + TIME.format(taken) + END;
    }
}
