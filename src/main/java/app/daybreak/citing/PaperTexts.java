package app.daybreak.citing;

import app.daybreak.paper.Paper;

import java.io.IOException;
import java.io.Writer;

/// Papers written out one after the other, none kept.
public final class PaperTexts implements AutoCloseable {
    private final PaperFormat format;
    private final Writer out;
    private boolean begun;

    /// Writes to `out`, which [#close()] flushes and does not close.
    public PaperTexts(PaperFormat format, Writer out) {
        this.format = format;
        this.out = out;
    }

    /// Writes one paper.
    public void write(Paper paper) throws IOException {
        writeText(format.paper(paper));
    }

    /// Writes one paper.
    ///
    /// @param text what the format made of it
    public void writeText(String text) throws IOException {
        out.write(begun ? format.between() : format.head());
        begun = true;
        out.write(text);
    }

    /// Writes what stands behind the last paper, flushes the output and leaves it open.
    @Override
    public void close() throws IOException {
        if (!begun) out.write(format.head());
        begun = true;
        out.write(format.tail());
        out.flush();
    }
}
