package app.daybreak.digest;

import app.daybreak.paper.PaperContent;

/// One paper in a digest.
///
/// @param ref the label of its footnote, mostly its number: `1` for `[^1]`
/// @param line where it starts in the file, from 1
/// @param content what the digest says of the paper
public record DigestEntry(String ref, int line, PaperContent content) {}
