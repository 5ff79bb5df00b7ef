package app.daybreak.paper;

import java.time.LocalDate;

/// A place where a paper stands: one entry of one digest.
///
/// @param file the digest's file name
/// @param sha256 the digest's identity
/// @param channel the digest's channel, or empty
/// @param date the digest's day
/// @param dateSource where that day comes from
/// @param ref the entry's label in the digest
/// @param line where the entry starts in the file, from 1
public record Appearance(
        String file,
        String sha256,
        String channel,
        LocalDate date,
        DateSource dateSource,
        String ref,
        int line) {}
