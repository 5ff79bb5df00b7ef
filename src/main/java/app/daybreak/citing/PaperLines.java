package app.daybreak.citing;

import app.daybreak.paper.Paper;

import java.io.IOException;

/// Papers as JSON Lines: one object a paper and line, UTF-8, `\n`.
public sealed interface PaperLines extends AutoCloseable permits JsonLines, AlignedLines {
    /// Writes one paper.
    ///
    /// @throws tools.jackson.core.JacksonException when the output fails
    void write(Paper paper);

    /// Flushes the output and leaves it open.
    @Override
    void close() throws IOException;
}
