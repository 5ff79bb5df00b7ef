package app.daybreak.citing;

import app.daybreak.paper.Paper;

import java.io.IOException;

/// Papers written out one after the other, none kept.
public sealed interface PaperWriter extends AutoCloseable
        permits JsonLines, AlignedLines, PaperTexts {
    /// Writes one paper.
    ///
    /// @throws IOException when the output fails
    /// @throws tools.jackson.core.JacksonException when the output fails
    void write(Paper paper) throws IOException;

    /// Writes what stands behind the last paper, flushes the output and leaves it open.
    @Override
    void close() throws IOException;
}
