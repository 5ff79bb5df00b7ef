package app.daybreak.paper;

import org.jspecify.annotations.Nullable;

/// What one digest says of a paper: its facts, and its texts as they stand in the file with outer
/// white space removed. Two contents of a paper that are equal are the same revision.
///
/// @param id the paper
/// @param version 1 or higher, or 0 where the digest does not say
/// @param announceType why the paper was listed, or null where the digest does not say
/// @param primaryCategory `cs.LG`, or empty where the digest does not say
/// @param source the raw texts
public record PaperContent(
        ArxivId id,
        int version,
        @Nullable AnnounceType announceType,
        String primaryCategory,
        PaperText source) {}
