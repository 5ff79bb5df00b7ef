package app.daybreak.digest;

import app.daybreak.paper.DateSource;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/// The day of a digest and where it comes from.
record DigestDay(LocalDate date, DateSource source) {
    /// The day that a file's name tells, or its text. A paper's own file has the month in which the
    /// paper was submitted, because such files are copied by the thousand, and their time tells
    /// only of that. Any other file has the day of its commit or of its last change, or at last
    /// today.
    static DigestDay of(FileName name, Format.Parsed parsed, DigestFile file, Clock clock) {
        if (name.date() != null) return new DigestDay(name.date(), DateSource.NAME);
        LocalDate written = parsed.day();
        if (written != null) return new DigestDay(written, DateSource.CONTENT);
        boolean onePaper = parsed.kind() == Format.Parsed.Kind.ONE_PAPER;
        if (onePaper && !parsed.entries().isEmpty()) {
            LocalDate month = parsed.entries().getFirst().content().id().month().atDay(1);
            return new DigestDay(month, DateSource.SUBMITTED);
        }
        if (file.committed() != null) return new DigestDay(file.committed(), DateSource.COMMIT);
        Instant modified = file.modified();
        Instant time = modified == null ? clock.instant() : modified;
        return new DigestDay(
                LocalDate.ofInstant(time, clock.getZone()),
                modified == null ? DateSource.IMPORT : DateSource.FILE_TIME);
    }
}
