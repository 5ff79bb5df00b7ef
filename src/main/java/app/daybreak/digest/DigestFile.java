package app.daybreak.digest;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/// A file to be read: its bytes and what is known of it from outside.
///
/// @param name the file's name without its folder
/// @param bytes all of it
/// @param modified when it was last changed, or null where that is unknown
/// @param committed the day of the commit that made it so, or null where it is under no such care
@SuppressWarnings("ArrayRecordComponent") // read once and dropped; never compared
public record DigestFile(
        String name, byte[] bytes, @Nullable Instant modified, @Nullable LocalDate committed) {
    /// A file of which no commit is known.
    public DigestFile(String name, byte[] bytes, @Nullable Instant modified) {
        this(name, bytes, modified, null);
    }
}
