package app.daybreak.digest;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// A file to be read: its bytes and what is known of it from outside.
///
/// @param name the file's name without its folder
/// @param bytes all of it
/// @param modified when it was last changed, or null where that is unknown
@SuppressWarnings("ArrayRecordComponent") // read once and dropped; never compared
public record DigestFile(String name, byte[] bytes, @Nullable Instant modified) {}
